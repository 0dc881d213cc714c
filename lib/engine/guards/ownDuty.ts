import type { Language } from '../principle';
import type { Scene } from './context';
import { isLed } from './persons';
import { findPhrase, phraseAt, phrases } from './phrases';
import type { Phrases } from './phrases';

type Cues = {
  /** The writer puts the duty on themself, whatever follows. */
  readonly promise: Phrases;
  readonly duty: Phrases;
  /** What a leader "must" when it is others who are looked at. */
  readonly looking: Phrases;
};

const CUES: Record<Language, Cues> = {
  en: {
    promise: phrases(
      `i promised|i promise|i owe you|hold me to|hold me accountable|i will send you|i'll send you|i will get back|
      i'll get back|i'll call you|i will call you|ask me about my`,
    ),
    duty: phrases(
      `i must|i have to|i need to|i should|i am supposed to|i'm supposed to|
      i ought to|i've got to|must i|my own`,
    ),
    looking: phrases(
      `not|see|approve|check|read|review|follow|know|have|get|sign|insist|ask|be|receive|hear|monitor|track|look|watch|demand|
      remind|go through|hold|decide|expect|require|want|stress|emphasise|emphasize`,
    ),
  },
  sv: {
    promise: phrases(
      `jag lovade|jag lovar|jag har lovat|håll mig till|jag skickar er|jag skickar dig|jag ringer dig|jag återkommer|
      jag är skyldig er|jag är skyldig dig`,
    ),
    duty: phrases(
      `jag måste|jag behöver|jag bör|jag borde|måste jag|behöver jag|bör jag|
      mitt eget|min egen|mina egna`,
    ),
    looking: phrases(
      `inte|se|godkänna|kontrollera|läsa|granska|följa|veta|ha|få|signera|be|attestera|kolla|höra|titta|gå igenom|påminna|kräva|
      begära|bestämma|understryka|betona|hålla|vara`,
    ),
  },
};

/** First person singular puts the duty on the writer: "I must hit 40 calls", and not "I must see your figures". */
export function isOwnDuty({ norms, from, to, clauseTo, language }: Scene): boolean {
  const cues = CUES[language];
  if (findPhrase(cues.promise, norms, from - 6, to) !== null) return true;
  const first = Math.max(0, from - 3);
  const duty = findPhrase(cues.duty, norms, first, Math.min(to, from + 3));
  if (duty === null) return false;
  const end = Math.min(Math.max(clauseTo, to), to + 5);
  if (norms.slice(duty.to, end).some((norm) => isLed(norm, language))) return false;
  const verb = norms[duty.to] === 'also' || norms[duty.to] === 'också' ? duty.to + 1 : duty.to;
  return phraseAt(cues.looking, norms, verb) === 0;
}
