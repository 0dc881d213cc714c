import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { AnalyzeReply, AnalyzeRequest, QuietWish } from '../../lib/messages';
import { pageCall } from '../../lib/messages/call';
import type { CallResult } from '../../lib/messages/envelope';
import { handleEditorCalls } from '../../lib/messages/handle';
import { editorCalls } from './editorCalls';
import { FrameEditors, type FrameSettings } from './frameEditors';
import { retireOlder } from './retireOlder';

/** Put into a frame when a place to write first gets the focus there: sessions, underlines and the card. */
export default defineUnlistedScript(() => {
  const life = retireOlder();
  if (!life) return;
  const begun = begin(life);
  handleEditorCalls(
    editorCalls(begun, async () => {
      const [editors, settings] = await Promise.all([begun, readSettings(life)]);
      if (settings) editors?.renew(settings);
    }),
    life.signal,
  );
});

async function begin(life: AbortController): Promise<FrameEditors | null> {
  const settings = await readSettings(life);
  if (settings) {
    const analyze = (request: AnalyzeRequest): Promise<AnalyzeReply | null> => ask(life, request);
    const onQuiet = (wish: QuietWish): void => void sendQuiet(life, wish);
    return new FrameEditors(settings, { analyze, onQuiet }, life.signal);
  }
  life.abort();
  return null;
}

/** null when Tillit is silent here or nobody answers; where the site is off, this copy goes. */
async function readSettings(life: AbortController): Promise<FrameSettings | null> {
  const answer = leaveWhenReplaced(life, await pageCall('activate', 'is-editor'));
  if (!answer.ok) return null;
  if (answer.value.kind === 'on') {
    const { texts, openWithAltEnter } = answer.value;
    return { texts, openWithAltEnter };
  }
  if (answer.value.reason === 'site-off') life.abort();
  return null;
}

async function ask(life: AbortController, request: AnalyzeRequest): Promise<AnalyzeReply | null> {
  const answer = leaveWhenReplaced(life, await pageCall('analyze', request));
  if (answer.ok && answer.value.kind === 'off' && answer.value.reason === 'site-off') life.abort();
  return answer.ok ? answer.value : null;
}

async function sendQuiet(life: AbortController, wish: QuietWish): Promise<void> {
  leaveWhenReplaced(life, await pageCall('quiet', wish));
}

/** Without an id the extension has been replaced or removed: this copy can reach nobody and goes. */
function leaveWhenReplaced<T>(life: AbortController, answer: CallResult<T>): CallResult<T> {
  if (!browser.runtime?.id) life.abort();
  return answer;
}
