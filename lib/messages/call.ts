import { browser } from 'wxt/browser';
import type { EditorCalls, OwnCalls, PageCalls } from '../messages';
import { isCallResult, type CallResult, type Envelope } from './envelope';

type Value<Call> = Call extends (...args: never) => Promise<infer Result> ? Result : never;
type Arguments<Call> = Call extends (...args: infer Args) => unknown ? Args : never;

/** A page's frame asks the background. */
export function pageCall<Name extends keyof PageCalls>(
  call: Name,
  ...args: Arguments<PageCalls[Name]>
): Promise<CallResult<Value<PageCalls[Name]>>> {
  return answer(() => browser.runtime.sendMessage(envelope('page', call, args)));
}

/** Tillit's own page (popup, options) asks the background. */
export function ownCall<Name extends keyof OwnCalls>(
  call: Name,
  ...args: Arguments<OwnCalls[Name]>
): Promise<CallResult<Value<OwnCalls[Name]>>> {
  return answer(() => browser.runtime.sendMessage(envelope('own', call, args)));
}

/**
 * The popup or the background asks the editor script of one frame, or with `frameId` null those of all frames (one
 * of them answers). `gone` when no editor script runs there. `browser.tabs` exists only in Tillit's own contexts.
 */
export function editorCall(tabId: number, frameId: number | null) {
  return <Name extends keyof EditorCalls>(
    call: Name,
    ...args: Arguments<EditorCalls[Name]>
  ): Promise<CallResult<Value<EditorCalls[Name]>>> =>
    answer(() =>
      browser.tabs.sendMessage(tabId, envelope('editor', call, args), frameId === null ? {} : { frameId }),
    );
}

function envelope(tillit: Envelope['tillit'], call: string, args: readonly unknown[]): Envelope {
  return { tillit, call, args };
}

async function answer<T>(send: () => Promise<unknown>): Promise<CallResult<T>> {
  const reply = await reach(send);
  return isCallResult<T>(reply) ? reply : { ok: false, error: 'gone' };
}

/** null when nobody is there, which the browser says by throwing or rejecting with a text of its own. */
async function reach(send: () => Promise<unknown>): Promise<unknown> {
  try {
    return await send();
  } catch {
    return null;
  }
}
