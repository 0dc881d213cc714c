import type { Language } from '../../lib/engine/principle';
import type { Files } from './files';
import type { Material } from './material';
import { floor, loadJudges, tillits } from './ours';
import { PEERS } from './peers';
import { sampleOf, timed } from './sample';
import type { Sample } from './sample';
import { makeReady, measureChanged, measureWarm } from './warm';
import type { Samples } from './warm';

/** What is measured inside the extension's own worker. */
export type InWorker = Readonly<Record<Language, { readonly warm: Samples; readonly changed: Samples }>> & {
  /** From the extension's files to judges that are ready, code warm. */
  readonly ready: Sample;
};

const ROUNDS = 11;
const PARAGRAPHS = 60;

declare global {
  /** Set in the worker by this bundle, for the benchmark to call. */
  var tillitBench: (material: Material) => Promise<InWorker>;
}

// oxlint-disable-next-line no-restricted-globals -- the extension's own files, in the benchmark alone.
const own = async (path: string) => fetch(new URL(path, location.origin));
const files: Files = {
  text: async (path) => (await own(path)).text(),
  bytes: async (path) => (await own(path)).arrayBuffer(),
};

globalThis.tillitBench = async (material) => {
  const all = await makeReady([floor, ...tillits(files, material.madeUp), ...PEERS]);
  const ours = all.filter(({ name }) => PEERS.every((peer) => peer.name !== name));
  const measure = async (language: Language, ready: typeof all) => ({
    warm: await measureWarm(ready, material.documents[language], ROUNDS),
    changed: await changedParagraphs(material, language),
  });
  const readies: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    readies.push(await timed(() => loadJudges(files, { reader: true, madeUp: [] })));
  return { en: await measure('en', all), sv: await measure('sv', ours), ready: sampleOf(readies) };
};

async function changedParagraphs({ documents, madeUp }: Material, language: Language): Promise<Samples> {
  const judges = await loadJudges(files, { reader: true, madeUp });
  const sample = await measureChanged(documents[language].measured, judges, PARAGRAPHS);
  return [{ name: 'Tillit: rules + 1,000 and reader', sample }];
}
