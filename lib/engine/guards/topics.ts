import type { Language } from '../principle';
import type { Scene } from './context';
import { isSecondPerson } from './persons';
import { findPhrase, phrases } from './phrases';
import type { Phrases } from './phrases';

type Topic = 'law' | 'safety' | 'external' | 'admin' | 'sport';

/** "lag" alone is also a team, "fire" also to dismiss, "lönen" also what a bonus raises: none of them stands here alone. */
const CUES: Record<Language, Record<Topic, Phrases>> = {
  en: {
    law: phrases(
      `gdpr|the law|by law|law requires|required by law|legal requirement|legal requirements|legal duty|legally|statutory|
      legislation|regulation|regulations|safeguarding|work environment act|collective agreement|collective agreements|
      lex sarah|lex maria|mandatory reporting|duty of confidentiality|professional secrecy|data protection|tax authority|
      money laundering|anti-corruption|bribery|procurement act|equality act|under the act|court order|the statute`,
    ),
    safety: phrases(
      `evacuate|evacuation|fire alarm|fire drill|in case of fire|on fire|fire brigade|fire doors|emergency exit|
      emergency exits|emergency number|dose|doses|dosage|bleeding|cpr|call 112|call 999|call 911|protective equipment|
      protective gloves|safety goggles|hard hat|hard hats|helmet|helmets|harness|high voltage|life-threatening|danger to life|
      patient safety|hand hygiene|lockout|gas leak|cardiac arrest|defibrillator|acute danger|sterile|allergic reaction|
      two-factor|phishing|malware`,
    ),
    external: phrases(
      `supplier*|vendor|vendors|contractor|contractors|the contractor*|subcontractor*|competitor|competitors|the competition|
      landlord|the market|the carrier`,
    ),
    admin: phrases(
      `sign up|register for|rsvp|payroll|invoice|invoices|allergy|allergies|expense report|expense reports|travel expenses|
      expense claims|holiday requests|vacation requests|sick note|parking space|parking permit|dietary|room booking|
      bank details|contact details|next of kin|travel claim|travel claims`,
    ),
    sport: phrases(
      `the match|football|soccer|hockey|quiz|relay race|the relay|tournament|the league|marathon|the race|fun run|basketball|
      volleyball|golf|bowling|chess|padel|darts|board game|the cup`,
    ),
  },
  sv: {
    law: phrases(
      `gdpr|lagen|enligt lag|i lag|lagkrav|lagkravet|lagkraven|lagstadgad*|lagstadgat|lagstiftning*|lagligt|skollagen|
      socialtjänstlagen|hälso- och sjukvårdslagen|patientlagen|arbetsmiljölag*|diskrimineringslag*|offentlighetsprincip*|
      föreskrift*|sekretess*|tystnadsplikt*|anmälningsplikt*|orosanmälan|orosanmälningar|lex sarah|lex maria|attestreglement*|
      kollektivavtal*|dataskydd*|upphandlingslag*|bokföringslag*|skattelag*|domstol*|penningtvätt*|jäv`,
    ),
    safety: phrases(
      `larm|larmet|larma|brandlarm*|utrym*|brand|branden|dos|dosen|doser|doseringen|blödning|blöder|hlr|ring 112|112|
      skyddsutrustning*|skyddsglasögon|skyddshandskar|hjälm|hjälmen|hjälmar|livsfara|livsfarlig*|högspänning*|nödutgång*|
      patientsäkerhet*|patientsäker*|handhygien*|hjärtstopp*|gasläcka*|fallskydd*|akut fara|nödläge*|smittskydd*|basala hygien*|
      hjärtstartare*|nätfiske|tvåfaktor*`,
    ),
    external: phrases(
      `leverantör*|underleverantör*|entreprenören|entreprenörer|entreprenörerna|konkurrent*|hyresvärd*|marknaden|
      upphandlad*|speditör*`,
    ),
    admin: phrases(
      `anmäl dig|anmäl er|anmälan till|o.s.a|osa|ansök|ansökan om|löneunderlag*|lönekörning*|lönerapport*|för lönen|inför lönen|
      till lönen|att lönen blir|faktura|fakturan|fakturor|fakturorna|allergi|allergier|specialkost|friskvårdsbidrag*|
      reseräkning*|semesteransök*|semesterönskemål|kontaktuppgifter|anhöriguppgifter|parkeringstillstånd|kontouppgifter|
      utlägg|milersättning*`,
    ),
    sport: phrases(
      `match|matchen|matcher|lopp|loppet|frågesport*|stafett|stafetten|vårruset|korpen|fotboll*|innebandy*|handboll*|
      turnering*|tipspromenad*|brännboll*|padel*|boule|bowling*|golf|schack|maraton|quiz|quizet|sällskapsspel`,
    ),
  },
};

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
