import { isJudged, type Block } from './block';
import { hash } from './hash';
import type { KeyedBlock } from './keyedBlock';

/** How much of a neighbour is shown, in UTF-16 units. */
const LONGEST = 300;
const SENTENCE_END = /[.!?…]["'”’»)\]]*\s/gu;

/** The blocks with their keys and the sentences that stand next to them. As many, in the same order. */
export function keyBlocks(blocks: readonly Block[]): KeyedBlock[] {
  const after = firstSentencesAfter(blocks);
  let before = '';
  return blocks.map((block, i) => {
    const judged = isJudged(block.kind);
    const keyed = withKey(block, judged ? before : '', judged ? (after[i] ?? '') : '');
    if (judged) before = lastSentence(block.text);
    return keyed;
  });
}

function withKey(block: Block, before: string, after: string): KeyedBlock {
  const { kind, text, langHint } = block;
  const key = hash([kind, langHint ?? '', before, text, after].join('\u0000'));
  return { key, kind, text, before, after, langHint };
}

/** For each block, the first sentence of the next judged block after it, or ''. */
function firstSentencesAfter(blocks: readonly Block[]): string[] {
  let next = '';
  const reversed = blocks.toReversed().map((block) => {
    const after = next;
    if (isJudged(block.kind)) next = firstSentence(block.text);
    return after;
  });
  return reversed.toReversed();
}

/** A cut that knows no language: enough for a guard's look at the neighbour. */
function firstSentence(text: string): string {
  const head = text.slice(0, LONGEST);
  const end = head.search(/[.!?…]["'”’»)\]]*\s/u);
  return end < 0 ? head.trim() : head.slice(0, end + 1).trim();
}

function lastSentence(text: string): string {
  const tail = text.slice(-LONGEST).trim();
  let start = 0;
  for (const stop of tail.matchAll(SENTENCE_END)) start = stop.index + stop[0].length;
  return tail.slice(start);
}
