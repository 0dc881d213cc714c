import type { Contestant } from './contestant';

/** Other writing tools of JavaScript alone, each set up as its own documentation says. They know English alone. */
export const PEERS: readonly Contestant[] = [
  { name: 'write-good', load: loadWriteGood },
  { name: 'alex', load: loadAlex },
  { name: 'retext-equality', load: loadEquality },
];

async function loadWriteGood() {
  const { default: writeGood } = await import('write-good');
  return ({ text }: { text: string }) => writeGood(text);
}

async function loadAlex() {
  const alex = await import('alex');
  return ({ text }: { text: string }) => alex.text(text).messages;
}

async function loadEquality() {
  const [{ unified }, english, equality, stringify] = await Promise.all([
    import('unified'),
    import('retext-english'),
    import('retext-equality'),
    import('retext-stringify'),
  ]);
  const pipeline = unified().use(english.default).use(equality.default).use(stringify.default).freeze();
  return async ({ text }: { text: string }) => (await pipeline.process(text)).messages;
}
