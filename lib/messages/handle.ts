import { browser, type Browser } from 'wxt/browser';
import type { EditorCalls, OwnCalls, PageCalls } from '../messages';
import { readEnvelope, type CallResult, type Channel } from './envelope';
import { readPageArguments } from './pageArguments';
import { isOwn, mayAskEditor, pageFrame, type PageFrame } from './sender';

type Sender = Browser.runtime.MessageSender;
type Handler = (...args: readonly unknown[]) => Promise<unknown>;
/** What a listener does with one envelope: a handler to run, or why not. */
type Choice = { readonly run: () => Promise<unknown> } | { readonly error: 'refused' | 'bad-request' };

/** Handlers of a page's calls are told which frame asks, by the browser. */
export type PageHandlers = {
  readonly [Name in keyof PageCalls]: (
    from: PageFrame,
    ...args: Parameters<PageCalls[Name]>
  ) => ReturnType<PageCalls[Name]>;
};

/** Answers the scripts in web pages. Only what has the right shape and size reaches a handler. */
export function handlePageCalls(handlers: PageHandlers): void {
  listen('page', handlers, (handler, call, args, sender) => {
    const from = pageFrame(sender);
    if (!from) return { error: 'refused' };
    const read = readPageArguments(call, args);
    return read ? { run: () => handler(from, ...read) } : { error: 'bad-request' };
  });
}

/** Answers Tillit's own pages. */
export function handleOwnCalls(handlers: OwnCalls): void {
  listen('own', handlers, (handler, _call, args, sender) =>
    isOwn(sender) ? { run: () => handler(...args) } : { error: 'refused' },
  );
}

/** Answers the popup and the background in an editor script, until `signal`. */
export function handleEditorCalls(handlers: EditorCalls, signal: AbortSignal): void {
  listen(
    'editor',
    handlers,
    (handler, _call, args, sender) =>
      mayAskEditor(sender) ? { run: () => handler(...args) } : { error: 'refused' },
    signal,
  );
}

function listen(
  channel: Channel,
  handlers: object,
  choose: (handler: Handler, call: string, args: readonly unknown[], sender: Sender) => Choice,
  signal?: AbortSignal,
): void {
  const byName = new Map<string, Handler>(Object.entries(handlers));
  const listener = (
    message: unknown,
    sender: Sender,
    reply: (result: CallResult<unknown>) => void,
  ): boolean => {
    const envelope = readEnvelope(message, channel);
    if (!envelope) return false;
    const handler = byName.get(envelope.call);
    const choice: Choice = handler
      ? choose(handler, envelope.call, envelope.args, sender)
      : { error: 'bad-request' };
    void settle(choice).then(reply);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

/** A fault in a handler is logged on this side (name and call alone: no text) and told as `failed`. */
async function settle(choice: Choice): Promise<CallResult<unknown>> {
  if ('error' in choice) return { ok: false, error: choice.error };
  try {
    return { ok: true, value: await choice.run() };
  } catch (error) {
    console.error('Tillit:', error instanceof Error ? error.stack : 'a handler failed');
    return { ok: false, error: 'failed' };
  }
}
