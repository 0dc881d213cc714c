import { describe, expect, test } from 'vitest';
import {
  inflectAdjective,
  inflectNoun,
  inflectVerb,
  type InflectedForm,
} from '../../../lib/languages/inflect';

const cell = (forms: readonly InflectedForm[], name: string): string[] =>
  forms.filter((form) => form.cell === name).map((form) => form.form);

const nounForms = (parts: string): string[] => inflectNoun('en', parts.split(' ')).map((form) => form.form);

/** infinitive present past supine | imperative | passives that must be there */
const VERBS = [
  'höja höjer höjde höjt | höj | höjs höjas höjdes höjts',
  'lyfta lyfter lyfte lyft | lyft | lyfts lyftas',
  'stärka stärker stärkte stärkt | stärk | stärks stärkas',
  'driva driver drev drivit | driv | drivs drivas drevs drivits',
  'dra drar drog dragit | dra | dras drogs dragits',
  'skära skär skar skurit | skär | skärs skäras',
  'nå når nådde nått | nå | nås nåddes nåtts',
  'uppfylla uppfyller uppfyllde uppfyllt | uppfyll | uppfylls uppfyllas',
  'hålla håller höll hållit | håll | hålls hållas hölls',
  'slå slår slog slagit | slå | slås',
  'komma kommer kom kommit | kom | ',
  'göra gör gjorde gjort | gör | görs göras gjordes gjorts',
  'föra för förde fört | för | förs föras',
  'köra kör körde kört | kör | körs köras',
  'ta tar tog tagit | ta | tas togs',
  'stänga stänger stängde stängt | stäng | stängs stängas',
  'följa följer följde följt | följ | följs följas följes följdes följts',
  'mäta mäter mätte mätt | mät | mäts mätas',
  'bedöma bedömer bedömde bedömt | bedöm | bedöms bedömas',
  'glömma glömmer glömde glömt | glöm | glöms glömmas',
  'känna känner kände känt | känn | känns kännas',
  'lägga lägger lade lagt | lägg | läggs läggas lades',
  'se ser såg sett | se | ses sågs',
  'ge ger gav gett | ge | ges gavs',
  'läsa läser läste läst | läs | läses lästes',
  'säga säger sa/sade sagt | säg | sägs sägas sades',
  'välja väljer valde valt | välj | väljs väljas',
  'bära bär bar burit | bär | bärs bäras',
  'öka ökar ökade ökat | öka | ökas ökades ökats',
  'kontrollera kontrollerar kontrollerade kontrollerat | kontrollera | kontrolleras kontrollerats',
];

describe('Swedish verbs', () => {
  test.each(VERBS)('%s', (line) => {
    const [parts = '', imperative = '', passives = ''] = line.split(' | ');
    const forms = inflectVerb('sv', parts.split(' '));
    expect(cell(forms, 'imp')).toEqual([imperative.trim()]);
    const passiveForms = ['infp', 'presp', 'pastp', 'supp'].flatMap((name) => cell(forms, name));
    for (const passive of passives.split(' ').filter(Boolean)) expect(passiveForms).toContain(passive);
  });

  test('each form fills its cell', () => {
    expect(inflectVerb('sv', ['Mäta', 'mäter', 'mätte', 'mätt'])).toEqual([
      { form: 'mäta', cell: 'inf' },
      { form: 'mäter', cell: 'pres' },
      { form: 'mätte', cell: 'past' },
      { form: 'mätt', cell: 'sup' },
      { form: 'mät', cell: 'imp' },
      { form: 'mätande', cell: 'part' },
      { form: 'mätas', cell: 'infp' },
      { form: 'mäts', cell: 'presp' },
      { form: 'mätes', cell: 'presp' },
      { form: 'mättes', cell: 'pastp' },
      { form: 'mätts', cell: 'supp' },
    ]);
  });

  test('a part may be missing, or have variants; the wrong number gives nothing', () => {
    expect(cell(inflectVerb('sv', ['böra', 'bör', 'borde', '-']), 'sup')).toEqual([]);
    expect(cell(inflectVerb('sv', ['lägga', 'lägger', 'lade', 'lagt']), 'past')).toEqual(['lade', 'la']);
    expect(cell(inflectVerb('sv', ['växa', 'växer', 'växte', 'växt/vuxit']), 'sup')).toEqual([
      'växt',
      'vuxit',
    ]);
    expect(inflectVerb('sv', ['mäta', 'mäter'])).toEqual([]);
  });
});

test('Swedish nouns with their genitives', () => {
  expect(inflectNoun('sv', ['mål', 'målet', 'mål', 'målen'])).toEqual([
    { form: 'mål', cell: 'sg' },
    { form: 'måls', cell: 'sg' },
    { form: 'målet', cell: 'sgd' },
    { form: 'målets', cell: 'sgd' },
    { form: 'mål', cell: 'pl' },
    { form: 'måls', cell: 'pl' },
    { form: 'målen', cell: 'pld' },
    { form: 'målens', cell: 'pld' },
  ]);
  expect(cell(inflectNoun('sv', ['pris', 'priset', 'priser', 'priserna']), 'sg')).toEqual(['pris']);
  const kpi = inflectNoun('sv', ['KPI', 'KPI:n', 'KPI:er', 'KPI:erna']);
  expect(kpi.map((form) => form.form)).toEqual(
    expect.arrayContaining(['kpi:s', 'kpi:ns', 'kpi:ers', 'kpi:ernas']),
  );
});

test('Swedish adjectives', () => {
  const stor = inflectAdjective('sv', ['stor', 'stort', 'stora', 'större', 'störst']);
  expect(cell(stor, 'def')).toEqual(['stora', 'store']);
  expect(cell(stor, 'sup')).toEqual(['störst', 'största']);
  expect(cell(inflectAdjective('sv', ['svag', 'svagt', 'svaga', 'svagare', 'svagast']), 'sup')).toContain(
    'svagaste',
  );
});

test('English verbs, nouns and adjectives', () => {
  const hit = inflectVerb('en', ['hit', 'hits', 'hit', 'hit', 'hitting']);
  expect(hit.map((form) => `${form.cell} ${form.form}`)).toEqual([
    'base hit',
    's hits',
    'past hit',
    'part hit',
    'ing hitting',
  ]);
  expect(nounForms('number numbers')).toEqual(['number', "number's", 'numbers', "numbers'"]);
  expect(nounForms('person people')).toEqual(['person', "person's", 'people', "people's"]);
  expect(inflectAdjective('en', ['big'])).toEqual([{ form: 'big', cell: 'pos' }]);
  expect(cell(inflectAdjective('en', ['big', 'bigger', 'biggest']), 'sup')).toEqual(['biggest']);
});
