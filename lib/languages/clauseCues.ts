import type { Language } from '../engine/principle';

/** Words by which clauses are told apart, and how a sentence speaks. */
export type ClauseCues = {
  /** Join two statements, whatever follows them. */
  readonly contrasts: ReadonlySet<string>;
  /** Join two statements where a subject follows, and, unless they contrast, one stood before. */
  readonly joints: ReadonlySet<string>;
  /** Those of them that join without a comma; others say what for then. */
  readonly light: ReadonlySet<string>;
  /** Subjects with which a statement begins. */
  readonly subjects: ReadonlySet<string>;
  /** Subjects that mean what was said just before: a statement that begins with one leans on the one before it. */
  readonly leaning: ReadonlySet<string>;
  /** A clause that begins with one of them needs another. */
  readonly subordinators: ReadonlySet<string>;
  /** After a joint they make it a subordinator: "so that", "så att". */
  readonly binders: ReadonlySet<string>;
  /** What people are called or greeted with before the sentence begins: "Team, …". */
  readonly greetings: ReadonlySet<string>;
  /** Called or greeted nobody: "Frankly, …". */
  readonly openers: RegExp;
  /** Verbs in the present that say what is to be: with one of them a sentence tells nothing of the past. */
  readonly modals: ReadonlySet<string>;
  /** "You", to one person; empty where it cannot be told. */
  readonly singular: ReadonlySet<string>;
  readonly plural: ReadonlySet<string>;
  /** A verb's form after "have". */
  readonly perfect: RegExp;
  /** May be a verb in the form in which a sentence begins that asks or orders … */
  readonly verbLike: RegExp;
  /** … where one of these follows. */
  readonly objects: ReadonlySet<string>;
  /** Verbs in the form in which a sentence begins that asks or orders. */
  readonly imperatives: ReadonlySet<string>;
};

const CUES: Readonly<Record<Language, ClauseCues>> = {
  en: {
    contrasts: words('but'),
    joints: words('and but so yet'),
    light: words('and but'),
    subjects: words(
      "i we you they he she it this there i'm i'll i've i'd we're we'll we've you're you've you'll you'd they're they'll they've it's we'd he's she's that's there's",
    ),
    leaning: words("it this that they these those it's that's there they'll they're"),
    subordinators: words(
      'if when while because since as although though unless before after once until whenever whether given despite without by for to in',
    ),
    binders: words('that as far'),
    greetings: words(
      'hi hello hey dear all team everyone everybody folks guys colleagues friends morning evening please and',
    ),
    openers:
      /ly$|^(?:sorry|ok|okay|yes|no|well|so|now|again|look|listen|remember|then|today|tomorrow|first|second|still|however|instead|otherwise|note|reminder|update|also|thanks|overall|anyway)$/u,
    modals: words(
      "must shall will should need needs have has want wants expect expects is are am can can't cannot won't you'll we'll i'll they'll it'll may",
    ),
    singular: new Set(),
    perfect: /(?:ed|en|ade|old|ept|ought)$/u,
    verbLike:
      /^(?!(?:all|each|every|any|some|no|both|half|one|only|what|which|that|this|here|there|then|also|even|just|for|on|at|in|with|by)$)[a-z]{3,}$/u,
    objects: words('the your every each all any me us them it'),
    plural: words("you your yours yourself yourselves you're you've you'll you'd"),
    imperatives: words(
      `send submit report make ensure complete finish fix do get use follow stop start update fill sign check confirm reply respond deliver reduce
      increase cut implement attend register prepare provide book call close prioritise prioritize remember remind inform read keep put take bring give
      show log record post copy cc run clear hit beat win push raise lift double halve work be stay stick don't never no just forward upload write explain
      justify hand turn drop`,
    ),
  },
  sv: {
    contrasts: words('men utan'),
    joints: words('och men så utan'),
    light: words('och men'),
    subjects: words('jag vi ni du han hon hen de dom det den man'),
    leaning: words('det den de dom detta dessa där'),
    subordinators: words(
      'om när medan eftersom därför för innan sedan så fast fastän trots även utan ju tills genom med i på vid under efter inför enligt',
    ),
    binders: words('att länge som fort snart'),
    greetings: words(
      'hej hejsan hallå god morgon kära bästa alla team gänget ni vänner kollegor och morron snälla',
    ),
    openers:
      /[a-zåäö]ligen$|^(?:tyvärr|okej|ok|ja|nej|nu|alltså|visst|jo|obs|sedan|idag|imorgon|först|ändå|dessutom|annars|snälla|tack|påminnelse|sorry|ärligt|kort|alltså|förresten|nåväl|självklart|naturligtvis)$/u,
    modals: words('ska skall måste bör kan vill får behöver är har räknar kräver gäller kommer blir'),
    singular: words('du dig din ditt dina'),
    perfect: /^(?!(?:[smdv]?itt|ditt|vårt|ert|ett|rätt|lätt|trött|nytt|helt|mycket)$).*(?:at|it|tt|ts)$/u,
    verbLike:
      /^(?!(?:alla|samtliga|dessa|båda|många|flera|inga|våra|era|dina|mina|sina|denna|detta|ska|hela|halva|vilka|bara|våra|nya|sista|första|andra|samma|lika)$)[a-zåäö]{2,}a$/u,
    objects: words('era ert er din ditt dina alla allt varje den det de en ett mig oss dem samtliga'),
    plural: words('ni er ert era'),
    imperatives: words(
      `skicka lämna rapportera redovisa se gör fixa lös ordna få använd följ sluta börja uppdatera fyll signera kvittera kontrollera bekräfta svara
      återkom leverera minska öka höj sänk inför genomför delta anmäl registrera förbered boka ring stäng avsluta prioritera kom glöm påminn informera
      läs håll säkerställ tillse ta ge visa skriv logga mejla maila sätt kör jobba var hämta lägg dra förklara motivera bryt pressa tryck sälj slå vinn
      dubbla halvera lyft nå inga ingen aldrig bara sköt skärp stanna publicera`,
    ),
  },
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

export function clauseCues(language: Language): ClauseCues {
  return CUES[language];
}
