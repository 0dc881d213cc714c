// `npm run measure`: scores what nobody trained on; `-- --curve` draws the learning curve too, `-- --unseen` scores the part to
// develop on with readers that were not trained on its authors (each some minutes).
import { bundled, ROOT } from '../../lib/cli/bundled.mjs';

const { measure, measureUnseen } = await bundled('tests/measure/understanding.ts');
if (process.argv.includes('--unseen')) measureUnseen(ROOT);
else measure(ROOT, { curve: process.argv.includes('--curve') });
