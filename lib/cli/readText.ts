import { readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { mailText } from './mailText';
import type { World } from './world';

/** A text to be judged, or why there is none. */
export type ReadText =
  | {
      readonly ok: true;
      /** The whole text that offsets are counted in. */
      readonly text: string;
      /** Where in it the words to judge begin and end: all of it, but for the heads of a mail. */
      readonly start: number;
      readonly end: number;
      /** True when `text` is not the file's own but what a mail's encoding stood for. */
      readonly decoded: boolean;
    }
  | { readonly ok: false; readonly cause: string };

/** Reads a file, or standard input for `-`. */
export async function readText(path: string, world: World): Promise<ReadText> {
  if (path === '-') return whole(await world.stdin());
  try {
    const bytes = readFileSync(resolve(world.cwd, path));
    if (extname(path).toLowerCase() === '.eml') return mailText(bytes);
    const text = utf8(bytes);
    return text === null ? { ok: false, cause: 'it is not written in UTF-8' } : whole(text);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return { ok: false, cause: error.message };
  }
}

/** The text of UTF-8 bytes, a byte order mark included; null when they are something else. */
export function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function whole(text: string): ReadText {
  return { ok: true, text, start: 0, end: text.length, decoded: false };
}
