import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { CardQuiet } from '../../../components/card/cardProps';
import { FrameEditors } from '../../../entrypoints/editor/frameEditors';
import type { QuietWish } from '../../../lib/messages';
import { cardTexts } from '../../../lib/texts/card';
import { build } from '../build';
import { mouse } from '../mouse';
import { readerOf } from '../reader';

const EDITOR = '<div contenteditable style="width: 400px; margin: 40px 0 400px">';

describe('the card', () => {
  let page: AbortController;
  let host: HTMLElement;
  let editors: FrameEditors;
  const wishes: QuietWish[] = [];
  const faults: unknown[][] = [];

  const start = async (inner: string): Promise<void> => {
    host = build(`${EDITOR}${inner}</div>`);
    document.body.append(host);
    const { analyze } = readerOf({ must: ['may', 'could', 'try [the method] to'], numbers: [] });
    host.focus();
    editors = new FrameEditors(
      { texts: cardTexts('en'), openWithAltEnter: true },
      { analyze, onQuiet: (wish) => wishes.push(wish) },
      page.signal,
    );
    await vi.waitFor(() => expect(editors.active?.session.shown.length).toBeGreaterThan(0));
  };
  const root = (): ShadowRoot => {
    const tree = editors.active?.card.root;
    if (!tree) throw new Error('no card is open');
    return tree;
  };
  const isOpen = (): boolean => editors.active?.card.isOpen ?? false;
  const focused = (): string => root().activeElement?.textContent ?? '';
  const button = (name: string): HTMLElement => {
    const found = [...root().querySelectorAll('button')].find(
      (one) => (one.ariaLabel ?? one.textContent) === name,
    );
    if (!found) throw new Error(`no button "${name}"`);
    return found;
  };
  const hover = async (): Promise<void> => {
    const session = editors.active?.session;
    const mark = session?.shown[0];
    const rect = mark && session.rectsOf(mark)[0];
    if (!rect) throw new Error('nothing to hover over');
    await mouse.move(rect.left + 5, rect.top + 5);
  };
  const caretAt = (offset: number): void => {
    const text = host.querySelector('p')?.firstChild;
    if (text) document.getSelection()?.setBaseAndExtent(text, offset, text, offset);
  };

  beforeEach(() => {
    page = new AbortController();
    wishes.length = 0;
    faults.length = 0;
    vi.spyOn(console, 'error').mockImplementation((...fault) => faults.push(fault));
    vi.spyOn(console, 'warn').mockImplementation((...fault) => faults.push(fault));
  });
  afterEach(async () => {
    page.abort();
    host.remove();
    await mouse.move(1, 1);
    vi.restoreAllMocks();
    expect(faults).toEqual([]);
    expect(document.querySelector('tillit-card')).toBeNull();
  });

  test('is a dialog with a name, that says what was seen, why, and asks', async () => {
    await start('<p>You must report.</p>');
    editors.openCard();
    const dialog = root().querySelector('[role="dialog"]');
    const names = dialog?.getAttribute('aria-labelledby')?.split(' ') ?? [];
    expect(names.map((id) => root().getElementById(id)?.textContent)).toEqual(['Tillit', 'Command']);
    expect(dialog?.textContent).toContain('This can be heard as an order.');
    expect(dialog?.textContent).toContain('Orders make people stop thinking.');
    expect(dialog?.textContent).toContain('What do they need in order to choose it?');
    expect(dialog?.querySelectorAll('[lang="en"]').length).toBeGreaterThan(3);
  });

  test('offers rewordings as buttons, each with the sentence as it would read', async () => {
    await start('<p>Hello all. You must report.</p>');
    editors.openCard();
    const items = [...root().querySelectorAll('li')];
    expect(items.map((item) => item.querySelector('button')?.textContent)).toEqual([
      'may',
      'could',
      'try [the method] to',
    ]);
    expect(items.map((item) => item.querySelector('.preview')?.textContent)).toEqual([
      'You may report.',
      'You could report.',
      'You try [the method] to report.',
    ]);
    expect(items.map((item) => item.querySelector('.deed')?.textContent)).toEqual([
      undefined,
      'Only if it is true for you',
      undefined,
    ]);
    expect(items[2]?.querySelector('button .field')?.textContent).toBe('[the method]');
  });

  test('speaks Swedish', () => {
    expect(cardTexts('sv').cardDeed).toBe('Bara om det stämmer hos er');
    expect(cardTexts('sv').cardKeep).toBe('Behåll som det är');
  });

  test('by keyboard alone: opened, walked through, applied, and the focus and caret are back', async () => {
    await start('<p>You must report.</p>');
    caretAt(16);
    await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
    expect(focused()).toBe('may');
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe('could');
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Tab}{Enter}');
    await vi.waitFor(() => expect(isOpen()).toBe(false));
    expect(host.textContent).toBe('You could report.');
    expect(document.activeElement).toBe(host);
    await userEvent.keyboard(' Thanks');
    expect(host.textContent).toBe('You could report. Thanks');
  });

  test('shows the sentence as it now reads, and writes what it shows', async () => {
    await start('<p>You must report.</p>');
    editors.openCard();
    const line = host.querySelector('p')?.firstChild;
    if (!(line instanceof Text)) throw new Error('no text');
    line.insertData(0, 'On Monday: ');
    await vi.waitFor(() =>
      expect(root().querySelector('.preview')?.textContent).toBe('On Monday: You may report.'),
    );
    button('may').focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(isOpen()).toBe(false));
    expect(host.textContent).toBe('On Monday: You may report.');
  });

  test('goes when the person presses the mouse beside it', async () => {
    await start('<p>You must report.</p>');
    editors.openCard();
    await mouse.click(innerWidth - 3, innerHeight - 3);
    expect(isOpen()).toBe(false);
  });

  test('that the page has taken away holds no keys back', async () => {
    await start('<p>You must report.</p>');
    caretAt(16);
    await hover();
    await vi.waitFor(() => expect(isOpen()).toBe(true));
    document.querySelector('tillit-card')?.remove();
    await userEvent.keyboard('{Enter}');
    expect(isOpen()).toBe(false);
    expect(host.querySelectorAll('p')).toHaveLength(2);
  });

  test('says so when the editor made something else of the edit', async () => {
    await start('<p>You must report.</p>');
    const line = host.querySelector('p') ?? host;
    host.addEventListener('input', () => (line.textContent = line.textContent.toUpperCase()), {
      signal: page.signal,
    });
    editors.openCard();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() =>
      expect(root().querySelector('[role="alert"]')?.textContent).toContain(cardTexts('en').cardAltered),
    );
  });

  test('Tab goes round in the card', async () => {
    await start('<p>You must report.</p>');
    editors.openCard();
    const count = root().querySelectorAll('button').length;
    const first = root().activeElement;
    for (let step = 0; step < count; step += 1) await userEvent.keyboard('{Tab}');
    expect(root().activeElement).toBe(first);
  });

  test('Escape closes it and gives the focus back, and the page sees no key meanwhile', async () => {
    await start('<p>You must report.</p>');
    caretAt(3);
    editors.openCard();
    const seen: string[] = [];
    const see = (event: KeyboardEvent): void => void seen.push(`${event.type} ${event.key}`);
    for (const type of ['keydown', 'keypress', 'keyup'] as const) {
      document.addEventListener(type, see, { capture: true, signal: page.signal });
      window.addEventListener(type, see, { signal: page.signal });
    }
    await userEvent.keyboard('x{ArrowDown}{Tab}{ArrowUp}{Escape}');
    expect(seen).toEqual([]);
    expect(isOpen()).toBe(false);
    expect(document.activeElement).toBe(host);
    expect(document.getSelection()?.anchorOffset).toBe(3);
    await userEvent.keyboard('{Escape}');
    expect(seen).toEqual(['keydown Escape', 'keydown Escape', 'keyup Escape', 'keyup Escape']);
  });

  test('opens on a short hover without taking the focus, and goes when the pointer has left', async () => {
    await start('<p>You must report.</p>');
    await hover();
    await vi.waitFor(() => expect(isOpen()).toBe(true));
    expect(document.activeElement).toBe(host);
    await mouse.move(5, 350);
    await vi.waitFor(() => expect(isOpen()).toBe(false));
  });

  test('is used by mouse while the focus stays in the text', async () => {
    await start('<p>You must report.</p>');
    caretAt(16);
    await hover();
    await vi.waitFor(() => expect(isOpen()).toBe(true));
    const clicks: Event[] = [];
    document.addEventListener('click', (event) => clicks.push(event), { signal: page.signal });
    await mouse.clickOn(button('More choices'));
    await vi.waitFor(() => expect(button('More choices').ariaExpanded).toBe('true'));
    expect(document.activeElement).toBe(host);
    await mouse.clickOn(button('may'));
    await vi.waitFor(() => expect(host.textContent).toBe('You may report.'));
    expect(document.getSelection()?.anchorOffset).toBe(15);
    expect(clicks).toEqual([]);
  });

  test('never opens by a plain click into the text', async () => {
    await start('<p>You must report.</p>');
    const mark = editors.active?.session.shown[0];
    const rect = mark && editors.active?.session.rectsOf(mark)[0];
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    await mouse.click((rect?.left ?? 0) + 5, (rect?.top ?? 0) + 5);
    // Ten seconds pass with the pointer where it clicked: whatever waited to open the card has had its time.
    vi.advanceTimersByTime(10_000);
    expect(isOpen()).toBe(false);
  });

  test('opened by mouse, it goes when the writer goes on writing', async () => {
    await start('<p>You must report.</p>');
    caretAt(16);
    await hover();
    await vi.waitFor(() => expect(isOpen()).toBe(true));
    await userEvent.keyboard('!');
    expect(isOpen()).toBe(false);
    expect(host.textContent).toBe('You must report.!');
  });

  test('does nothing at a click that a script has made up', async () => {
    await start('<p>You must report.</p>');
    editors.openCard();
    button('may').click();
    button('Keep as it is').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(isOpen()).toBe(true);
    expect(host.textContent).toBe('You must report.');
  });

  test('covers neither the words nor the line that is being written', async () => {
    await start('<p>You must report.</p><p>All is well.</p><p>And more.</p>');
    const line = host.lastElementChild?.firstChild;
    if (line) document.getSelection()?.setBaseAndExtent(line, 4, line, 4);
    editors.openCard();
    const card = root().querySelector('[role="dialog"]')?.getBoundingClientRect();
    const session = editors.active?.session;
    const writing = session?.adapter.caretRect();
    const mark = session?.shown[0];
    const words = mark && session.rectsOf(mark)[0];
    if (!card || !writing || !words) throw new Error('nothing to compare');
    expect(card.top >= words.bottom || card.bottom <= words.top).toBe(true);
    expect(card.top >= writing.bottom || card.bottom <= writing.top || card.left > writing.left).toBe(true);
    expect(card.bottom).toBeLessThanOrEqual(innerHeight);
  });

  test('says when the words have changed, leaves the text alone and offers the rewording to copy', async () => {
    await start('<p>You must report.</p>');
    editors.openCard();
    host.querySelector('p')?.replaceChildren('Nobody reports.');
    await vi.waitFor(() => expect(editors.active?.session.shown).toEqual([]));
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() =>
      expect(root().querySelector('[role="alert"]')?.textContent).toContain('The words have changed'),
    );
    expect(host.textContent).toBe('Nobody reports.');
    expect(button('Copy the rewording')).toBeTruthy();
  });

  test('says when the editor refused, and the message is as it was', async () => {
    await start('<p>You must report.</p>');
    const line = host.querySelector('p');
    host.addEventListener(
      'input',
      () => void Promise.resolve().then(() => line?.replaceChildren('You must report.')),
      {
        signal: page.signal,
      },
    );
    editors.openCard();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() =>
      expect(root().querySelector('[role="alert"]')?.textContent).toContain('did not take the change'),
    );
    expect(host.textContent).toBe('You must report.');
    expect(button('Copy the rewording')).toBeTruthy();
  });

  test('says when the field has gone, and copies the rewording', async () => {
    await start('<p>You must report.</p>');
    editors.openCard();
    const card = root();
    host.remove();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() =>
      expect(card.querySelector('[role="alert"]')?.textContent).toContain('no longer on the page'),
    );
    const copied: string[] = [];
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((text) => {
      copied.push(text);
      return Promise.resolve();
    });
    const copy = [...card.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Copy the rewording',
    );
    if (!copy) throw new Error('nothing to copy with');
    await mouse.clickOn(copy);
    await vi.waitFor(() => expect(copied).toEqual(['may']));
  });

  test('can be used in a modal dialog', async () => {
    await start('<p>You must report.</p>');
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.append(host);
    dialog.showModal();
    host.focus();
    await hover();
    await vi.waitFor(() => expect(isOpen()).toBe(true));
    await userEvent.keyboard('{Escape}');
    expect(isOpen()).toBe(false);
    expect(dialog.open).toBe(true);
    editors.openCard();
    await mouse.clickOn(button('may'));
    await vi.waitFor(() => expect(host.textContent).toBe('You may report.'));
    dialog.remove();
  });

  const quieting: [string, CardQuiet['kind'], number, QuietWish[]][] = [
    ['Keep as it is', 'keep', 1, []],
    ['Not in this message', 'notInMessage', 0, []],
    ['Don’t show this kind again', 'disableRule', 0, [{ kind: 'disableRule', ruleId: 'test/must' }]],
    ['This is not to people I lead', 'otherMessage', 0, []],
    ['For an hour', 'snooze', 2, [{ kind: 'snooze', for: 'hour' }]],
    ['Today', 'snooze', 2, [{ kind: 'snooze', for: 'today' }]],
    ['On this site', 'siteOff', 2, [{ kind: 'siteOff' }]],
  ];
  test.each(quieting)('"%s" quiets as it says', async (name, _kind, left, expected) => {
    await start('<p>You must report.</p><p>We must too.</p>');
    editors.openCard();
    await mouse.clickOn(button('More choices'));
    await vi.waitFor(() => expect(button('More choices').ariaExpanded).toBe('true'));
    await mouse.clickOn(button(name));
    await vi.waitFor(() => expect(isOpen()).toBe(false));
    expect(editors.active?.session.shown).toHaveLength(left);
    expect(wishes).toEqual(expected);
    expect(document.activeElement).toBe(host);
  });
});
