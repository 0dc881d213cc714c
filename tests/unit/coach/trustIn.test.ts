import { describe, expect, test } from 'vitest';
import type { Language, TrustPrinciple } from '../../../lib/engine/principle';
import { wholeMessage } from './wholeMessage';

const SEEN: readonly [TrustPrinciple, Language, string][] = [
  ['relationship', 'en', 'Thank you for staying calm with the family yesterday.'],
  ['relationship', 'en', 'Many thanks to all of you who came in on Sunday.'],
  ['relationship', 'en', 'I know that this has been a tough month.'],
  ['relationship', 'en', 'I am sorry that I told you so late.'],
  ['relationship', 'sv', 'Tack för att du behöll lugnet med familjen i går.'],
  ['relationship', 'sv', 'Jag är så stolt över hur ni tog emot dem.'],
  ['relationship', 'sv', 'Förlåt att jag sa det så sent.'],
  ['relationship', 'sv', 'Var rädda om varandra i helgen.'],
  ['presence', 'en', 'May I join you on a shift next week?'],
  ['presence', 'en', 'I spent two nights at line 4.'],
  ['presence', 'sv', 'Jag kommer förbi på tisdag förmiddag.'],
  ['presence', 'sv', 'När jag var hos er i måndags såg jag hur lång tid det tar.'],
  ['conditions', 'en', 'What do you need from me to manage this?'],
  ['conditions', 'en', 'I have set aside two hours a week for it.'],
  ['conditions', 'sv', 'Vad behöver ni av mig för att klara det här?'],
  ['conditions', 'sv', 'Blir det för mycket, säg till så flyttar vi om.'],
  ['co-design', 'en', 'What would you suggest instead?'],
  ['co-design', 'en', 'The team plans the order of the visits themselves.'],
  ['co-design', 'sv', 'Vad skulle ni föreslå i stället?'],
  ['co-design', 'sv', 'Inom budgeten avgör ni själva.'],
  ['learning', 'en', 'What went well, and what was hard?'],
  ['learning', 'en', 'Let us try it in one team.'],
  ['learning', 'sv', 'I mars tittar vi tillsammans på vad vi har lärt oss.'],
  ['learning', 'sv', 'Fungerar det inte så ändrar vi.'],
  ['shared-principles', 'en', 'Our purpose is that people feel safe at home.'],
  ['shared-principles', 'en', 'This goes for me too.'],
  ['shared-principles', 'sv', 'Vårt uppdrag är att människor ska känna sig trygga hemma.'],
  ['shared-principles', 'sv', 'Det här gäller mig också.'],
  ['whole-system', 'en', 'How does it look from the patient’s point of view?'],
  ['whole-system', 'en', 'What does the next shift need to know?'],
  ['whole-system', 'sv', 'Låt oss titta på hela flödet.'],
  ['whole-system', 'sv', 'Tillsammans med socialtjänsten hittade vi ett bättre sätt.'],
  ['relationship', 'en', 'She is patient with the new ones.'],
  ['relationship', 'en', 'Whatever they write, we will stand by you.'],
  ['relationship', 'sv', 'Kollegorna frågar ofta efter dig.'],
  ['relationship', 'sv', 'Ni gjorde rätt som stängde.'],
  ['presence', 'en', 'I ride along every Friday.'],
  ['presence', 'en', 'Could one of you show me the cold store?'],
  ['presence', 'en', 'I spent most of March on night shifts in the laundry.'],
  ['presence', 'sv', 'Jag åkte med på tre nattpass.'],
  ['presence', 'sv', 'Kan någon av er visa mig kylrummet?'],
  ['conditions', 'en', 'There is a technician on call at night from May.'],
  ['conditions', 'en', 'Each team gets two hours a week for it.'],
  ['conditions', 'en', 'The weekly report has been dropped.'],
  ['conditions', 'en', 'The steering group is postponed so that there is time.'],
  ['conditions', 'sv', 'Nu får hon två timmar i veckan till det.'],
  ['conditions', 'sv', 'Blanketten är borttagen.'],
  ['conditions', 'sv', 'Marie tar era pass på måndagar.'],
  ['co-design', 'en', 'The nurses redraw the rota themselves.'],
  ['co-design', 'en', 'It was written together with the drivers.'],
  ['co-design', 'en', 'Everybody has had a say in the timetable.'],
  ['co-design', 'en', 'What could be planned differently?'],
  ['co-design', 'sv', 'Förarna har själva ritat turerna.'],
  ['co-design', 'sv', 'Schemat bestämmer undersköterskorna.'],
  ['co-design', 'sv', 'Planen är skriven tillsammans med lärarna.'],
  ['learning', 'en', 'In May we sit down and see what we’ve learnt.'],
  ['learning', 'en', 'We count the falls to see whether it helps, never to find a culprit.'],
  ['learning', 'sv', 'Vi letar efter hur det gick till, aldrig efter vem.'],
  ['learning', 'sv', 'Så ser vi hur det känns i mars.'],
  ['shared-principles', 'en', 'Why: a child who waits should know what happens next.'],
  ['shared-principles', 'en', 'We close at four so that families can get home together.'],
  ['shared-principles', 'sv', 'Varför: en familj som väntar ska få veta.'],
  ['shared-principles', 'sv', 'Vad vi vill: att barnen vågar fråga.'],
];

