import type { KeyedBlock } from '../coach/document';
import type { AnalyzeReply, AnalyzeRequest } from '../messages';

/** A document about which the background is asked. */
export type Question = {
  readonly keyed: readonly KeyedBlock[];
  readonly pageLanguage: string | null;
  /** True for the keys whose findings are here already: their texts are not sent. */
  readonly isKnown: (key: string) => boolean;
};

type Answer = Exclude<AnalyzeReply, { kind: 'unknown' }>;

/**
 * Asks with the keys of the whole document and the texts of unknown blocks alone. A background that has been restarted
 * says which texts it lacks; they follow once. Null when there is no answer.
 */
export async function askAbout(
  question: Question,
  analyze: (request: AnalyzeRequest) => Promise<AnalyzeReply | null>,
): Promise<Answer | null> {
  const first = await analyze(request(question, new Set()));
  if (first?.kind !== 'unknown') return first;
  const second = await analyze(request(question, new Set(first.keys)));
  return second?.kind === 'unknown' ? null : second;
}

function request({ keyed, pageLanguage, isKnown }: Question, lacking: ReadonlySet<string>): AnalyzeRequest {
  return {
    order: keyed.map(({ key }) => key),
    blocks: keyed.filter(({ key }) => lacking.has(key) || !isKnown(key)),
    genre: null,
    pageLanguage,
    // Everything is asked for; what is behind "More, when you like" comes as held and waits in the popup.
    all: false,
  };
}
