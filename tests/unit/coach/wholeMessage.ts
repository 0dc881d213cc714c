import { analyzeDocument } from '../../../lib/coach/analyzeDocument';
import { messageOf } from '../../../lib/coach/message/messageOf';
import { holding } from '../../../lib/coach/message/reflectOn';
import type { ReflectionId } from '../../../lib/coach/message/reflectionTexts';
import type { Genre, Language, TrustPrinciple } from '../../../lib/engine/principle';
import { keyBlocks } from '../../../lib/text/keyedBlocks';
import { blocksOfText } from '../../../lib/text/plainText';
import { BOTH } from './bothEyes';

/** What is seen in a whole message: every reflection that holds, those that are shown, and what builds trust. */
export type WholeMessage = {
  readonly genre: Genre;
  readonly holding: readonly ReflectionId[];
  readonly shown: readonly { readonly id: string; readonly message: string }[];
  readonly present: readonly TrustPrinciple[];
  readonly recognised: readonly { readonly principle: TrustPrinciple; readonly text: string }[];
};

/** Looks at a message with both eyes; `genre` null: it is guessed. */
export function wholeMessage(text: string, genre: Genre | null, language: Language): WholeMessage {
  const blocks = keyBlocks(blocksOfText(text));
  const document = { blocks, genre, pageLanguage: language, sensitivity: 'thorough', all: true } as const;
  const analysis = analyzeDocument(document, BOTH);
  const message = messageOf(blocks, analysis.blocks, analysis.genre);
  const { reflections: shown, present, recognised } = analysis;
  return { genre: analysis.genre, holding: message ? holding(message) : [], shown, present, recognised };
}
