import type { Contestant } from './contestant';

/** Harper is WebAssembly, which an extension's own worker may not run: it is measured in Node alone. */
export const harper: Contestant = { name: 'harper.js', load: loadHarper };

async function loadHarper() {
  const { LocalLinter } = await import('harper.js');
  const { binaryInlined } = await import('harper.js/binaryInlined');
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  return ({ text }: { text: string }) => linter.lint(text);
}
