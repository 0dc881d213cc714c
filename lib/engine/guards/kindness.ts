import type { Language } from '../principle';
import type { Scene } from './context';
import { cuePhrases, findPhrase, phrases } from './phrases';
import type { Phrases } from './phrases';

type Kind = 'polite' | 'choice' | 'learning' | 'means';

/**
 * Politeness and choice have their own lists here: a phrase such as "up to you" also stands in "how is up to you, as
 * long as the numbers are there", which leaves no choice at all.
 */
const CUES: Record<Language, Record<Kind, Phrases>> = {
  en: {
    polite: phrases(
      `must be tired|must be exhausted|must be proud|must be joking|must be kidding|must be hungry|must be busy|must be relieved|
      must be hard|must be tough|must be difficult|must be frustrating|must be wondering|must have been|must feel|
      must have felt|must have noticed|must have wondered|have to try the|have to taste|must try the|must taste|have to meet|
      will love|will enjoy`,
    ),
    choice: phrases(
      `feel free|you don't have to|you do not have to|you needn't|don't need to|do not need to|is optional|optional|voluntary|
      if you like|if you wish|if it suits you|you are free to|you're free to|only if you want|you're welcome to|
      you are welcome to|you may also|you may choose|you can choose|entirely up to you`,
    ),
    learning: cuePhrases(
      'en',
      'learning',
      `what we learnt|what did you learn|understand together|what have you seen|what surprised`,
    ),
    means: cuePhrases(
      'en',
      'means',
      `we have freed|we've freed|what would you need|how can i help|what can i take off|i will take care of|i'll take care of|
      we will hire|we will give you|i will give you|by freeing|by removing|by changing|by training|by hiring|by introducing|
      by testing|by simplifying|by offering|by planning`,
    ),
  },
  sv: {
    polite: phrases(
      `måste vara trött|måste vara trötta|måste vara slut|måste vara slutkörd*|måste vara stolt|måste vara stolta|
      måste vara hungrig*|måste vara jobbigt|måste vara tufft|måste vara svårt|måste vara frustrerande|måste ha varit|
      måste ha känt*|måste ha undrat|måste prova|måste smaka|måste träffa|måste testa kakan|ska bli roligt|ska bli kul|
      ska bli spännande|ska bli skönt|ska bli trevligt|ska bli intressant|ska bli härligt`,
    ),
    choice: phrases(
      `ni får gärna|du får gärna|får ni gärna|får du gärna|du behöver inte|ni behöver inte|behöver du inte|behöver ni inte|
      ni slipper|du slipper|frivilligt|frivillig|frivilliga|valfritt|valfri|om det passar|den som vill|de som vill|
      om ni har lust|om du har lust|bara om ni vill|bara om du vill|om du själv vill|om ni själva vill|helt upp till`,
    ),
    learning: cuePhrases(
      'sv',
      'learning',
      `lärdom*|vad har hjälpt|vad såg ni|vad kom i vägen|vad är i vägen|vad var i vägen|förstå tillsammans|
      vad överraskade`,
    ),
    means: cuePhrases(
      'sv',
      'means',
      `vad skulle ni behöva|hur kan jag hjälpa|jag tar hand om|mer personal|så att ni får|så att ni hinner`,
    ),
  },
};

/** Politeness or a guess, not a demand: the phrase shares a word with the span or stands next to it. */
export function isPolite({ norms, from, to, language }: Scene): boolean {
  return findPhrase(CUES[language].polite, norms, from - 2, Math.min(norms.length, to + 3)) !== null;
}

const BUT_ONLY: Record<Language, Phrases> = {
  en: phrases('as long as|so long as|provided|if you want to keep|or else'),
  sv: phrases('så länge|bara siffrorna|bara resultatet|bara det blir|förutsatt att|annars'),
};

/** The sentence leaves the choice to the reader, and takes it back by no condition. */
export function isChoice({ norms, language }: Scene): boolean {
  if (findPhrase(BUT_ONLY[language], norms) !== null) return false;
  return findPhrase(CUES[language].choice, norms) !== null;
}

/** Measuring in order to learn, said in the sentence or the next. */
export function isLearning(scene: Scene): boolean {
  return isSaid('learning', scene);
}

/** Means or support, said in the sentence or the next. */
export function hasMeans(scene: Scene): boolean {
  return isSaid('means', scene);
}

function isSaid(kind: Kind, { norms, next, language }: Scene): boolean {
  const list = CUES[language][kind];
  return findPhrase(list, norms) !== null || findPhrase(list, next) !== null;
}
