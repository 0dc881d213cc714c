/** The first plain text of a mail: where its body stands, in bytes, and how it is written. */
export type MailPart = {
  readonly start: number;
  readonly end: number;
  /** `7bit`, `8bit`, `binary`, `quoted-printable` or `base64`. Lower case. */
  readonly encoding: string;
  /** Lower case. */
  readonly charset: string;
};

/** Parts inside parts further down than this are not looked at. */
const DEEPEST = 8;

/** Finds the first text/plain part between two offsets of a mail (RFC 2045, 2046); null when there is none. */
export function mailPart(bytes: Uint8Array, start: number, end: number, depth: number): MailPart | null {
  const text = Buffer.from(bytes.subarray(start, end)).toString('latin1');
  const blank = /\r?\n\r?\n/u.exec(text);
  const startsWithBody = /^\r?\n/u.exec(text);
  const headEnd = startsWithBody ? 0 : (blank?.index ?? text.length);
  const bodyStart =
    start + (startsWithBody?.[0].length ?? (blank ? blank.index + blank[0].length : text.length));
  const head = text.slice(0, headEnd);
  const type = header(head, 'content-type') || 'text/plain';
  if (/^multipart\//iu.test(type))
    return inMultipart(bytes, bodyStart, end, parameter(type, 'boundary'), depth);
  if (!/^text\/plain/iu.test(type) || /^attachment/iu.test(header(head, 'content-disposition'))) return null;
  const encoding = header(head, 'content-transfer-encoding').toLowerCase() || '7bit';
  return { start: bodyStart, end, encoding, charset: parameter(type, 'charset').toLowerCase() || 'utf-8' };
}

function inMultipart(
  bytes: Uint8Array,
  start: number,
  end: number,
  boundary: string,
  depth: number,
): MailPart | null {
  if (boundary === '' || depth >= DEEPEST) return null;
  const body = Buffer.from(bytes.subarray(start, end)).toString('latin1');
  const marks = marksOf(body, `--${boundary}`);
  for (const [index, mark] of marks.entries()) {
    const next = marks[index + 1]?.start ?? body.length;
    const found = mailPart(bytes, start + mark.end, start + next, depth + 1);
    if (found) return found;
  }
  return null;
}

/** The lines that begin a part; each with the line break before it. */
function marksOf(body: string, mark: string): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && body.charAt(at - 1) !== '\n') continue;
    const lineEnd = body.indexOf('\n', at);
    const start = body.slice(0, at).replace(/\r?\n$/u, '').length;
    found.push({ start, end: lineEnd < 0 ? body.length : lineEnd + 1 });
  }
  return found;
}

/** A header's value with its continued lines joined; '' when it is not there. */
function header(head: string, name: string): string {
  const found = new RegExp(`^${name}:[ \\t]*(.*(?:\\r?\\n[ \\t].*)*)`, 'imu').exec(head);
  return (found?.[1] ?? '').replaceAll(/\r?\n[ \t]+/gu, ' ').trim();
}

function parameter(value: string, name: string): string {
  const found = new RegExp(`;\\s*${name}=(?:"([^"]*)"|([^;\\s]*))`, 'iu').exec(value);
  return found?.[1] ?? found?.[2] ?? '';
}
