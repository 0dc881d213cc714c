import type { Language } from '../../lib/engine/principle';
import { builtFiles } from './files';
import { contestants, runFresh } from './fresh';
import type { FreshRun } from './fresh';
import type { Material } from './material';
import { loadJudges } from './ours';
import { sampleOf } from './sample';
import type { Sample } from './sample';
import { makeReady, measureChanged, measureParagraphs, measureWarm } from './warm';
import type { Samples } from './warm';

export type FreshSamples = readonly {
  readonly name: string;
  readonly run: Readonly<Record<keyof FreshRun, Sample>>;
}[];
export type InNode = Readonly<
  Record<Language, { readonly warm: Samples; readonly paragraphs: Samples; readonly changed: Samples }>
> & {
  readonly fresh: FreshSamples;
};

const ROUNDS = 11;
const PARAGRAPHS = 40;
const PROCESSES = 3;

/** All measurements in Node: English with the peers, Swedish without them. */
export async function measureInNode(root: string, material: Material): Promise<InNode> {
  const all = await makeReady(contestants(root, material.madeUp));
  const own = all.filter(({ name }) => name.startsWith('Tillit') || name.startsWith('bare'));
  const measure = async (language: Language, ready: typeof all) => ({
    warm: await measureWarm(ready, material.documents[language], ROUNDS),
    paragraphs: await measureParagraphs(ready, material.documents[language].measured, PARAGRAPHS),
    changed: await measureAllChanged(root, material, language),
  });
  return {
    en: await measure('en', all),
    sv: await measure('sv', own),
    fresh: measureProcesses(root, material),
  };
}

async function measureAllChanged(
  root: string,
  { documents, madeUp }: Material,
  language: Language,
): Promise<Samples> {
  const samples: { name: string; sample: Sample }[] = [];
  for (const reader of [false, true]) {
    const judges = await loadJudges(builtFiles(root), { reader, madeUp });
    const name = `Tillit: rules + 1,000${reader ? ' and reader' : ''}`;
    samples.push({ name, sample: await measureChanged(documents[language].measured, judges, PARAGRAPHS) });
  }
  return samples;
}

/** Processes in rounds, one contestant after the other. */
function measureProcesses(root: string, { madeUp }: Material): FreshSamples {
  const names = contestants(root, madeUp).map(({ name }) => name);
  const rounds = Array.from({ length: PROCESSES }, () => names.map((name) => runFresh(root, name, 'en')));
  return names.map((name, index) => {
    const runs = rounds.flatMap((round) => round[index] ?? []);
    const of = (key: keyof FreshRun) => sampleOf(runs.map((run) => run[key]));
    const [ready, first, heapReady] = [of('ready'), of('first'), of('heapReady')];
    return {
      name,
      run: {
        ready,
        first,
        heapReady,
        heapRead: of('heapRead'),
        resident: of('resident'),
        models: of('models'),
      },
    };
  });
}
