import en from '../public/_locales/en/messages.json';
import sv from '../public/_locales/sv/messages.json';

type Catalogue = typeof en;
/** Name of an interface text. */
export type TextKey = keyof Catalogue;
/** The languages in which Tillit speaks. */
export type UiLanguage = 'sv' | 'en';

type Entry = { readonly message: string; readonly placeholders?: Readonly<Record<string, unknown>> };
type Values<Key extends TextKey> = Catalogue[Key] extends { readonly placeholders: infer Names }
  ? { readonly [Name in keyof Names]: string }
  : never;

/** The interface texts by key: a string, or for a text with placeholders a function of their values. */
export type Texts = {
  readonly [Key in TextKey]: [Values<Key>] extends [never] ? string : (values: Values<Key>) => string;
};

const CATALOGUES = { en: textsOf(en), sv: textsOf(sv) } as const;

/** The interface texts of one language. */
export function texts(language: UiLanguage): Texts {
  return CATALOGUES[language];
}

/** The language to speak: the one that was chosen, or for `auto` the browser's when Tillit knows it, else English. */
export function uiLanguage(chosen: UiLanguage | 'auto', browserLanguage: string): UiLanguage {
  if (chosen !== 'auto') return chosen;
  return /^sv\b/iu.test(browserLanguage) ? 'sv' : 'en';
}

function textsOf(catalogue: Readonly<Record<TextKey, Entry>>): Texts {
  const pairs = Object.entries(catalogue).map(([key, entry]) => [key, textOf(entry)] as const);
  const byKey: unknown = Object.fromEntries(pairs);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one pair for each key; a test holds the placeholders.
  return byKey as Texts;
}

function textOf({
  message,
  placeholders,
}: Entry): string | ((values: Readonly<Record<string, string>>) => string) {
  return placeholders ? (values) => fill(message, values) : message;
}

/** `$NAME$` in any case, as the browser's own catalogue reads it. */
function fill(message: string, values: Readonly<Record<string, string>>): string {
  return message.replaceAll(/\$([a-z]+)\$/giu, (whole, name: string) => values[name.toLowerCase()] ?? whole);
}
