// Trains the readers of both languages, each in a process of its own, from the TypeScript sources.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bundled, ROOT } from './bundled.mjs';

const [language] = process.argv.slice(2);
if (language === undefined) {
  const codes = await Promise.all(
    ['sv', 'en'].map(
      (one) => new Promise((done) => fork(fileURLToPath(import.meta.url), [one]).on('exit', done)),
    ),
  );
  process.exitCode = codes.find((code) => code !== 0) ?? 0;
} else {
  const { train } = await bundled('lib/reader/train/main.ts');
  train(language, ROOT);
}
