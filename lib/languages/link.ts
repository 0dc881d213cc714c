import { isSpace } from './characters';

/** Addresses are short; a longer run without a space is not looked at whole. */
const LONGEST = 2048;
const CLOSING = `.,;:!?)>]}"'”’»*_`;

const ADDRESS = /^(?:[a-z][a-z0-9+.-]{0,20}:\/\/|www\.)[^\s]+$/iu;
const MAIL = /^(?:mailto:)?[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/iu;
const MENTION = /^@[\p{L}\p{N}][\p{L}\p{N}._/-]*$/u;
const ROOTED = /^(?:~|\.{1,2})?\/[^\s/]+\/[^\s]*$|^(?:~|\.{1,2})\/[^\s]+$|^[a-z]:\\[^\s]*$|^\\\\[^\s]+$/iu;
const FILE =
  /^[^\s([{<"'“”]+\.(?:docx?|xlsx?|pptx?|pdf|csv|txt|md|zip|png|jpe?g|gif|svg|mp[34]|html?|json|ya?ml|xml|tsx?|jsx?|mjs|py|sql|sh|log)$/iu;
const DOMAIN =
  /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:com|org|net|se|nu|eu|io|dev|no|dk|fi|uk|gov|edu)(?:\/[^\s]*)?$/u;

/**
 * Offset after the address, mention or path that begins at `start`, where a run of characters without white space
 * begins too; 0 when none begins there. Marks that close the sentence around it are left outside.
 */
export function linkEnd(text: string, start: number): number {
  let end = start;
  let telling = false;
  while (end < text.length && end - start < LONGEST && !isSpace(text.charCodeAt(end))) {
    const code = text.charCodeAt(end);
    telling ||= code === 0x2e || code === 0x2f || code === 0x40 || code === 0x5c;
    end++;
  }
  if (!telling) return 0;
  while (end > start && CLOSING.includes(text.charAt(end - 1))) end--;
  return isLink(text.slice(start, end)) ? end : 0;
}

function isLink(run: string): boolean {
  if (run.length < 2) return false;
  if (run.includes('@')) return MENTION.test(run) || MAIL.test(run) || ADDRESS.test(run);
  return ADDRESS.test(run) || ROOTED.test(run) || (FILE.test(run) && !run.includes(',')) || DOMAIN.test(run);
}

/** Offset after the inline code `` `…` `` that begins at `start`; 0 when it is not closed on its line. */
export function inlineCodeEnd(text: string, start: number): number {
  const close = text.indexOf('`', start + 1);
  if (close <= start + 1 || close - start > 200) return 0;
  return text.slice(start, close).includes('\n') ? 0 : close + 1;
}
