import { join } from 'node:path';
import { build } from 'esbuild';
import type { Language } from '../../lib/engine/principle';
import { openBrowser } from './chromium';
import type { InWorker } from './inWorker';
import type { Material } from './material';
import type { Sample } from './sample';
import { measureAwake, measureWake } from './wake';

/** The built extension, asked from a page. */
export type Answers = {
  /** From waking a stopped worker to its answer about a message of `MESSAGE` paragraphs. */
  readonly wake: Sample;
  /** From the question to the answer about the whole document, by a worker that is awake. */
  readonly awake: Sample;
};
export type InChromium = {
  readonly worker: InWorker;
  readonly answers: Readonly<Record<Language, Answers>>;
};

/** Paragraphs of the message with which a worker is woken: some hundred words. */
export const MESSAGE = 5;
const WAKES = 12;
const QUESTIONS = 12;

export async function measureInChromium(root: string, material: Material): Promise<InChromium> {
  const browser = await openBrowser(root);
  try {
    const answers = async (language: Language): Promise<Answers> => {
      const { measured } = material.documents[language];
      const wake = await measureWake(browser, measured, MESSAGE, WAKES);
      return { wake, awake: await measureAwake(browser, measured, QUESTIONS) };
    };
    const asked = { en: await answers('en'), sv: await answers('sv') };
    const [worker] = browser.context.serviceWorkers();
    if (!worker) throw new Error('The extension has no worker.');
    await worker.evaluate(await workerBundle(root));
    const measured = await worker.evaluate((all) => globalThis.tillitBench(all), material);
    return { worker: measured, answers: asked };
  } finally {
    await browser.close();
  }
}

/** The measurements, and all that they measure, as one script. */
async function workerBundle(root: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'tests', 'bench', 'inWorker.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    conditions: ['worker'],
    // write-good assigns to names that it never declares: it runs in sloppy code alone.
    tsconfigRaw: { compilerOptions: { strict: false } },
    target: 'chrome137',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
