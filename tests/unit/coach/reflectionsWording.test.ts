import { describe, expect, test } from 'vitest';
import { REFLECTION_TEXTS } from '../../../lib/coach/message/reflectionTexts';
import { REFLECTION_VARIANTS } from '../../../lib/coach/message/reflectionVariants';
import type { Genre } from '../../../lib/engine/principle';
import { CHECK_MESSAGES } from './checkMessages';
import { wholeMessage } from './wholeMessage';

const said = (text: string, genre: Genre, language: 'sv' | 'en') =>
  wholeMessage(text, genre, language).shown.map(({ message }) => message);

describe('the words follow the message', () => {
  const blame = {
    en: 'This is completely unacceptable. The letter went out with the wrong appendix, and the customer called',
    sv: 'Det här är fullständigt oacceptabelt. Brevet gick ut med fel bilaga, och kunden ringde',
  };

  test.each([
    ['en', 'email', 'this morning', 'judgedLately'],
    ['en', 'chat', 'just now', 'judgedLately'],
    ['sv', 'email', 'i morse', 'judgedLately'],
    ['sv', 'chat', 'nyss', 'judgedLately'],
  ] as const)('%s %s: what happened %s can be asked about first', (language, genre, when, variant) => {
    const texts = said(`${blame[language]} ${when}.`, genre, language);
    expect(texts).toContain(REFLECTION_VARIANTS[language][variant]);
  });

  test.each([
    ['en', 'email', 'in May'],
    ['en', 'report', 'this morning'],
    ['en', 'review', 'this morning'],
    ['sv', 'email', 'i maj'],
    ['sv', 'report', 'i morse'],
  ] as const)('%s %s, %s: nothing is said of sending', (language, genre, when) => {
    const texts = said(`${blame[language]} ${when}.`, genre, language);
    expect(texts).toContain(REFLECTION_TEXTS[language]['judging-before-asking']);
    expect(texts.join(' ')).not.toMatch(/send|skickar/u);
  });

  test('Swedish tells one reader from several', () => {
    const one = `${blame.sv} i maj. Du får brevet i ditt fack.`;
    expect(said(one, 'review', 'sv')).toContain(REFLECTION_VARIANTS.sv.judgedOne);
    const several = `${blame.sv} i maj. Ni får brevet i ert fack.`;
    expect(said(several, 'review', 'sv').join(' ')).toContain('deras håll');
  });

  test.each([
    [
      'en',
      'goal',
      'Objective: raise sales by 30%. Cut the waiting times by 20%. The board meets in June.',
      'severalTargets',
    ],
    [
      'sv',
      'goal',
      'Mål: öka försäljningen med 30 %. Minska väntetiderna med 20 %. Nämnden träffas i juni.',
      'severalTargets',
    ],
    [
      'en',
      'chat',
      'Evening all. 40 breath tests tonight, that is the target. The car is by the gate.',
      'targetTonight',
    ],
    [
      'sv',
      'chat',
      'Hej alla. Ni ska nå 450 enheter i kväll, det är målet. Bilen står vid grinden.',
      'targetTonight',
    ],
  ] as const)('%s %s: %s', (language, genre, text, variant) => {
    expect(said(text, genre, language)).toContain(REFLECTION_VARIANTS[language][variant]);
  });

  test('a long message of control is asked what is theirs to decide, too', () => {
    const short = CHECK_MESSAGES.find(
      (one) => one.id === 'control-outweighs-support' && one.language === 'en',
    );
    const text = short?.fires ?? '';
    expect(said(text, 'email', 'en')).toContain(REFLECTION_TEXTS.en['control-outweighs-support']);
    const more =
      ' You must close 14 cases a week. Send me your log every hour so that I can see what you do. The worst shift is named at the meeting. The van stands in the yard behind the hall until Monday.';
    expect(said(text + more, 'email', 'en')).toContain(REFLECTION_VARIANTS.en.muchControl);
  });

  test.each([
    [
      'en',
      'The release is in June. Every change goes through me for approval before it is released, whatever its size. The room is booked, and the old server is switched off in July.',
      ' Up to 50 lines you decide yourselves.',
    ],
    [
      'sv',
      'Releasen är i juni. Alla ändringar går via mig för godkännande innan de släpps, oavsett storlek. Rummet är bokat, och den gamla servern stängs av i juli när semestern börjar.',
      ' Upp till 50 rader bestämmer ni själva.',
    ],
  ] as const)('all of one kind to be approved, %s; silent with a limit', (language, text, limit) => {
    expect(said(text, 'email', language)).toContain(REFLECTION_VARIANTS[language].oneApproval);
    expect(wholeMessage(text + limit, 'email', language).holding).not.toContain('approval-chain');
  });

  test('a race in two steps or more: what do they know that helps the others', () => {
    const race =
      'The scores are sent out on Friday. The top three get first pick of the summer weeks. The bottom three get a chat with Roger. The tunnel is closed until Thursday, and the lost property is kept in room four.';
    expect(wholeMessage(race, 'email', 'en').holding).toContain('parts-without-whole');
    expect(wholeMessage(`${race} What do you need from each other?`, 'email', 'en').holding).not.toContain(
      'parts-without-whole',
    );
  });
});
