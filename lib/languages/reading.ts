import type { Language } from '../engine/principle';
import { scan } from './scan';
import { sentences } from './sentences';
import type { Sentence } from './sentences';
import type { Token } from './token';

/** A block's text, cut up once: what rules, guards and reader all look at. */
export type Reading = {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
};

/** Cuts a text into tokens and sentences. Never throws. */
export function readingOf(text: string, language: Language): Reading {
  const tokens = scan(text, language);
  return { text, language, tokens, sentences: sentences(tokens, text, language) };
}
