/** How fast the engine reads: 1,000 made-up rules on 10,000 made-up words. `npx vite-node tests/bench/engine.bench.ts` */
import { analyzeDocument } from '../../lib/coach/analyzeDocument';
import { BlockCache } from '../../lib/coach/blockCache';
import { compileRules } from '../../lib/engine/compile';
import { ruleSet } from '../unit/engine/ruleSets';
import type { RuleSource, SetSource } from '../unit/engine/ruleSets';

let seed = 42;
function random(below: number): number {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((seed / 2_147_483_648) * below);
}

const SMALL =
  'the of and to a in is that it for you we are on with as be this our have not at by from will'.split(' ');
const RARE = Array.from({ length: 20_000 }, (_, index) =>
  `w${index.toString(26)}x`.replaceAll(/\d/gu, (digit) => 'abcdefghij'.charAt(Number(digit))),
);
const word = () =>
  (random(2) === 0
    ? SMALL[random(SMALL.length)]
    : RARE[Math.min(random(20_000), random(20_000), random(20_000))]) ?? 'a';
const rare = () => RARE[random(20_000)] ?? 'a';
const set = () => `<s${random(60)}>`;
const SHAPES = [
  () => `{verb:${set()}} {goal:~${set()}}`,
  () => `<must> [just | really] ${set()} *0-2 ${set()}`,
  () => `${set()} ${set()} [#number]`,
  () => `${rare()} ${rare()} [${rare()}]`,
];
const sets: Record<string, SetSource> = { must: [{ words: 'must|have to|need to|should|will' }] };
for (let index = 0; index < 60; index += 1)
  sets[`s${index}`] = [{ words: Array.from({ length: 20 }, rare).join('|') }];
const rules: RuleSource[] = Array.from({ length: 1000 }, () => ({
  patterns: [0, 1].map(() => SHAPES[random(4)]?.() ?? 'a'),
  rewordings: ['look at it together'],
}));
const blocks = Array.from({ length: 150 }, (_, index) => ({
  key: `${index}`,
  kind: 'paragraph' as const,
  text: Array.from({ length: 67 }, (__, nth) => (nth % 14 === 13 ? `${word()}.` : word())).join(' '),
  before: '',
  after: '',
  langHint: 'en',
}));
const document = { blocks, genre: null, pageLanguage: 'en', sensitivity: 'thorough' as const, all: true };

/** Milliseconds of processor time: the machine may be busy with other things. */
function time(name: string, work: () => unknown): void {
  const before = process.cpuUsage().user;
  work();
  console.log(`${name.padEnd(24)} ${((process.cpuUsage().user - before) / 1000).toFixed(2)} ms`);
}

let compiled = compileRules([]);
time('compile', () => (compiled = compileRules([ruleSet('en', sets, rules)])));
const cache = new BlockCache();
time('first paragraph', () => analyzeDocument({ ...document, blocks: blocks.slice(0, 1) }, { rules: compiled, readers: null }));
for (const name of ['cold', 'again', 'again', 'again', 'again'])
  time(name, () => analyzeDocument(document, { rules: compiled, readers: null }));
analyzeDocument(document, { rules: compiled, readers: null }, cache);
time('unchanged, with cache', () => analyzeDocument(document, { rules: compiled, readers: null }, cache));
time('100 paragraphs', () => analyzeDocument({ ...document, blocks: blocks.slice(0, 100) }, { rules: compiled, readers: null }));
console.log(`findings                 ${analyzeDocument(document, { rules: compiled, readers: null }, cache).shown.length}`);
