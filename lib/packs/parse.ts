import { reportDuplicateKeys } from './duplicateKeys';
import type { Pack } from './format';
import { PACK_LIMITS } from './format';
import { checkMeaning } from './meaning';
import { packShape } from './packShape';
import { onlyWarnings } from './problem';
import type { PackProblem } from './problem';
import { Report } from './report';

export type ParsedPack =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

/**
 * Reads a pack, built or written by hand, from the text of one JSON file. Never throws; work is linear in the length
 * of the text, which is refused above `PACK_LIMITS.bytes`. Its examples are run elsewhere (`runExamples`).
 */
export function parsePack(text: string): ParsedPack {
  const report = new Report();
  const value = readJson(text, report);
  if (value === undefined || !packShape.fits(value, report)) return { ok: false, problems: report.problems };
  checkMeaning(value, report, { principleTexts: 'required' });
  return onlyWarnings(report.problems) ? { ok: true, pack: value } : { ok: false, problems: report.problems };
}

/** The value of a JSON text, or undefined with its problem noted. */
function readJson(text: string, report: Report): unknown {
  if (isTooLarge(text)) {
    const most = `${PACK_LIMITS.bytes / 1_000_000} MB`;
    report.error(`The pack is larger than ${most}`, 'Make two packs of it');
    return undefined;
  }
  try {
    const value: unknown = JSON.parse(text);
    reportDuplicateKeys(text, report);
    return report.problems.length === 0 ? value : undefined;
  } catch (error) {
    const remedy = /^\s*</u.test(text)
      ? 'It looks like a web page: fetch the file itself'
      : 'Build the pack again; the file may be cut short';
    report.error(`This is not JSON${placeOf(error, text)}`, remedy);
    return undefined;
  }
}

function isTooLarge(text: string): boolean {
  return text.length > PACK_LIMITS.bytes || new TextEncoder().encode(text).length > PACK_LIMITS.bytes;
}

/** Where a browser's JSON reader stopped; its own words are left out, since they quote the file. */
function placeOf(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : '';
  const offset = /position (\d+)/u.exec(message)?.[1];
  if (offset === undefined) return '';
  return ` (line ${text.slice(0, Number(offset)).split('\n').length})`;
}
