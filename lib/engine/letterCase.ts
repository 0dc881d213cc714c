import type { TokenView } from './compiled';
import type { Place } from './match';
import { isFunctionWord } from './nounGroup';
import type { Language } from './principle';

/** Endings that nouns have and names have not. */
const COMMON_NOUN: Readonly<Record<Language, RegExp>> = {
  en: /.{3}(?:tions?|ness|ments?|ings|ities|ity|ances?|ences?|ships?|hoods?)$/u,
  sv: /.{3}(?:ning(?:en|ar|arna)?|het(?:en|er|erna)?|tion(?:en|er|erna)?|arna|erna|orna|skap(?:et)?|andet|antal(?:et)?|andel(?:en|ar)?|graden?)$/u,
};

/** The text with its first letter in upper case. */
export function withCapital(text: string): string {
  return text.replace(/^\P{L}*\p{Ll}/u, (lead) => (/\p{N}/u.test(lead) ? lead : lead.toUpperCase()));
}

/** The text with its first letter in lower case; "I", "I'd" and words with more capitals stay as they are. */
export function withoutCapital(text: string): string {
  return /^(?:I\b|\p{Lu}[\p{L}\p{N}]*\p{Lu}|\p{Lu}[:\d])/u.test(text)
    ? text
    : text.replace(/^\p{Lu}/u, (first) => first.toLowerCase());
}

/**
 * Words of a slot for use inside a sentence: a capital that only marked the sentence's beginning is taken away. That
 * it did is known of words that patterns or grammar know; a name keeps its capital.
 */
export function asMidSentence(words: string, at: number, hit: Place, view: TokenView): string {
  const token = view.tokens[at];
  const begins =
    token !== undefined && (beginsSentence(view, at, hit.sentenceFrom) || followsColon(view, at));
  const known = token !== undefined && isKnownWord(view, at, token.norm);
  return begins && known ? withoutCapital(words) : words;
}

/** True when only marks stand between the sentence's first token and `at`. */
export function beginsSentence(view: TokenView, at: number, sentenceFrom: number): boolean {
  for (let index = sentenceFrom; index < at; index += 1)
    if (view.tokens[index]?.kind !== 'punct') return false;
  return true;
}

/** The first word after a colon may have a capital that says nothing about the word. */
export function followsColon(view: TokenView, at: number): boolean {
  return at > 0 && view.tokens[at - 1]?.norm === ':';
}

/** True for a word that patterns or grammar know: its capital is the sentence's. */
export function isKnownWord(view: TokenView, at: number, norm: string): boolean {
  if ((view.ids[at] ?? 0) > 0 || view.tailsAt(at).length > 0 || isFunctionWord(norm, view.language))
    return true;
  return COMMON_NOUN[view.language].test(norm) || (view.isCommon?.(norm) ?? false);
}
