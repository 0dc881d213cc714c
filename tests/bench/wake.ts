import type { KeyedBlock } from '../../lib/coach/document';
import type { BenchDocument } from './benchText';
import { stopWorker } from './chromium';
import type { Browser } from './chromium';
import { sampleOf } from './sample';
import type { Sample } from './sample';

/** From the message that wakes a stopped worker to its first answer, for a message of some blocks. */
export async function measureWake(
  { context, inEditorScript }: Browser,
  document: BenchDocument,
  blocks: number,
  times: number,
): Promise<Sample> {
  const values: number[] = [];
  for (let time = 0; time < times; time += 1) {
    await stopWorker(context);
    values.push(await ask(inEditorScript, document, document.blocks.slice(0, blocks)));
  }
  return sampleOf(values);
}

/** From the question to the answer, by a worker that is awake, for documents that it has not seen. */
export async function measureAwake(
  { inEditorScript }: Browser,
  document: BenchDocument,
  times: number,
): Promise<Sample> {
  const values: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const unseen = document.blocks.map((block) => ({ ...block, key: `${block.key}/${time}` }));
    values.push(await ask(inEditorScript, document, unseen));
  }
  return sampleOf(values.slice(2));
}

/** Asks as the editor script does, with the texts; throws when what comes back is no analysis. */
async function ask(
  inEditorScript: Browser['inEditorScript'],
  { language }: BenchDocument,
  blocks: readonly KeyedBlock[],
): Promise<number> {
  const request = {
    order: blocks.map(({ key }) => key),
    blocks,
    genre: null,
    pageLanguage: language,
    all: true,
  };
  const envelope = { tillit: 'page', call: 'analyze', args: [request] };
  const expression = `(async () => {
    const began = performance.now();
    const reply = await chrome.runtime.sendMessage(${JSON.stringify(envelope)});
    return { ms: performance.now() - began, blocks: reply?.value?.blocks?.length ?? -1 };
  })()`;
  const answer = await inEditorScript(expression);
  if (answer.blocks !== blocks.length) throw new Error('The background gave no analysis.');
  return answer.ms;
}
