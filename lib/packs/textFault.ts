/** What is wrong with a text, and what to do. */
export type TextFault = { readonly cause: string; readonly remedy: string };

// Control and format characters (bidi, zero-width, tags), lone surrogates, private use, line and paragraph separators;
// then letters that show nothing, and the selectors that can carry a hidden message.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0\u2800]|[\u{e0100}-\u{e01ef}]/u;
/** Letters and marks of Western Europe: always composed, always visible. Most texts hold nothing else. */
const PLAIN = /^[ -~\u00a0-\u00ac\u00ae-\u017f–—‘’“”•…‹›]*$/u;
const STACKED_MARKS = /\p{M}{3}/u;
/** Without one of these a text holds neither an address, nor markup, nor a phone number. */
const SUSPECT = /[@<]|[.:][^\s.:]|\d[\d\s()/–.-]{5}/u;
const MARKUP = /<[a-z!/?]/iu;
const MAIL = /[^\s@]@[^\s@]/u;
const ADDRESS =
  /(?:https?|ftp|file|javascript|mailto|tel|sms|ws|wss):\S|data:\w+\/|:\/\/|(?<![\p{L}\d])www\.|[\p{L}\d]\.(?:com|org|net|se|nu|eu|io|dev|app|no|dk|fi|uk|gov|edu|info|biz|me|ly|co|ai|xyz|link|site|online|top)(?![\p{L}\d])|[\p{L}\d]\.\p{L}{2,12}\/[\p{L}\d]/iu;
// A number that begins with + or 0, and the two ways of writing one in America; digits are counted afterwards.
const PHONE =
  /(?<![\d.,]|\d\s)(?:\+ ?\d|\(?0\d)[\d\s()/–-]{4,24}\d|(?<!\d)\(?\d{3}\)?[ .-]\d{3}[.-]\d{4}(?!\d)/gu;

/**
 * The first fault of a text that people will read, or null: not NFC, a hidden character, markup, or something that
 * looks like a web or mail address or a phone number. Work grows with the length alone.
 */
export function textFault(text: string): TextFault | null {
  return characterFault(text) ?? contactFault(PLAIN.test(text) ? text : text.normalize('NFKC'));
}

/** The first fault of the characters alone, for patterns and words. */
export function characterFault(text: string): TextFault | null {
  if (PLAIN.test(text)) return null;
  const hidden = HIDDEN.exec(text);
  if (hidden) {
    const code = (hidden[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return {
      cause: `It holds a character that cannot be seen, U+${code}, at place ${hidden.index + 1}`,
      remedy: 'Remove it; a text is one line without control, direction or zero-width characters',
    };
  }
  if (text.normalize('NFC') !== text) {
    return {
      cause: 'Its letters are written in parts (not NFC)',
      remedy: 'Save the text in Unicode form NFC',
    };
  }
  if (STACKED_MARKS.test(text)) {
    return { cause: 'Accents are stacked on one letter', remedy: 'Write plain letters' };
  }
  return null;
}

function contactFault(text: string): TextFault | null {
  if (!SUSPECT.test(text)) return null;
  const links = 'Leave it out; the only place for a link is "source"';
  if (MARKUP.test(text)) return { cause: 'It looks like markup', remedy: 'Write plain text without tags' };
  if (MAIL.test(text)) return { cause: 'It looks like a mail address', remedy: links };
  if (ADDRESS.test(text)) return { cause: 'It looks like a web address', remedy: links };
  if (hasPhone(text)) return { cause: 'It looks like a phone number', remedy: 'Leave it out' };
  return null;
}

function hasPhone(text: string): boolean {
  return [...text.matchAll(PHONE)].some(([found]) => found.replaceAll(/\D/gu, '').length >= 7);
}
