import type { PackSummary, RuleSummary } from '../messages';
import { principleOf } from '../packs/expand';
import type { Pack, PackRule } from '../packs/format';
import { markedSpan } from '../packs/marked';
import type { Choices } from '../store/choices';
import type { PackOrigin } from '../store/storedPack';

/** A pack that has been checked has an example for each rule; this keeps the type honest. */
const NO_EXAMPLE: RuleSummary['example'] = { text: '', span: { start: 0, end: 0 } };

/** A pack as the options page lists it: every rule that can speak, in plain words, with the person's choice. */
export function packSummary(pack: Pack, origin: PackOrigin, choices: Choices): PackSummary {
  const { id, title, version, revision, language } = pack;
  return {
    id,
    title,
    publisher: pack.publisher.name,
    version,
    revision,
    language,
    origin,
    rules: pack.rules
      .filter((rule) => (rule.status ?? 'on') === 'on')
      .map((rule) => ruleSummary(rule, pack, choices)),
  };
}

function ruleSummary(rule: PackRule, pack: Pack, choices: Choices): RuleSummary {
  const id = `${pack.id}/${rule.id}`;
  return {
    id,
    principle: principleOf(rule, pack),
    title: pack.principles[rule.principle]?.title ?? rule.principle,
    message: rule.message,
    example: markedSpan(rule.examples.flag[0]?.text ?? '') ?? NO_EXAMPLE,
    language: pack.language,
    enabled: choices.rules[id] !== false,
  };
}
