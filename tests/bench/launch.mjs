// `npm run bench`: how fast Tillit reads, beside other tools, in one run; `-- --node` leaves Chromium out.
import { bundled, ROOT } from '../../lib/cli/bundled.mjs';
import { run } from '../setup/run.mjs';

const [task, ...args] = process.argv.slice(2);
if (task === 'fresh') {
  const { measureFresh } = await bundled('tests/bench/fresh.ts');
  console.log(JSON.stringify(await measureFresh(ROOT, args[0], args[1])));
} else {
  const code = await run('npm', ['run', '--silent', 'build']);
  if (code !== 0) process.exit(code);
  const { bench } = await bundled('tests/bench/bench.ts');
  await bench(ROOT, { browser: task !== '--node' });
}
