import type { BlockKind } from '../text/block';

/** Stands in the text for something that is not text: an image, a mention, a piece of inline code. */
export const OBJECT = '\uFFFC';

const REPLACED = new Set([
  'img',
  'picture',
  'video',
  'audio',
  'canvas',
  'svg',
  'math',
  'object',
  'embed',
  'iframe',
  'input',
  'textarea',
  'select',
  'button',
]);
const INVISIBLE = new Set(['script', 'style', 'template', 'noscript', 'title', 'meta', 'link']);
const INLINE_CODE = new Set(['code', 'kbd', 'samp', 'var']);

/** Earlier mail, as the mail programs mark it. */
const QUOTES =
  'blockquote, [type="cite"], .gmail_quote, .gmail_attr, .moz-cite-prefix, .yahoo_quoted, .protonmail_quote, #divRplyFwdMsg';
const SIGNATURES =
  '.gmail_signature, [data-smartmail="gmail_signature"], .moz-signature, #Signature, .protonmail_signature_block';

/** What to do with an element of an editor when its text is read. */
export type Role = 'skip' | 'break' | 'object' | 'block' | 'inline';

/** Reads the element's role from its layout, not from its name: editors make blocks of spans and spans of blocks. */
export function roleOf(element: Element): Role {
  const name = element.localName;
  if (INVISIBLE.has(name)) return 'skip';
  if (name === 'br') return 'break';
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden') return 'skip';
  if (name === 'hr') return 'block';
  const inline =
    style.display.startsWith('inline') || style.display === 'contents' || style.display.startsWith('ruby');
  if (REPLACED.has(name) || element.getAttribute('contenteditable') === 'false')
    return inline ? 'object' : 'block';
  if (inline && INLINE_CODE.has(name)) return 'object';
  return inline ? 'inline' : 'block';
}

/** True when nothing inside the element is the writer's to change, so that its inside is not read. */
export function isIsland(element: Element): boolean {
  return REPLACED.has(element.localName) || element.getAttribute('contenteditable') === 'false';
}

/** The kind of the blocks in `element`, which stands in something of kind `outer`. */
export function kindOf(element: Element, outer: BlockKind): BlockKind {
  if (outer === 'quote' || outer === 'signature' || outer === 'code') return outer;
  if (element.matches(QUOTES)) return 'quote';
  if (element.matches(SIGNATURES)) return 'signature';
  if (element.localName === 'pre' || element.localName === 'code') return 'code';
  if (/^h[1-6]$/u.test(element.localName) || element.role === 'heading') return 'heading';
  if (element.localName === 'li' || element.role === 'listitem') return 'list-item';
  if (element.localName === 'td' || element.localName === 'th') return 'table-cell';
  return outer;
}

/** How the element's own text is shown: with every space, with line breaks only, or with both collapsed. */
export type Spaces = 'kept' | 'lines' | 'collapsed';

export function spacesOf(element: Element): Spaces {
  const collapse = getComputedStyle(element).whiteSpaceCollapse;
  if (collapse === 'preserve' || collapse === 'break-spaces') return 'kept';
  return collapse === 'preserve-breaks' ? 'lines' : 'collapsed';
}
