import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { guessGenre } from '../../../lib/coach/guessGenre';
import type { Genre } from '../../../lib/engine/principle';
import { blocksOfText } from '../../../lib/text/plainText';

type Labelled = { readonly text: string; readonly genre: string };

function isLabelled(value: unknown): value is Labelled {
  return typeof value === 'object' && value !== null && 'text' in value && 'genre' in value;
}

function labelled(name: string): readonly Labelled[] {
  const lines = readFileSync(`lib/reader/corpus/develop/${name}.jsonl`, 'utf8').trim().split('\n');
  return lines.map((line): unknown => JSON.parse(line)).filter(isLabelled);
}

const guess = (text: string): Genre => guessGenre(blocksOfText(text));

describe.each(['en-d', 'sv-d'])('whole messages by strangers, %s', (name) => {
  const texts = labelled(name).map((one) => ({ ...one, guessed: guess(one.text) }));
  const told = texts.filter(({ guessed }) => guessed !== 'other');

  test('what is guessed is right in nineteen of twenty', () => {
    const right = told.filter(({ genre, guessed }) => genre === guessed);
    expect(right.length / told.length).toBeGreaterThanOrEqual(0.95);
  });

  test('four in five are guessed as they were meant', () => {
    const right = texts.filter(({ genre, guessed }) => genre === guessed);
    expect(right.length / texts.length).toBeGreaterThanOrEqual(0.8);
  });

  test('one sentence more or less changes it in no more than one in forty', () => {
    const changed = texts.filter(({ text, guessed }) => {
      const blocks = text.split('\n\n');
      const middle = Math.floor(blocks.length / 2);
      const edited = blocks.map((block, i) => (i === middle ? `${block} We shall see on Monday.` : block));
      return guess(edited.join('\n\n')) !== guessed;
    });
    expect(changed.length / texts.length).toBeLessThanOrEqual(0.025);
  });
});

test('a scrap is nothing in particular', () => {
  for (const text of ['', 'ok', 'See you at three.', 'Rapporten är klar.', 'Our goal is 40.', 'Regler!'])
    expect(guess(text)).toBe('other');
});

test.each([
  ['email', 'Hi Sam,\n\nThe room is booked.\n\nBest regards\nJo'],
  ['email', 'Hej alla!\n\nRummet är bokat.\n\nHälsningar\nAnna'],
  ['goal', 'Mål 2027 – Västra området\n\n1. Fler lär sig simma.\n2. Två nya kurser.'],
  ['report', 'Monthly report – Plant 2, September\n\nOutput was 71. Scrap 4.2%.'],
  ['policy', 'Riktlinje för resor\n\n1. Tåg går före flyg.\n2. Biljetter bokas i portalen.'],
  ['review', 'Medarbetarsamtal – sammanfattning\n\nJonas trivs och vill lära sig mer.'],
  ['chat', 'Anna: hej\nBo: tja, är du klar?\nAnna: snart\nBo: bra 👍'],
  ['other', 'Protokoll, årsmöte\n\n§ 1 Mötet öppnades.\n§ 2 Mötet avslutades.'],
] as const)('%s: %s', (genre, text) => {
  expect(guess(text)).toBe(genre);
});

test('it depends on the text alone, not on what was read before', () => {
  const blocks = blocksOfText('Hi Sam,\n\nThe room is booked.\n\nBest regards\nJo');
  expect(guessGenre(blocks)).toBe(guessGenre(blocks.map((block) => ({ ...block }))));
});
