import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOfText } from '../../../lib/text/plainText';

const read = (text: string): string[] => blocksOfText(text).map((block) => `${block.kind}: ${block.text}`);

describe('blocks', () => {
  test('a blank line parts paragraphs, a single break does not', () => {
    expect(read('Hej,\n\nVi ses på\nfredag.\n \n\nSlut')).toEqual([
      'paragraph: Hej,',
      'paragraph: Vi ses på\nfredag.',
      'paragraph: Slut',
    ]);
  });

  test('list marks of many kinds, and the lines that go on', () => {
    expect(
      read(
        'Tre saker:\n- ett\n  går vidare\n* två\n• tre\n•fyra\n1. fem\n2) sex\na) sju\n[ ] åtta\n- [x] nio',
      ),
    ).toEqual([
      'paragraph: Tre saker:',
      'list-item: ett\n  går vidare',
      'list-item: två',
      'list-item: tre',
      'list-item: fyra',
      'list-item: fem',
      'list-item: sex',
      'list-item: sju',
      'list-item: åtta',
      'list-item: nio',
    ]);
  });

  test('a wrapped line that begins with a date or a dash begins no list', () => {
    expect(read('Vi möts den\n15. maj och äter\n– om det går –\ntillsammans')).toHaveLength(1);
    expect(read('Mål:\n– Vi går ut\n– Vi går in')).toHaveLength(3);
  });

  test('a list that does not begin with its first point', () => {
    expect(read('Vi har kvar\n2) Nå 40 samtal\n3) Rapportera')).toHaveLength(3);
    expect(read('Vi har sagt (se punkt 1 och\n2) att vi går')).toHaveLength(1);
  });

  test('headings, marked or underlined', () => {
    expect(read('# Mål\nText\nRubrik\n---\nMer\n\nTitel\n====\nText')).toEqual([
      'heading: Mål',
      'paragraph: Text\nRubrik',
      'paragraph: Mer',
      'heading: Titel',
      'paragraph: Text',
    ]);
  });

  test('code, fenced or indented, is kept apart', () => {
    expect(read('Se:\n```\nmust hit\n```\nOch\n\n    npm test\n\n- punkt\n\n    mer om punkten')).toEqual([
      'paragraph: Se:',
      'code: must hit',
      'paragraph: Och',
      'code:     npm test',
      'list-item: punkt',
      'paragraph: mer om punkten',
    ]);
  });

  test('each block says where it stands, also with Windows line breaks', () => {
    const text = '\r\n  Hej,\r\n\r\n > citat\r\n - punkt\r\nmer \r\n\r\n## Rubrik\r\n';
    const blocks = blocksOfText(text);
    expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'quote', 'list-item', 'heading']);
    for (const block of blocks)
      expect(text.slice(block.start, block.start + block.text.length)).toBe(block.text);
  });
});

describe('other people’s words', () => {
  test('a quoted mail below is a quote to the end', () => {
    expect(
      read(
        'Tack!\n\nDen mån 23 nov. 2026 kl 10:00 skrev Anna Berg <anna@example.se>:\nNi måste nå målet.\n\nAnna',
      ),
    ).toEqual([
      'paragraph: Tack!',
      'quote: Den mån 23 nov. 2026 kl 10:00 skrev Anna Berg <anna@example.se>:',
      'quote: Ni måste nå målet.',
      'quote: Anna',
    ]);
  });

  test('an answer below lines marked with > is the writer’s own', () => {
    expect(
      read(
        'On Mon, Nov 23, 2026 at 10:00 AM Anna Berg\n<anna@example.se> wrote:\n> You must hit it.\n> Now.\n\nNo, you must.',
      ),
    ).toEqual([
      'quote: On Mon, Nov 23, 2026 at 10:00 AM Anna Berg\n<anna@example.se> wrote:',
      'quote: You must hit it.',
      'quote: Now.',
      'paragraph: No, you must.',
    ]);
  });

  test.each([
    'Från: Anna Berg\nSkickat: den 23 november 2026 10:00\nTill: Bo',
    'From: Anna Berg\nSent: Monday\nTo: Bo',
    '-----Original Message-----',
    '-----Ursprungligt meddelande-----',
    '---------- Forwarded message ---------',
    'Begin forwarded message:',
    '23 nov. 2026 kl. 10:00 skrev Bo Ek <bo@example.se>:',
    'On Friday Anna wrote:',
  ])('%s opens a quote', (head) => {
    expect(blocksOfText(`Hej\n\n${head}\n\nYou must hit it.`).map((block) => block.kind)).toEqual([
      'paragraph',
      'quote',
      'quote',
    ]);
  });

  test.each([
    'Så här är det, skrev Anna:',
    'From: here to there',
    'On the board we wrote:',
    'Från: nu gäller det',
  ])('%s does not', (line) =>
    expect(blocksOfText(`${line}\n\nMer`).map((block) => block.kind)).toEqual(['paragraph', 'paragraph']),
  );
});

