import type { Language } from '../../lib/engine/principle';
import { MESSAGE } from './inChromium';
import type { InChromium } from './inChromium';
import type { InNode } from './inNode';
import type { Material } from './material';
import { figure, ratio, spread, table } from './table';
import type { Samples } from './warm';

const NAMES: Record<Language, string> = { en: 'English', sv: 'Swedish' };
const MEGABYTE = 1_000_000;

/** The report as lines of Markdown. */
export function reportOf(material: Material, node: InNode, chromium: InChromium | null): string[] {
  return [
    '# Speed',
    '',
    `Measured ${new Date().toISOString().slice(0, 10)} with \`npm run bench\` on a machine with 2 cores, Node ${process.versions.node}.`,
    'Milliseconds: median (least–most); repetitions of all contestants take turns. The peers know English alone. Where the machine was',
    'busy with other work too, the least says more than the median.',
    '',
    ...texts(material),
    ...inNode(node),
    ...processes(node),
    ...(chromium ? inChromium(material, chromium) : []),
  ];
}

function texts({ documents }: Material): string[] {
  const rows = (['en', 'sv'] as const).map((language) => {
    const { words, sentences, blocks } = documents[language].measured;
    return [NAMES[language], String(words), String(sentences), String(blocks.length)];
  });
  return [
    'One document a language: messages of the corpus that is developed on, shuffled with a fixed seed and joined as paragraphs.',
    'Nearly every second message steers by results, so there is far more to find and to word anew than in ordinary mail.',
    '',
    ...table(['text', 'words', 'sentences', 'paragraphs'], rows),
  ];
}

function inNode({ en, sv }: InNode): string[] {
  return [
    '## A document not seen before, in a warm process (Node)',
    '',
    ...side(en.warm, sv.warm),
    '### How many times as long the others take (English)',
    '',
    ...ratios(en.warm),
    '## One changed paragraph (Node)',
    '',
    'Tillit: the document is known but for one paragraph. The peers have no memory: they get that paragraph alone, which spares',
    'them the rest of the document.',
    '',
    ...side([...en.changed, ...en.paragraphs.filter(({ name }) => !isOwn(name))], sv.changed),
  ];
}

function processes({ fresh }: InNode): string[] {
  return [
    '## A process of its own for each (Node, English document)',
    '',
    'Ready: from nothing to ready, for Tillit from the files of packs and models in both languages. First: its first document, with',
    'code that has never run. Memory: bytes held after a collection of garbage, buffers included, more than before; and of the',
    'whole process. WebAssembly’s own memory counts only in the last.',
    '',
    ...table(
      ['', 'ready', 'first document', 'held when ready (MB)', 'held after reading (MB)', 'process (MB)'],
      fresh.map(({ name, run }) => [
        name,
        spread(run.ready),
        spread(run.first),
        figure(run.heapReady.median / MEGABYTE),
        figure(run.heapRead.median / MEGABYTE),
        figure(run.resident.median / MEGABYTE),
      ]),
    ),
    `Decoding both models alone: ${spread(fresh[0]?.run.models ?? { median: 0, least: 0, most: 0, count: 0 })} ms.`,
    '',
  ];
}

function inChromium({ documents }: Material, { worker, answers }: InChromium): string[] {
  const rows = (['en', 'sv'] as const).map((language) => [
    NAMES[language],
    spread(answers[language].wake),
    spread(answers[language].awake),
    figure(readerCost(worker[language].warm, documents[language].measured.sentences)),
  ]);
  return [
    '## In Chromium, in the worker of the built extension',
    '',
    ...side(worker.en.warm, worker.sv.warm),
    'harper.js is WebAssembly, which the extension’s own rules for its worker do not let run.',
    '',
    ...ratios(worker.en.warm),
    `One changed paragraph: English ${spread(sampleIn(worker.en.changed))}, Swedish ${spread(sampleIn(worker.sv.changed))}.`,
    `Packs and models from files to ready, code warm: ${spread(worker.ready)}.`,
    '',
    `Asked from a page: a stopped worker about a message of ${MESSAGE} paragraphs (${answers.en.wake.count} times), a worker awake about the whole document;`,
    'and what the reader adds a sentence, features, evidence and examples included.',
    '',
    ...table(['', 'stopped worker to first answer', 'awake, whole document', 'reader, a sentence'], rows),
  ];
}

/** Milliseconds a sentence that the reader adds to the rules. */
function readerCost(warm: Samples, sentences: number): number {
  const of = (name: string) => warm.find((one) => one.name === `Tillit: ${name}`)?.sample.median ?? 0;
  return (of('rules and reader') - of('rules')) / sentences;
}

function sampleIn([first]: Samples): Samples[number]['sample'] {
  return first?.sample ?? { median: 0, least: 0, most: 0, count: 0 };
}

function side(english: Samples, swedish: Samples): string[] {
  const swedishOf = (name: string) => swedish.find((one) => one.name === name)?.sample;
  const rows = english.map(({ name, sample }) => {
    const other = swedishOf(name);
    return [name, spread(sample), other ? spread(other) : ''];
  });
  return table(['', 'English', 'Swedish'], rows);
}

/** Tillit's settings in rows, the others in columns. */
function ratios(samples: Samples): string[] {
  const others = samples.filter(({ name }) => !isOwn(name));
  const rows = samples
    .filter(({ name }) => isOwn(name))
    .map((own) => [own.name, ...others.map((other) => ratio(other.sample.median, own.sample.median))]);
  return table(['', ...others.map(({ name }) => name)], rows);
}

function isOwn(name: string): boolean {
  return name.startsWith('Tillit');
}
