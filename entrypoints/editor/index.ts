import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { AnalyzeReply, AnalyzeRequest } from '../../lib/messages';
import { pageCall } from '../../lib/messages/call';
import { handleEditorCalls } from '../../lib/messages/handle';
import { texts } from '../../lib/texts';
import { editorCalls } from './editorCalls';
import { FrameEditors } from './frameEditors';
import { retireOlder } from './retireOlder';

/** Put into a frame when a place to write first gets the focus there: sessions, underlines and the card. */
export default defineUnlistedScript(() => void start());

async function start(): Promise<void> {
  const life = retireOlder();
  if (!life) return;
  const activation = await pageCall('activate', true);
  if (!activation.ok || activation.value.kind === 'off') return life.abort();
  const { language, openWithAltEnter } = activation.value;

  const analyze = async (request: AnalyzeRequest): Promise<AnalyzeReply | null> => {
    const answer = await pageCall('analyze', request);
    // Without an id the extension has been replaced or removed: this copy can reach nobody and goes.
    if (!browser.runtime?.id) life.abort();
    if (answer.ok && answer.value.kind === 'off' && answer.value.reason === 'site-off') life.abort();
    return answer.ok ? answer.value : null;
  };
  const editors = new FrameEditors(
    { texts: texts(language), openWithAltEnter, analyze, onQuiet: (wish) => void pageCall('quiet', wish) },
    life.signal,
  );
  handleEditorCalls(editorCalls(editors), life.signal);
}
