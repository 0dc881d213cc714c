import type { Sensitivity } from '../coach/document';

/** What the person has chosen. Only this, packs that are not built in, and notices are ever stored. */
export type Choices = {
  /** Rule id (`packId/ruleId`) to the person's own word about it. A rule that is not named speaks as its pack says. */
  readonly rules: Readonly<Record<string, boolean>>;
  /** Host of a top page to whether Tillit speaks there. A site that is not named is on, and stays unnamed when it can. */
  readonly sites: Readonly<Record<string, boolean>>;
  /** End of a snooze, in milliseconds since 1970; null or a time gone by for none. */
  readonly snoozedUntil: number | null;
  readonly sensitivity: Sensitivity;
  readonly interfaceLanguage: InterfaceLanguage;
  /** Alt+Enter in an editor opens the card. */
  readonly openWithAltEnter: boolean;
};

/** `auto` follows the browser. */
export type InterfaceLanguage = 'auto' | 'sv' | 'en';

export const DEFAULT_CHOICES: Choices = {
  rules: {},
  sites: {},
  snoozedUntil: null,
  sensitivity: 'balanced',
  interfaceLanguage: 'auto',
  openWithAltEnter: true,
};

/** Choices as they were stored, each field that is missing or broken replaced by its default. Never throws. */
export function readChoices(value: unknown): Choices {
  const stored: Readonly<Record<string, unknown>> = isObject(value) ? value : {};
  return {
    rules: readSwitches(stored.rules),
    sites: readSwitches(stored.sites),
    snoozedUntil: typeof stored.snoozedUntil === 'number' ? stored.snoozedUntil : null,
    sensitivity: isSensitivity(stored.sensitivity) ? stored.sensitivity : DEFAULT_CHOICES.sensitivity,
    interfaceLanguage: isInterfaceLanguage(stored.interfaceLanguage)
      ? stored.interfaceLanguage
      : DEFAULT_CHOICES.interfaceLanguage,
    openWithAltEnter:
      typeof stored.openWithAltEnter === 'boolean'
        ? stored.openWithAltEnter
        : DEFAULT_CHOICES.openWithAltEnter,
  };
}

/** Writes down the person's word about one rule. */
export function withRule(choices: Choices, ruleId: string, enabled: boolean): Choices {
  return { ...choices, rules: { ...choices.rules, [ruleId]: enabled } };
}

/** Switches a site off, or on again: then nothing about it is kept. */
export function withSite(choices: Choices, host: string, enabled: boolean): Choices {
  const { [host]: _, ...others } = choices.sites;
  return { ...choices, sites: enabled ? others : { ...others, [host]: false } };
}

/** True when Tillit speaks on this host; a page without one (`file:`) is on. */
export function isSiteOn(choices: Choices, host: string | null): boolean {
  return host === null || choices.sites[host] !== false;
}

function readSwitches(value: unknown): Readonly<Record<string, boolean>> {
  if (!isObject(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean'),
  );
}

export function isSensitivity(value: unknown): value is Sensitivity {
  return value === 'calm' || value === 'balanced' || value === 'thorough';
}

export function isInterfaceLanguage(value: unknown): value is InterfaceLanguage {
  return value === 'auto' || value === 'sv' || value === 'en';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
