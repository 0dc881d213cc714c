import type { KeyedBlock } from '../coach/document';
import type { Genre } from '../engine/principle';
import type { AnalyzeReply, AnalyzeRequest } from '../messages';

/** A document about which the background is asked. */
export type Question = {
  readonly keyed: readonly KeyedBlock[];
  readonly pageLanguage: string | null;
  /** null: to be guessed. */
  readonly genre: Genre | null;
  /** True for the keys whose findings are here already: their texts are not sent. */
  readonly isKnown: (key: string) => boolean;
  /** Keys of those for which suggestions are still lacking. */
  readonly offers: readonly string[];
};

type Answer = Exclude<AnalyzeReply, { kind: 'unknown' }>;

/**
 * Asks with the keys of the whole document and the texts of unknown blocks alone. A background that has been restarted
 * says which texts it lacks; they follow once. One that was stopped in the middle of an answer is asked once more, which
 * starts it again. Null when there is no answer.
 */
export async function askAbout(
  question: Question,
  analyze: (request: AnalyzeRequest) => Promise<AnalyzeReply | null>,
): Promise<Answer | null> {
  const ask = async (lacking: readonly string[]): Promise<AnalyzeReply | null> => {
    const asked = request(question, new Set(lacking));
    return (await analyze(asked)) ?? analyze(asked);
  };
  const first = await ask([]);
  if (first?.kind !== 'unknown') return first;
  const second = await ask(first.keys);
  return second?.kind === 'unknown' ? null : second;
}

function request(question: Question, lacking: ReadonlySet<string>): AnalyzeRequest {
  const { keyed, pageLanguage, genre, isKnown, offers } = question;
  return {
    order: keyed.map(({ key }) => key),
    blocks: keyed.filter(({ key }) => lacking.has(key) || !isKnown(key)),
    genre,
    pageLanguage,
    // Everything is asked for; what is behind "More, when you like" comes as held and waits in the popup.
    all: false,
    offers,
  };
}
