import type { Language } from '../principle';
import type { Scene } from './context';
import { findPhrase, phrases } from './phrases';
import type { Phrases } from './phrases';

type Kind = 'polite' | 'choice' | 'learning' | 'means';

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
    learning: phrases(
      `to learn|we learn|learn from it|what we learned|what we learnt|what helped|what did you learn|what have we learned|
      lessons|what got in the way|what gets in the way|understand together|understand what|to understand why|what do you see|
      what have you seen|what surprised`,
    ),
    means: phrases(
      `we have set aside|i have set aside|we've set aside|i've set aside|i have freed|we have freed|i've freed|we've freed|
      what do you need|what would you need|what would help|how can i help|how i can help|what can i take off|
      i will take care of|i'll take care of|we are hiring|we have hired|we will hire|extra staff|extra time|more staff|
      we will give you|i will give you|with the help of|what support|by giving|by freeing|by removing|by changing|
      by training|by hiring|by introducing|by letting|by sharing|by testing|by trying|by simplifying|by moving|by starting|
      by offering|by planning`,
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
    learning: phrases(
      `för att lära|lära oss|lär oss|lärde oss|lärt oss|lärdom*|vad hjälpte|vad har hjälpt|vad ser ni|vad ser du|vad såg ni|
      vad kom i vägen|vad är i vägen|vad var i vägen|förstå tillsammans|förstå varför|förstå vad|vad överraskade`,
    ),
    means: phrases(
      `vi har avsatt|jag har avsatt|avsätter vi|avsätter jag|vi avsätter|jag avsätter|vi har frigjort|jag har frigjort|
      jag frigör|vi frigör|vad behöver ni|vad behöver du|vad skulle ni behöva|vad skulle hjälpa|hur kan jag hjälpa|
      vad kan jag avlasta|kan jag avlasta|jag tar hand om|vi anställer|vi har anställt|extra personal|extra tid|mer personal|
      ni får hjälp|du får hjälp|med hjälp av|vilket stöd|genom att|så att ni får|så att ni hinner`,
    ),
  },
};

/** Politeness or a guess, not a demand: the phrase shares a word with the span or stands next to it. */
export function isPolite({ norms, from, to, language }: Scene): boolean {
  return findPhrase(CUES[language].polite, norms, from - 2, Math.min(norms.length, to + 3)) !== null;
}

/** The sentence leaves the choice to the reader. */
export function isChoice({ norms, language }: Scene): boolean {
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
