import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureInChromium } from './inChromium';
import { measureInNode } from './inNode';
import { benchMaterial } from './material';
import { reportOf } from './report';

/** Measures Tillit beside other tools, prints the tables and writes them to `tests/reports/bench.md`. */
export async function bench(root: string, { browser }: { readonly browser: boolean }): Promise<void> {
  const material = benchMaterial(root);
  const chromium = browser ? await measureInChromium(root, material) : null;
  const lines = reportOf(material, await measureInNode(root, material), chromium);
  const reports = join(root, 'tests', 'reports');
  mkdirSync(reports, { recursive: true });
  writeFileSync(join(reports, 'bench.md'), `${lines.join('\n')}\n`);
  console.log(lines.join('\n'));
}
