// `npm run measure`: scores what nobody trained on; `-- --curve` draws the learning curve too, `-- --unseen` scores the part to
// develop on with readers that were not trained on its authors (each some minutes); `-- --offers` applies every suggestion in the
// whole corpus and counts what is wrong afterwards (`--faults` lists it for the part to develop on); `-- --draw 1` draws
// suggestions for a blind reading.
import { bundled, ROOT } from '../../lib/cli/bundled.mjs';

if (process.argv.includes('--offers')) {
  const { measureOffers } = await bundled('tests/measure/offers.ts');
  measureOffers(ROOT, { faults: process.argv.includes('--faults') });
  process.exit(0);
}
const draw = process.argv.indexOf('--draw');
if (draw > 0) {
  const { drawReading } = await bundled('tests/measure/drawReading.ts');
  drawReading(ROOT, Number(process.argv[draw + 1]));
  process.exit(0);
}
const { measure, measureUnseen } = await bundled('tests/measure/understanding.ts');
if (process.argv.includes('--unseen')) measureUnseen(ROOT);
else measure(ROOT, { curve: process.argv.includes('--curve') });
