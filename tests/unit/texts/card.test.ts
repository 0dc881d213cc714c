import { expect, test } from 'vitest';
import { texts } from '../../../lib/texts';
import { cardTexts } from '../../../lib/texts/card';

test.each(['en', 'sv'] as const)('the card has all of its texts: %s', (language) => {
  const own = Object.entries(texts(language)).filter(([key]) => key.startsWith('card'));
  expect(cardTexts(language)).toEqual(Object.fromEntries(own));
});
