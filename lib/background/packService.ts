import type { InstallReply, PackSummary } from '../messages';
import type { Pack } from '../packs/format';
import { parsePack } from '../packs/parse';
import { onlyWarnings, type PackProblem } from '../packs/problem';
import { runExamples } from '../packs/examples';
import { storedPack } from '../store/storedPack';
import { builtinIndex } from './builtinIndex';
import { choicesFor } from './currentChoices';
import { refreshEditors } from './editors';
import { builtinRules, forgetRules } from './loadedRules';
import { packSummary } from './packSummary';
import { seededStore } from './seed';

/** A pack that does not come with Tillit, and where from. */
type Origin = { readonly kind: 'file'; readonly name: string };

/**
 * The one door for packs that are not built in: read, check, run the pack's own examples, store in one transaction,
 * let the rules speak. On any problem nothing is changed.
 */
export async function installPack(text: string, origin: Origin): Promise<InstallReply> {
  const parsed = parsePack(text);
  if (!parsed.ok) return { ok: false, problems: parsed.problems };
  const { pack } = parsed;
  const problems = (await builtinProblem(pack)) ?? runExamples(pack, await builtinRules());
  if (!onlyWarnings(problems)) return { ok: false, problems };
  const store = await seededStore();
  await store.putPack(await storedPack({ id: pack.id, revision: pack.revision, origin: origin.kind, text }));
  await rulesChanged();
  return { ok: true, pack: packSummary(pack, origin.kind, await store.choices()) };
}

/** Takes out a pack that is not built in. What the person has chosen about its rules stays, should it come back. */
export async function removePack(packId: string): Promise<void> {
  if (await isBuiltin(packId)) return;
  await (await seededStore()).removePack(packId);
  await rulesChanged();
}

/** All packs that can be read, built-in ones first, then by title. */
export async function listPacks(): Promise<readonly PackSummary[]> {
  const packs = await (await seededStore()).packs();
  const choices = await choicesFor({ incognito: false });
  return packs
    .flatMap(({ text, origin }) => {
      const parsed = parsePack(text);
      return parsed.ok ? [packSummary(parsed.pack, origin, choices)] : [];
    })
    .sort((a, b) => rank(a) - rank(b) || a.title.localeCompare(b.title));
}

function rank(pack: PackSummary): number {
  return pack.origin === 'builtin' ? 0 : 1;
}

async function rulesChanged(): Promise<void> {
  forgetRules();
  await refreshEditors();
}

async function isBuiltin(packId: string): Promise<boolean> {
  return (await builtinIndex()).some(({ id }) => id === packId);
}

/** Nobody may take the place of a pack that comes with Tillit; null when this one does not try to. */
async function builtinProblem(pack: Pack): Promise<readonly PackProblem[] | null> {
  if (!(await isBuiltin(pack.id))) return null;
  return [
    {
      kind: 'error',
      path: 'id',
      cause: `"${pack.id}" is the id of a pack that comes with Tillit`,
      remedy: 'Give the pack an id of its own, such as your organisation’s domain reversed',
    },
  ];
}
