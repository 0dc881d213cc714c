import type { Language } from '../principle';
import type { Scene } from './context';
import { isSecondPerson } from './persons';
import { cuePhrases, findPhrase } from './phrases';
import type { Phrases } from './phrases';

type Topic = 'law' | 'safety' | 'external' | 'admin' | 'sport';

/** What the languages' cues leave out: mostly Swedish compounds, by their first parts. */
const MORE: Record<Language, Record<Topic, string>> = {
  en: {
    law: 'law requires|collective agreements|tax authority|anti-corruption|bribery|procurement act',
    safety: 'fire brigade|protective gloves|cardiac arrest|acute danger',
    external: 'supplier*|subcontractor*|the competition|the carrier',
    admin: `expense report|expense reports|vacation requests|sick note|dietary|contact details|travel claim|travel claims`,
    sport: 'soccer|the league|volleyball|chess|padel',
  },
  sv: {
    law: `i lag|lagkraven|lagstadgad*|lagstiftning*|patientlagen|arbetsmiljölag*|diskrimineringslag*|offentlighetsprincip*|
      föreskrift*|sekretess*|tystnadsplikt*|anmälningsplikt*|attestreglement*|kollektivavtal*|dataskydd*|upphandlingslag*|
      bokföringslag*|skattelag*|domstol*|penningtvätt*|jäv`,
    safety: `brandlarm*|utrymning*|doseringen|skyddsutrustning*|hjälmar|livsfarlig*|högspänning*|nödutgång*|patientsäker*|
      handhygien*|hjärtstopp*|gasläcka*|fallskydd*|nödläge*|smittskydd*|basala hygien*|hjärtstartare*|tvåfaktor*`,
    external: 'leverantör*|underleverantör*|konkurrent*|hyresvärd*|upphandlad*|speditör*',
    admin: `löneunderlag*|lönekörning*|lönerapport*|att lönen blir|friskvårdsbidrag*|reseräkning*|semesteransök*|
      anhöriguppgifter|kontouppgifter|milersättning*`,
    sport:
      'frågesport*|vårruset|fotboll*|innebandy*|handboll*|turnering*|tipspromenad*|brännboll*|padel*|bowling*',
  },
};

const CUES: Record<Language, Record<Topic, Phrases>> = { en: topicsOf('en'), sv: topicsOf('sv') };

function topicsOf(language: Language): Record<Topic, Phrases> {
  const of = (topic: Topic) => cuePhrases(language, topic, MORE[language][topic]);
  return {
    law: of('law'),
    safety: of('safety'),
    external: of('external'),
    admin: of('admin'),
    sport: of('sport'),
  };
}

/** Written in capitals they are laws; in small letters another word ("sol"). */
const LAW_ACRONYMS = new Set(
  'SoL LSS HSL AML AFS SOSFS HSLF-FS OSL LAS MBL PBL LOU LVU LVM FL GDPR HIPAA SOX OSHA'.split(' '),
);

const MINE: Record<Language, ReadonlySet<string>> = {
  en: new Set(['my', 'me', 'mine', 'i']),
  sv: new Set(['min', 'mitt', 'mina', 'mig', 'jag']),
};

/** A legal or contractual duty is spoken of in the sentence. */
export function isLaw(scene: Scene): boolean {
  const { tokens, at, text } = scene;
  const written = at.some((index) => LAW_ACRONYMS.has(text.slice(tokens[index]?.start, tokens[index]?.end)));
  return written || speaksOf('law', scene);
}

/** Acute danger, or the safety of patients, workers or systems. */
export function isSafety(scene: Scene): boolean {
  return speaksOf('safety', scene);
}

/** About a supplier, a contractor or the market, and not said to the doers. */
export function isExternal(scene: Scene): boolean {
  const { norms, to, language } = scene;
  if (norms.some((norm) => isSecondPerson(norm, language))) return false;
  return findPhrase(CUES[language].external, norms, 0, to) !== null;
}

/** A neutral practical matter; never one that the writer wants on their own table. */
export function isAdmin(scene: Scene): boolean {
  const { norms, from, to, language } = scene;
  return !norms.slice(from, to).some((norm) => MINE[language].has(norm)) && speaksOf('admin', scene);
}

/** Sport, quiz or play. */
export function isSport(scene: Scene): boolean {
  return speaksOf('sport', scene);
}

function speaksOf(topic: Topic, { norms, language }: Scene): boolean {
  return findPhrase(CUES[language][topic], norms) !== null;
}
