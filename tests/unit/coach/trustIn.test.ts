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
