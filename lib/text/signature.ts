const SWEDISH =
  'med (?:de )?(?:bästa |vänlig |vänliga |varma |soliga |goda )+(?:hälsning|hälsningar)|(?:många |varma |bästa |vänliga |soliga |glada |goda )*hälsningar?|m\\.?v\\.?h\\.?|högaktningsfullt|vänligen|allt gott';
const ENGLISH =
  '(?:with )?(?:best|kind|kindest|warm|warmest|many) (?:regards|wishes|thanks)|regards|sincerely(?: yours)?|yours (?:sincerely|faithfully|truly)|all the best|respectfully|warmly|cheers|best|br';
const SHY = 'tack(?: på förhand)?|stort tack|kram|thanks|many thanks|thank you|thanks in advance|thx';
const CLOSING = new RegExp(`^(?:${SWEDISH}|${ENGLISH})[,.!]*(?:\\s+(.*))?$`, 'iu');
const SHY_CLOSING = new RegExp(`^(?:${SHY})[,!]?$`, 'iu');
const SLASH = /^\/{1,2}\s?\p{Lu}[\p{L}.-]*(?:\s(?:och|and|&|\+|\p{Lu}[\p{L}.-]*)){0,4}$/u;
const DEVICE =
  /^(?:skickat från (?:min|mitt|outlook)|sent from (?:my|outlook)|hämta outlook för|get outlook for)\b/iu;
const DISCLAIMER =
  /^(?:this (?:e-?mail|message)\b.{0,120}\b(?:confidential|intended|privileged)|det(?:ta|) här?\s?(?:e-post|mejl|mail|meddelande)\p{L}*.{0,120}\b(?:konfidentiell|sekretess|avsett)|detta (?:e-post|mejl|mail|meddelande)\p{L}*.{0,120}\b(?:konfidentiell|sekretess|avsett))/iu;
const CONTACT = /@|www\.|https?:|\+?\d[\d\s()-]{5,}\d|\b(?:tel|mobil|mobile|phone|växel|fax)\b/iu;
const POSTSCRIPT = /^p\.?\s?s\b/iu;
const LINKING = /^(?:och|and|&|\+|på|för|från|i|of|for|at|the|von|van|de|af)$/iu;

/** True for `-- `, which mail programs put before a signature. */
export function isSignatureRule(line: string): boolean {
  return /^--\s*$/u.test(line.trimStart());
}

/** True for a line that closes a letter, with or without the name: "Med vänliga hälsningar, Anna", "/Anna". */
export function isClosingLine(line: string): boolean {
  const text = line.trim();
  if (text.length > 80) return false;
  if (SLASH.test(text) || DEVICE.test(text)) return true;
  const closing = CLOSING.exec(text);
  return closing !== null && (closing[1] === undefined || isNameLike(closing[1]));
}

/** True for thanks that close a letter only where a name follows: "Tack," and then "Anna". */
export function isShyClosing(line: string, following: string): boolean {
  const first = following.trim().split('\n')[0] ?? '';
  return SHY_CLOSING.test(line.trim()) && isNameLike(first);
}

/** True for a line that may stand in a signature after its closing words: a name, a title, an address. */
export function isSignatureLine(line: string): boolean {
  const text = line.trim();
  if (text === '' || DEVICE.test(text)) return true;
  if (text.length > 80 || POSTSCRIPT.test(text)) return false;
  if (CONTACT.test(text)) return !/[.?!]$/u.test(text) || text.split(/\s+/u).length < 4;
  return isNameLike(text) || (text.split(/\s+/u).length <= 3 && !/[.?!:]$/u.test(text));
}

/** True for the legal text under many signatures. */
export function isDisclaimer(text: string): boolean {
  return DISCLAIMER.test(text.slice(0, 300).replaceAll(/\s+/gu, ' ').trim());
}

/** Up to six words that are all capitalised, or link those that are. */
function isNameLike(text: string): boolean {
  const words = text.split(/[\s,|/]+/u).filter(Boolean);
  if (words.length === 0 || words.length > 6 || /[?!:]$/u.test(text)) return false;
  return (
    /^\p{Lu}/u.test(words[0] ?? '') && words.every((word) => /^\p{Lu}/u.test(word) || LINKING.test(word))
  );
}
