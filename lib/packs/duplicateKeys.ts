import type { Report, Step } from './report';

/** A group or a list that the scan stands in. */
type Level = {
  readonly keys: Set<string> | null;
  step: Step;
  readonly wantsKey: () => boolean;
  awaits: 'key' | 'value';
};

const CLOSERS = new Set(['}', ']']);

/**
 * Notes each key that stands twice in one group: JSON.parse would silently take the last, and a person reads the
 * first. `json` must be well-formed. One pass.
 */
export function reportDuplicateKeys(json: string, report: Report): void {
  const levels: Level[] = [];
  const repeated: Step[][] = [];
  for (let at = 0; at < json.length; at += 1) {
    const char = json.charAt(at);
    const level = levels.at(-1);
    if (char === '"') {
      const end = stringEnd(json, at);
      if (level?.wantsKey()) noteKey(level, keyText(json, at, end), levels, repeated);
      at = end;
    } else if (char === '{' || char === '[') {
      levels.push(newLevel(char === '{'));
    } else if (CLOSERS.has(char)) {
      levels.pop();
    } else if (char === ',' && level) {
      advance(level);
    }
  }
  for (const steps of repeated.slice(0, 20)) reportAt(steps, report);
}

function newLevel(isGroup: boolean): Level {
  const level: Level = {
    keys: isGroup ? new Set() : null,
    step: isGroup ? '' : 0,
    awaits: isGroup ? 'key' : 'value',
    wantsKey: () => level.awaits === 'key',
  };
  return level;
}

function advance(level: Level): void {
  if (level.keys) level.awaits = 'key';
  else level.step = Number(level.step) + 1;
}

function noteKey(level: Level, key: string, levels: readonly Level[], repeated: Step[][]): void {
  level.step = key;
  level.awaits = 'value';
  if (level.keys?.has(key) && repeated.length < 20) repeated.push(levels.map(({ step }) => step));
  level.keys?.add(key);
}

/** Index of the quotation mark that ends the string that begins at `start`. */
function stringEnd(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json.charAt(at) !== '"') at += json.charAt(at) === '\\' ? 2 : 1;
  return at;
}

function keyText(json: string, start: number, end: number): string {
  const raw = json.slice(start + 1, end);
  return raw.includes('\\') ? String(JSON.parse(`"${raw}"`)) : raw;
}

function reportAt(steps: readonly Step[], report: Report): void {
  const [first, ...rest] = steps;
  if (first === undefined) {
    report.error('This key stands twice', 'Keep one of them');
    return;
  }
  report.within(first, () => reportAt(rest, report));
}
