// `npm run measure`: scores what nobody trained on; `-- --curve` draws the learning curve too (some minutes).
import { bundled, ROOT } from '../../lib/cli/bundled.mjs';

const { measure } = await bundled('tests/measure/understanding.ts');
measure(ROOT, { curve: process.argv.includes('--curve') });
