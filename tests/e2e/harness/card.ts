import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { click, controlsIn, flatten, readTree, textsIn, type Accessible } from './accessible';

/** Tillit's card as it stands open in some frame of a page. */
export type Card = {
  /** Its accessible name. */
  readonly name: string;
  readonly texts: readonly string[];
  readonly controls: readonly Accessible[];
  /** The buttons that offer wording, best first. */
  readonly rewordings: readonly Accessible[];
  /** Clicks the control whose accessible name matches. */
  click(name: string | RegExp): Promise<void>;
};

type Place = { readonly session: CDPSession; readonly dialog: Accessible };

/** The card that is open in any frame of the page, or null. It is the dialog that stands in a closed shadow root. */
export async function findCard(page: Page): Promise<Card | null> {
  for (const session of await sessionsOf(page)) {
    for (const frameId of await framesOf(session)) {
      const dialogs = flatten(await readTree(session, frameId)).filter(({ role }) => role === 'dialog');
      for (const dialog of dialogs) if (await isClosedIn(session, dialog)) return cardAt({ session, dialog });
    }
  }
  return null;
}

function cardAt({ session, dialog }: Place): Card {
  const controls = controlsIn(dialog);
  return {
    name: dialog.name,
    texts: textsIn(dialog),
    controls,
    rewordings: flatten(dialog)
      .filter(({ role }) => role === 'listitem')
      .flatMap(controlsIn)
      .filter(({ role }) => role === 'button'),
    async click(name) {
      const control = controls.find((one) => matches(one.name, name));
      if (!control)
        throw new Error(`No "${String(name)}" among ${controls.map((one) => one.name).join(' | ')}`);
      await click(session, control);
    },
  };
}

function matches(text: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? text.startsWith(wanted) : wanted.test(text);
}

const sessions = new WeakMap<object, Promise<CDPSession>>();

/** A session for the page and one for each frame that has a process of its own. */
async function sessionsOf(page: Page): Promise<CDPSession[]> {
  const context = page.context();
  const targets = page
    .frames()
    .filter((frame) => frame === page.mainFrame() || isForeign(frame.url(), page.url()));
  return Promise.all(targets.map((frame) => sessionFor(context, frame === page.mainFrame() ? page : frame)));
}

function isForeign(url: string, top: string): boolean {
  return url.startsWith('http') && new URL(url).hostname !== new URL(top).hostname;
}

function sessionFor(
  context: BrowserContext,
  target: Parameters<BrowserContext['newCDPSession']>[0],
): Promise<CDPSession> {
  const known = sessions.get(target);
  if (known) return known;
  const made = context.newCDPSession(target);
  sessions.set(target, made);
  return made;
}

async function framesOf(session: CDPSession): Promise<string[]> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const ids = (tree: typeof frameTree): string[] => [tree.frame.id, ...(tree.childFrames ?? []).flatMap(ids)];
  return ids(frameTree);
}

async function isClosedIn(session: CDPSession, { backendId }: Accessible): Promise<boolean> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: backendId });
  if (object.objectId === undefined) return false;
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: 'function () { return this.getRootNode().mode === "closed"; }',
    returnByValue: true,
  });
  return result.value === true;
}
