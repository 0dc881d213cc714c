import type { BlockAnalysis } from '../../lib/coach/document';
import type { Finding } from '../../lib/engine/finding';
import type { AnalyzeReply, AnalyzeRequest, WholeMessage } from '../../lib/messages';

/** A stand-in for the background: flags fixed words, remembers what it has read, and can be restarted. */
export type Reader = {
  readonly analyze: (request: AnalyzeRequest) => Promise<AnalyzeReply>;
  readonly requests: AnalyzeRequest[];
  restart(): void;
};

/** What is said of a message in which nothing was noticed; it is read as what the writer says. */
export const MESSAGE: WholeMessage = {
  language: 'en',
  genre: 'other',
  reflections: [],
  present: [],
};

/** As the background answers: suggestions only for the blocks for which they are asked. */
function withOffers(block: BlockAnalysis, wanted: boolean): BlockAnalysis {
  if (wanted || block.findings.length === 0) return { ...block, offered: true };
  return { ...block, findings: block.findings.map((finding) => ({ ...finding, suggestions: [] })) };
}

/** Flags each of `words`, with the rewordings it is mapped to, and says the same of every message. */
export function readerOf(
  words: Readonly<Record<string, readonly string[]>>,
  message: WholeMessage = MESSAGE,
): Reader {
  const memory = new Map<string, BlockAnalysis>();
  const requests: AnalyzeRequest[] = [];
  const analyze = (request: AnalyzeRequest): Promise<AnalyzeReply> => {
    // Suggestions follow by themselves: what is only asked for them is not counted.
    if (request.blocks.length > 0 || request.offers.length === 0) requests.push(request);
    for (const { key, text } of request.blocks)
      memory.set(key, { key, language: 'en', findings: findingsIn(text, words), offered: false });
    const keys = request.order.filter((key) => !memory.has(key));
    if (keys.length > 0) return Promise.resolve({ kind: 'unknown', keys });
    const blocks = request.order.flatMap((key) => {
      const block = memory.get(key);
      return block ? [withOffers(block, request.offers.includes(key))] : [];
    });
    const shown = blocks.flatMap(({ findings }, block) =>
      findings.map((_, index) => ({ block, finding: index })),
    );
    const genre = request.genre ?? message.genre;
    return Promise.resolve({
      kind: 'analysis',
      revision: '1',
      blocks,
      shown,
      message: { ...message, genre },
    });
  };
  return { analyze, requests, restart: () => memory.clear() };
}

/** Findings in a text, in reading order. */
export function findingsIn(text: string, words: Readonly<Record<string, readonly string[]>>): Finding[] {
  return Object.entries(words)
    .flatMap(([word, rewordings]) =>
      [...text.matchAll(new RegExp(word, 'gu'))].map((match) =>
        findingAt(text, word, match.index, rewordings),
      ),
    )
    .sort((a, b) => a.start - b.start);
}

function findingAt(text: string, word: string, start: number, rewordings: readonly string[]): Finding {
  const end = start + word.length;
  const before = Math.max(0, text.lastIndexOf('. ', start) + (text.lastIndexOf('. ', start) < 0 ? 1 : 2));
  const stop = text.indexOf('.', end);
  return {
    ruleId: `test/${word}`,
    by: 'rule',
    confidence: 1,
    principle: 'command',
    severity: 'suggest',
    language: 'en',
    start,
    end,
    text: word,
    sentence: { start: before, end: stop < 0 ? text.length : stop + 1 },
    title: 'Command',
    message: 'This can be heard as an order.',
    why: 'Orders make people stop thinking.',
    grounds: '',
    question: 'What do they need in order to choose it?',
    suggestions: rewordings.map((replacement) => ({
      text: replacement,
      start,
      end,
      replacement,
      deed: replacement === 'could',
    })),
    publisher: null,
    evidence: null,
  };
}
