// The command line: `npm run --silent tillit -- …`.
import { bundled, ROOT } from './bundled.mjs';

const { main } = await bundled('lib/cli/main.ts');
process.exitCode = await main(process.argv.slice(2), { root: ROOT });
