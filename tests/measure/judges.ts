import type { Judges } from '../../lib/coach/judges';
import { readersFor } from '../../lib/cli/readersFor';
import { rulesFor } from '../../lib/cli/rulesFor';
import type { World } from '../../lib/cli/world';

export type Eyes = 'rules' | 'reader' | 'both';

/** What judges a text, from the project's folder. */
export function judgesOf(root: string, eyes: Eyes): Judges {
  const world: World = { root, cwd: root, out: () => {}, err: () => {}, stdin: async () => '' };
  return {
    rules: rulesFor([], world, eyes !== 'reader'),
    readers: eyes === 'rules' ? null : readersFor(root),
  };
}
