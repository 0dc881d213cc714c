import { servePlayground } from '../pages/serve.mjs';
import { ensure } from './ensure.mjs';
import { say, tool } from './run.mjs';

/** For developers: the extension rebuilt on every change, in a Chromium that opens on the playground. */
const { chromium } = await ensure();
const playground = await servePlayground(Number(process.env.PORT ?? 0));
say(`The playground is at ${playground.here}/`);
process.exitCode = await tool('wxt', process.argv.slice(2), {
  env: { CHROMIUM: chromium, TILLIT_START: `${playground.here}/mail.html` },
});
await playground.close();
