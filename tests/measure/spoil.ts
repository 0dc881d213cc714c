import type { Language } from '../../lib/engine/principle';

/** How a wording is spoiled on purpose, to see whether a reader of wordings is awake. */
export type Spoiling = 'grammar' | 'lost fact' | 'invented promise';

const PROMISES: Readonly<Record<Language, readonly string[]>> = {
  sv: [
    'Ni får två extra lediga dagar i december.',
    'Jag anställer tre personer till före sommaren.',
    'Alla får en bonus när det är klart.',
    'Jag lovar att ingen behöver jobba helg igen.',
    'Vi stänger den andra enheten så att ni får deras tid.',
    'Du får högre lön från nästa månad.',
  ],
  en: [
    'You will get two extra days off in December.',
    'I will hire three more people before the summer.',
    'Everyone gets a bonus when it is done.',
    'I promise that nobody will work a weekend again.',
    'We are closing the other unit so that you get their hours.',
    'Your pay goes up from next month.',
  ],
};
const FACT = /(?<![\p{L}\p{N}])(?:\p{N}[\p{N}.,:]*\s?%?|(?<=[\p{Ll},] )\p{Lu}\p{Ll}{2,})(?![\p{L}\p{N}])/u;

/** The replacement spoiled so; null where it cannot be. `nth` chooses among the promises. */
export function spoil(replacement: string, how: Spoiling, language: Language, nth: number): string | null {
  if (how === 'invented promise') {
    const promise = PROMISES[language][nth % PROMISES[language].length] ?? '';
    return /[.?!]$/u.test(replacement) ? `${replacement} ${promise}` : null;
  }
  if (how === 'lost fact') {
    const without = replacement.replace(FACT, '').replace(/\s{2,}/gu, ' ');
    return FACT.test(replacement) ? without : null;
  }
  const words = replacement.split(' ');
  if (words.length < 7 || replacement.includes('[')) return null;
  return [...words.slice(0, 2), words[3], words[2], words[5], words[4], ...words.slice(6)].join(' ');
}
