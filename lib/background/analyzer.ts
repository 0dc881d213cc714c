import { analyzeDocument, languagesIn } from '../coach/analyzeDocument';
import { BlockCache } from '../coach/blockCache';
import type { KeyedBlock } from '../coach/document';
import type { Judges } from '../coach/judges';
import type { Language } from '../engine/principle';
import type { AnalyzeReply, AnalyzeRequest } from '../messages';
import type { PageFrame } from '../messages/sender';
import { forgetActiveFrame } from '../store/activeFrames';
import type { Choices } from '../store/choices';
import { choicesFor } from './currentChoices';
import { FrameTexts } from './frameTexts';
import { readersFor } from './loadedReaders';
import { rulesFor } from './loadedRules';
import type { ChosenRules } from './loadedRules';
import { silenceOn } from './silence';

const texts = new FrameTexts(() => new BlockCache());

/** Reads the document of one frame; asks for the texts of blocks that it does not hold. */
export async function analyze(from: PageFrame, request: AnalyzeRequest): Promise<AnalyzeReply> {
  const choices = await choicesFor(from);
  const silence = silenceOn(choices, from.host, Date.now());
  if (silence) return { kind: 'off', reason: silence };
  const chosen = await rulesFor(choices);
  const { revision } = chosen;
  const { blocks: held, cache } = texts.of(from, revision);
  for (const block of request.blocks) held.set(block.key, block);
  const blocks = inOrder(request.order, held);
  if (blocks.length < request.order.length) return { kind: 'unknown', keys: lacking(request.order, held) };
  keepOnly(new Set(request.order), held);
  const { genre, pageLanguage, all } = request;
  const offers = new Set(request.offers);
  const document = { blocks, genre, pageLanguage, all, offers, sensitivity: choices.sensitivity };
  const languages = languagesIn(document, cache).filter((language) => language !== null);
  const judges = await judgesFor(chosen, choices, new Set(languages));
  const analysis = analyzeDocument(document, judges, cache);
  const { language, reflections, present } = analysis;
  const message = { language, genre: analysis.genre, reflections, present };
  return { kind: 'analysis', revision, blocks: analysis.blocks, shown: analysis.shown, message };
}

async function judgesFor(
  chosen: ChosenRules,
  choices: Choices,
  languages: ReadonlySet<Language>,
): Promise<Judges> {
  const [ready, readers] = await Promise.all([chosen.ready(languages), readersFor(choices, languages)]);
  return { ...ready, readers };
}

/** Makes rules and readers ready before the first words are written. A fault shows itself when they are needed. */
export function wakeAnalyzer(choices: Choices): void {
  const both: ReadonlySet<Language> = new Set(['en', 'sv']);
  const ready = async () => judgesFor(await rulesFor(choices), choices, both);
  ready().catch((error: unknown) => {
    console.error('Tillit: the rules could not be made ready:', error instanceof Error ? error.name : '');
  });
}

/** Forgets what was written in a tab that has closed. */
export function forgetTab(tabId: number): void {
  texts.forgetTab(tabId);
  void forgetActiveFrame(tabId);
}

function inOrder(order: readonly string[], held: ReadonlyMap<string, KeyedBlock>): KeyedBlock[] {
  return order.flatMap((key) => held.get(key) ?? []);
}

function lacking(order: readonly string[], held: ReadonlyMap<string, KeyedBlock>): string[] {
  return [...new Set(order)].filter((key) => !held.has(key));
}

function keepOnly(keys: ReadonlySet<string>, held: Map<string, KeyedBlock>): void {
  for (const key of held.keys()) if (!keys.has(key)) held.delete(key);
}
