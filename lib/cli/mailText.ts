import { mailPart } from './mailPart';
import type { MailPart } from './mailPart';
import { utf8 } from './readText';
import type { ReadText } from './readText';

/**
 * The plain text of a mail, without its heads. Where it stands in the file as it is (no encoding, UTF-8), offsets are
 * into the file; where it is encoded (quoted-printable, base64, another character set) they are into the decoded
 * text, since a decoded word has no one place in the file.
 */
export function mailText(bytes: Uint8Array): ReadText {
  const part = mailPart(bytes, 0, bytes.length, 0);
  if (!part) return { ok: false, cause: 'the mail has no plain text' };
  return inPlace(bytes, part) ?? decoded(bytes, part);
}

function inPlace(bytes: Uint8Array, part: MailPart): ReadText | null {
  const text = isPlain(part) ? utf8(bytes) : null;
  if (text === null) return null;
  const lengthOf = (end: number) =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, end)).length;
  return { ok: true, text, start: lengthOf(part.start), end: lengthOf(part.end), decoded: false };
}

function isPlain({ encoding, charset }: MailPart): boolean {
  return !['quoted-printable', 'base64'].includes(encoding) && ['utf-8', 'us-ascii'].includes(charset);
}

function decoded(bytes: Uint8Array, part: MailPart): ReadText {
  const body = Buffer.from(bytes.subarray(part.start, part.end));
  try {
    const text = new TextDecoder(part.charset).decode(decode(body, part.encoding));
    return { ok: true, text, start: 0, end: text.length, decoded: true };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { ok: false, cause: `its character set ${part.charset} is not known` };
  }
}

function decode(body: Buffer, encoding: string): Buffer {
  if (encoding === 'base64') return Buffer.from(body.toString('latin1'), 'base64');
  return encoding === 'quoted-printable' ? Buffer.from(unquote(body.toString('latin1')), 'latin1') : body;
}

/** RFC 2045, 6.7: `=C3` is a byte, `=` at the end of a line joins it to the next. */
function unquote(text: string): string {
  return text
    .replaceAll(/[ \t]+(?=\r?\n)/gu, '')
    .replaceAll(/=\r?\n/gu, '')
    .replaceAll(/=([0-9A-F]{2})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
