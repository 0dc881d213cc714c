import type { Finding } from '../../engine/finding';
import type { FlaggedPrinciple, Genre, Language, TrustPrinciple } from '../../engine/principle';
import type { Sign } from '../../languages/messageCues';
import type { BlockKind } from '../../text/block';
import type { SentenceFacts } from './sentenceFacts';

/** A sentence of the writer's own, with what both eyes saw in it. */
export type MessageSentence = SentenceFacts & {
  /** The kind of its block. */
  readonly kind: BlockKind;
  /** Findings that are sure enough to be shown at the most thorough. */
  readonly hits: readonly Finding[];
};

/** A principle of trust that is present, with the first words that show it. */
export type Recognised = { readonly principle: TrustPrinciple; readonly text: string };

/** A whole message, as the reflections look at it. */
export type Message = {
  /** The language of most of its words. */
  readonly language: Language;
  readonly genre: Genre;
  /** In reading order; of a pasted chat, those of the leader alone. */
  readonly sentences: readonly MessageSentence[];
  /** Words of those sentences. */
  readonly words: number;
  /** Several people speak in turn: what is missing in one line may stand in another's. */
  readonly isDialogue: boolean;
  readonly recognised: readonly Recognised[];
};

/** True when a sign stands anywhere. */
export function has(message: Message, ...signs: readonly Sign[]): boolean {
  return message.sentences.some((sentence) => signs.some((sign) => sentence.signs.has(sign)));
}

/** True when one of the principles of trust is present. */
export function builds(message: Message, ...principles: readonly TrustPrinciple[]): boolean {
  return message.recognised.some(({ principle }) => principles.includes(principle));
}

/** Every finding of a principle; of any, when none is named. */
export function hitsOf(message: Message, principle?: FlaggedPrinciple): readonly Finding[] {
  const all = message.sentences.flatMap(({ hits }) => hits);
  return principle === undefined ? all : all.filter((hit) => hit.principle === principle);
}

/** The sentences of which something holds. */
export function those(
  message: Message,
  holds: (sentence: MessageSentence, index: number) => boolean,
): readonly MessageSentence[] {
  return message.sentences.filter(holds);
}

/** A sentence, the one before and the one after. */
export function around(message: Message, index: number): readonly MessageSentence[] {
  return message.sentences.slice(Math.max(0, index - 1), index + 2);
}

/** True when the writer asks for the readers' view anywhere, in whatever form. */
export function asksReaders(message: Message): boolean {
  return (
    message.sentences.some(({ isOpenQuestion }) => isOpenQuestion) ||
    has(message, 'asks') ||
    builds(message, 'co-design')
  );
}