test('the head of the letter itself opens no quote', () => {
  const kinds = blocksOfText('From: The office\nTo: All schools\n\nColleagues\n\nYou must.').map(
    (block) => block.kind,
  );
  expect(kinds).toEqual(['paragraph', 'paragraph', 'paragraph']);
});

describe('signatures', () => {
  test.each([
    'Med vänliga hälsningar\nAnna Berg\nEnhetschef\n070-123 45 67\nanna@example.se',
    'Mvh Anna',
    'Varma hälsningar, Anna',
    '/Anna',
    '// Anna och Bo',
    'Best regards,\nAnna Berg\nHead of Operations',
    'Kind regards, Anna',
    'Cheers\nBo',
    'Skickat från min iPhone',
    'Sent from my iPhone',
    'Tack,\nAnna',
    '-- \nAnna Berg',
  ])('%s', (signature) => {
    const kinds = blocksOfText(`Hej,\n\nvi ses.\n${signature}\n`).map((block) => block.kind);
    expect(kinds.slice(0, 2)).toEqual(['paragraph', 'paragraph']);
    expect(new Set(kinds.slice(2))).toEqual(new Set(['signature']));
  });

  test('names in blocks of their own belong to it, running text does not', () => {
    expect(
      read('Hej\n\nMed vänlig hälsning\n\nAnna Berg\nVerksamhetschef\n\nPS Ni måste nå målet.\n\nBo Ek'),
    ).toEqual([
      'paragraph: Hej',
      'signature: Med vänlig hälsning',
      'signature: Anna Berg\nVerksamhetschef',
      'paragraph: PS Ni måste nå målet.',
      'paragraph: Bo Ek',
    ]);
    expect(read('Mvh\nAnna\nNi måste nå målet innan veckan är slut.').at(-1)).toBe(
      'paragraph: Ni måste nå målet innan veckan är slut.',
    );
  });

  test.each(['PS Ring Anna', 'Ett Två Tre Fyra Fem Sex Sju'])(
    '%s after the name is no part of it',
    (line) => {
      expect(read(`Mvh\n\nAnna\n\n${line}`).at(-1)).toBe(`paragraph: ${line}`);
    },
  );

  test.each([
    'Tack, det var fint!',
    'Best practice is to ask first.',
    'Hälsningar från hela gänget som vill nå målet',
    'Thanks',
  ])('%s is no signature', (line) =>
    expect(blocksOfText(`${line}\n\nNi måste nå målet nu.`).map((b) => b.kind)).toEqual([
      'paragraph',
      'paragraph',
    ]),
  );
});

test('any text gives blocks in order, whose text stands where they say, and no word is lost', () => {
  const line = fc.constantFrom(
    '',
    ' ',
    'Hej du',
    '- punkt',
    '1. ett',
    '> citat',
    '# R',
    '===',
    '---',
    '-- ',
    '```',
    '    kod',
    'Mvh',
    'Anna',
    '/Anna',
    'Den 3 maj skrev A <a@b.se>:',
    'Från: A',
    'Skickat: nu',
    '\t',
    'a) b',
    '😀',
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(line).map((lines) => lines.join('\n')),
  );
  fc.assert(
    fc.property(text, (written) => {
      let last = 0;
      for (const block of blocksOfText(written)) {
        expect(block.start).toBeGreaterThanOrEqual(last);
        expect(block.text.trim()).not.toBe('');
        expect(written.slice(block.start, block.start + block.text.length)).toBe(block.text);
        last = block.start + block.text.length;
      }
    }),
    { numRuns: 1000 },
  );
});

const kinds = (text: string) => blocksOfText(text).map(({ kind }) => kind);

test('a table drawn with bars or set with tabs is kept and not judged; one such row is words', () => {
  expect(kinds('Figures:\n| North | 94 % |\n| South | 71 % |\nSee you.')).toEqual([
    'paragraph',
    'code',
    'paragraph',
  ]);
  expect(kinds('Unit\tQ1\tQ2\nNorth\t94\t98')).toEqual(['code']);
  expect(kinds('| Everyone reports to me |')).toEqual(['paragraph']);
});
