import type { Language } from './principle';

/**
 * How common words are, in rough steps: for choosing which word of a pattern to look for first. Results never
 * depend on it. The counts are per million words, from general knowledge of both languages.
 */
const STEPS: Record<Language, readonly (readonly [number, string])[]> = {
  en: [
    [30000, 'the of and to a in is that it for you i'],
    [
      8000,
      'on are be this with as have at not we your by will from or but all our if they an do can has was what',
    ],
    [
      2500,
      'me my must no more just us any who when how so get make need should only up out about there now been one',
    ],
    [900, 'want see time work people good new know every each team week day please last next than both stop'],
    [300, 'report results target goal number numbers meeting month year friday monday today manager staff'],
    [3000, '#number# #deadline# #period#'],
    [800, '#time# #date#'],
    [20000, '#name# #ing#'],
  ],
  sv: [
    [30000, 'och att det i som en på är av för vi ni'],
    [8000, 'med den till har de inte om ett han men var jag sig från så kan när nu ska alla du er vår'],
    [2500, 'måste får bara upp ut ner där hur vad vara här mer än efter också bli blir in utan eller man'],
    [900, 'vill se tid arbete ny varje dag vecka bra gör göra två senast mina dina sin hos över under'],
    [300, 'rapport resultat mål siffror månad år fredag måndag i-dag chef personal mötet teamet'],
    [3000, '#number# #deadline# #period#'],
    [800, '#time# #date#'],
    [20000, '#name# #ing#'],
  ],
};

/** What is assumed of a word that is not in the list. */
const RARE = 20;

const BY_LANGUAGE: Record<Language, ReadonlyMap<string, number>> = { en: table('en'), sv: table('sv') };

function table(language: Language): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [count, words] of STEPS[language]) for (const word of words.split(' ')) counts.set(word, count);
  return counts;
}

/** Roughly how often the word stands in a million. */
export function backgroundFrequency(word: string, language: Language): number {
  return BY_LANGUAGE[language].get(word) ?? RARE;
}
