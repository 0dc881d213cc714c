import type { Language } from '../engine/principle';
import { detectLanguage } from '../languages/detect';
import type { Detected } from '../languages/detect';
import { isJudged } from '../text/block';
import type { KeyedBlock } from './document';

/**
 * The language of each block, in order; null for another language, for none, and for blocks that are not judged. The
 * words decide. Where they are too few, the block before decides, then the block's `lang`, then what its own words
 * hint at, then what those before it hinted at, then the page's language.
 */
export function blockLanguages(
  blocks: readonly KeyedBlock[],
  pageLanguage: string | null,
  detect: (block: KeyedBlock) => Detected = ({ text }) => detectLanguage(text),
): (Language | null)[] {
  let sure: Language | null | undefined;
  let hinted: Language | null = null;
  return blocks.map((block) => {
    if (!isJudged(block.kind)) return null;
    const { language, confident } = detect(block);
    const known = supported(language);
    if (confident) sure = known;
    if (sure !== undefined) return sure;
    hinted = known ?? hinted;
    return fromTag(block.langHint) ?? hinted ?? fromTag(pageLanguage);
  });
}

function supported(language: Detected['language']): Language | null {
  return language === 'sv' || language === 'en' ? language : null;
}

/** The language of a BCP 47 tag; null for other languages and for no tag. */
function fromTag(tag: string | null): Language | null {
  const primary = tag?.toLowerCase().split(/[-_]/u)[0];
  return primary === 'sv' || primary === 'en' ? primary : null;
}