test.each(SEEN)('%s, %s: %s', (principle, language, text) => {
  expect(wholeMessage(text, 'email', language).present).toContain(principle);
});

const SILENT: readonly [string, Language, string][] = [
  ['courtesy', 'en', 'Thanks in advance for your cooperation.'],
  ['courtesy', 'sv', 'Tack på förhand. Tack för visad förståelse.'],
  ['a question about figures', 'en', 'How are you going to hit 40 calls?'],
  ['a question about figures', 'sv', 'Hur har ni tänkt nå 40 samtal?'],
  ['praise that is taken back', 'en', 'Well done, but it is not enough.'],
  ['praise that is taken back', 'sv', 'Bra jobbat, men det räcker inte.'],
  ['a visit that is a check', 'en', 'I will come by unannounced and check the log.'],
  ['a visit that is a check', 'sv', 'Jag kommer förbi och kontrollerar listorna.'],
  ['negated', 'en', 'I do not trust you with this, and we will not try it.'],
  ['negated', 'sv', 'Jag litar inte på er i det här.'],
  ['surveillance', 'en', 'Location tracking on, I want to see where you are.'],
  ['support for hitting a number only', 'en', 'What do you need to hit the number?'],
  ['support for hitting a number only', 'sv', 'Vad behöver ni för att nå siffran?'],
  ['trust in a text that checks', 'en', 'I trust you. I want to approve every plan before it is sent.'],
  ['trust in a text that checks', 'sv', 'Jag litar på er. Jag vill godkänna varje plan innan den skickas.'],
  ['another’s words', 'en', 'On the wall it says "thank you for everything you did".'],
  ['another’s words', 'sv', 'På väggen står det ”tack för allt ni gör”.'],
  ['why without a label', 'en', 'Why a child waits is written in the file.'],
  ['an order, not a visit', 'en', 'Could you show me the numbers?'],
  ['written by the one who leads', 'en', 'Written by your team leader.'],
  ['a card, not a voice', 'sv', 'Den används inte till annat.'],
  ['thanks before a no', 'en', 'Thanks for asking, and no: we are doing it my way.'],
  ['pride in a prize', 'en', 'We are proud to announce Recruiter of the Quarter.'],
  ['no leave to decide', 'sv', 'Du behöver inte fråga, du ska bara se till att mjölet räcker.'],
  ['nothing more to send', 'sv', 'Du behöver inte skicka in något mer.'],
  ['a reason alone', 'en', 'The meeting is moved because the room is booked.'],
  ['a reason alone', 'sv', 'Mötet flyttas för att rummet är bokat.'],
];

describe('silent', () => {
  test.each(SILENT)('%s, %s: %s', (_, language, text) => {
    expect(wholeMessage(text, 'email', language).present).toEqual([]);
  });
});

test('each principle once, with the first words that show it, in the order of the principles', () => {
  const { recognised } = wholeMessage(
    'What do you think? Thank you for Monday. Thank you for Tuesday.',
    'email',
    'en',
  );
  expect(recognised).toEqual([
    { principle: 'relationship', text: 'Thank you for' },
    { principle: 'co-design', text: 'What do you think' },
  ]);
});

describe('taken back by what stands elsewhere in the message', () => {
  const decides = { en: 'You decide how it is done.', sv: 'Ni avgör hur det görs.' };
  const approves = {
    en: 'Every change goes through me for approval before it is released.',
    sv: 'Alla ändringar går via mig för godkännande innan de släpps.',
  };
  test.each(['en', 'sv'] as const)('"you decide", where everything has to be approved, %s', (language) => {
    expect(wholeMessage(decides[language], 'email', language).present).toContain('co-design');
    const both = `${approves[language]} ${decides[language]}`;
    expect(wholeMessage(both, 'email', language).present).not.toContain('co-design');
  });

  test('a question stays one, also where something has to be approved', () => {
    const { present } = wholeMessage(`${approves.en} What do you think of the draft?`, 'email', 'en');
    expect(present).toContain('co-design');
  });

  test.each([
    ['en', 'Talk at the graduation, School of Nursing', 'Take the time it takes.'],
    ['sv', 'Tal till avgångsklassen, Vårdskolan', 'Ta den tid det tar.'],
  ] as const)('advice in a speech gives nobody time, %s', (language, title, advice) => {
    expect(wholeMessage(advice, 'email', language).present).toContain('conditions');
    expect(wholeMessage(`${title}\n\n${advice}`, null, language).present).toEqual([]);
  });
});
