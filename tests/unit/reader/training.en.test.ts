import { expect, test } from 'vitest';
import { bothModels, decisions } from './retrained';

test(
  'training again gives the same English reader: its decisions on 1,000 sentences are the same',
  { timeout: 600_000 },
  () => {
    const { kept, made } = bothModels('en');
    const before = decisions(kept, 'en', 1000);
    expect(before).toHaveLength(1000);
    expect(before.filter((one) => one !== null).length).toBeGreaterThan(100);
    expect(decisions(made, 'en', 1000)).toEqual(before);
  },
);
