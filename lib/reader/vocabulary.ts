import type { WordClasses } from './wordClasses';
import type { WordKinds } from './wordKinds';

/** What a reader knows of words by themselves: which classes they belong to, and what part they play in a sentence. */
export type Vocabulary = { readonly classes: WordClasses; readonly kinds: WordKinds };
