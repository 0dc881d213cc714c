import type { Language } from '../principle';
import type { Scene } from './context';
import { isSecondPerson } from './persons';
import { findPhrase, phrases } from './phrases';
import type { Phrases } from './phrases';

type Cues = {
  /** Someone who is neither the writer nor the reader. */
  readonly parties: Phrases;
  /** What was said: a tale, whatever is told. */
  readonly told: Phrases;
  /** What is wanted: a demand, as soon as the writer turns it to the reader. */
  readonly wanted: Phrases;
  /** The writer makes it binding. */
  readonly passedOn: Phrases;
};

const CUES: Record<Language, Cues> = {
  en: {
    parties: phrases(
      `he|she|they|someone|somebody|some|others|people|the board|board|the ministry|the minister|the government|the council|
      parents|the parents|customers|the customer|the customers|the client|head office|headquarters|the owners|the owner|
      the press|the media|the newspaper|the article|the union|the consultant|the consultants|the report|the book|the author|
      my boss|my manager|my former boss|the previous manager|the committee|the inspectorate|the auditors|the investors|
      politicians|the politicians|the director|the ceo|colleagues|managers`,
    ),
    told: phrases(
      `said|says|wrote|writes|told|claimed|claims|argued|argues|thinks|think|believes|believe|asked|suggested|recalled|
      used to say|would say|kept saying`,
    ),
    wanted: phrases(
      `wants|want|wanted|expects|expect|expected|demands|demand|demanded|requires|require|required|hopes|insists`,
    ),
    passedOn: phrases(
      `so you|so we|so i|and so|therefore|which means|that means|and i agree|and i expect|i agree|so please`,
    ),
  },
  sv: {
    parties: phrases(
      `han|hon|hen|de|dom|någon|några|andra|folk|styrelsen|nämnden|myndigheten|regeringen|ministern|departementet|föräldrarna|
      föräldrar|kunden|kunderna|huvudkontoret|ägarna|ägaren|pressen|medierna|tidningen|artikeln|facket|konsulten|konsulterna|
      rapporten|boken|författaren|min chef|min förra chef|min gamla chef|den förra chefen|kommunen|inspektionen|ivo|revisorerna|
      politikerna|direktören|vd:n|kollegor|chefer|koncernen`,
    ),
    told: phrases(
      `sa|sade|säger|skrev|skriver|berättade|påstod|påstår|hävdar|hävdade|tycker|tyckte|tror|trodde|anser|ansåg|menar|menade|
      frågade|brukade säga`,
    ),
    wanted: phrases(
      `vill|ville|väntar sig|väntade sig|förväntar sig|förväntade sig|kräver|krävde|begär|begärde|hoppas`,
    ),
    passedOn: phrases(
      `så ni|så vi|så du|så nu|därför|det innebär|det betyder|och jag|jag håller med|vilket innebär|alltså`,
    ),
  },
};

const ACCORDING: Record<Language, Phrases> = { en: phrases('according to'), sv: phrases('enligt') };
const BINDING: Record<Language, Phrases> = {
  en: phrases('we must|we have to|we need to|we will|we shall|everyone must|all must|must now'),
  sv: phrases('vi måste|vi ska|vi behöver|måste vi|ska vi|alla måste|alla ska'),
};

/** Someone else said it or wants it, and the writer does not pass it on to the reader. */
export function isReported({ norms, from, to, language }: Scene): boolean {
  const cues = CUES[language];
  if (findPhrase(cues.passedOn, norms, 1) !== null) return false;
  const bound =
    norms.some((norm) => isSecondPerson(norm, language)) || findPhrase(BINDING[language], norms) !== null;
  for (let start = 0; start < from;) {
    const party = findPhrase(cues.parties, norms, start, from);
    if (party === null) break;
    const within = Math.min(party.to + 3, Math.max(from, party.to));
    if (findPhrase(cues.told, norms, party.to, within) !== null) return true;
    if (!bound && findPhrase(cues.wanted, norms, party.to, Math.min(within, to)) !== null) return true;
    start = party.to;
  }
  return !bound && findPhrase(ACCORDING[language], norms, 0, from) !== null;
}
