const LONGEST = 400;
const WROTE = /^(?:on|le)\s.{3,300}\swrote\s?:$/iu;
const SKREV =
  /^(?:den|på|\d{1,2}|\d{4}-\d\d-\d\d|(?:mån|tis|ons|tor|fre|lör|sön)\p{L}*\.?)\s.{0,200}\sskrev\s.{0,150}:$/iu;
const ADDRESS_WROTE = /<[^<>\s]+@[^<>\s]+>.{0,40}\s(?:wrote|skrev)\s?:$/iu;
const DATED = /\d|@|day\b|dag\b/iu;
const MESSAGE =
  /^[-–—_\s*>]*(?:original message|original appointment|forwarded message|ursprungligt meddelande|ursprungligt möte|vidarebefordrat (?:meddelande|brev)|begin forwarded message:?|vidarebefordrat meddelande:?)[-–—_\s*:]*$/iu;
const FROM = /^\*?(?:från|from|avsändare)\s?:\*?\s?\S/iu;
const HEADERS = /(?:^|\n)\s*\*?(?:skickat|sent|datum|date|till|to|ämne|subject|cc|kopia)\s?:\*?/iu;

/** True when `text`, a line or a whole block, announces an earlier message: "On … wrote:", "Den … skrev …:". */
export function announcesQuote(text: string): boolean {
  if (text.length > LONGEST) return false;
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  if (MESSAGE.test(line)) return true;
  if (!line.endsWith(':')) return false;
  return ADDRESS_WROTE.test(line) || ((WROTE.test(line) || SKREV.test(line)) && DATED.test(line));
}

/** True when `text` is the head of an earlier message: "From: … Sent: …". `following` is what stands after it. */
export function isMailHead(text: string, following: string): boolean {
  const head = text.trimStart();
  return FROM.test(head) && HEADERS.test(`${head.slice(0, LONGEST)}\n${following.slice(0, LONGEST)}`);
}
