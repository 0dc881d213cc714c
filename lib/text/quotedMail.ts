import { isJudged, type Block, type BlockKind } from './block';
import { announcesQuote, isMailHead } from './quoteHeader';
import { isClosingLine, isDisclaimer, isShyClosing, isSignatureLine, isSignatureRule } from './signature';

/**
 * The same blocks, as many and in the same order, with an earlier message marked `quote` and the letter's end
 * marked `signature`. What follows "On … wrote:" is a quote to the end, unless the quote is marked on its own
 * (`>`, `blockquote`): then the writer may answer below it. A signature is the closing line and the names and
 * addresses after it; running text after that is read again, except below `-- `.
 */
export function markQuoted(blocks: readonly Block[]): Block[] {
  const marked: Block[] = [];
  let state: 'own' | 'quote' | 'closing' | 'below-rule' = 'own';
  for (const [i, block] of blocks.entries()) {
    const following = blocks.slice(i + 1, i + 4);
    if (state === 'quote') {
      marked.push(as(block, 'quote'));
    } else if (opensQuote(block, following, i > 0)) {
      marked.push(as(block, 'quote'));
      if (following[0]?.kind !== 'quote') state = 'quote';
    } else {
      state = nextState(state, block, following);
      marked.push(state === 'own' ? block : as(block, 'signature'));
    }
  }
  return marked;
}

/** "From: … To: …" at the very top is this letter's own head. */
function opensQuote(block: Block, following: readonly Block[], mayBeHead: boolean): boolean {
  if (!isJudged(block.kind)) return false;
  return (
    announcesQuote(block.text) ||
    (mayBeHead && isMailHead(block.text, following.map((next) => next.text).join('\n')))
  );
}

function nextState(
  state: 'own' | 'closing' | 'below-rule',
  block: Block,
  following: readonly Block[],
): 'own' | 'closing' | 'below-rule' {
  if (state === 'below-rule') return state;
  if (!isJudged(block.kind)) return state === 'closing' && block.kind === 'signature' ? state : 'own';
  if (isSignatureRule(block.text)) return 'below-rule';
  const lines = block.text.split('\n');
  const [first = '', ...rest] = lines;
  const opens =
    block.kind === 'paragraph' && (isClosingLine(first) || closesWithName(first, rest, following));
  if (opens && rest.every(isSignatureLine)) return 'closing';
  if (isDisclaimer(block.text)) return 'closing';
  return state === 'closing' && block.kind === 'paragraph' && lines.every(isSignatureLine)
    ? 'closing'
    : 'own';
}

function closesWithName(first: string, rest: readonly string[], following: readonly Block[]): boolean {
  const next = rest.length > 0 ? rest.join('\n') : (following[0]?.text ?? '');
  return isShyClosing(first, next);
}

/** What is no text of the writer's keeps its own kind: code in a quote is code. */
function as(block: Block, kind: BlockKind): Block {
  return isJudged(block.kind) ? { ...block, kind } : block;
}
