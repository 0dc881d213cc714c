import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Card } from '../../../components/card/Card';
import cardCss from '../../../components/card/card.css?inline';
import { OptionsView } from '../../../components/options/OptionsView';
import { PopupView, type PopupProps } from '../../../components/review/PopupView';
import '../../../components/ui/theme.css';
import { mouse } from '../mouse';
import { faultsIn, prefer } from './axe';
import { cardProps, FINDINGS, optionsProps, popupProps, READER_FINDING, readerCardProps } from './samples';

const shown: { host: HTMLElement | null; root: Root | null } = { host: null, root: null };

afterEach(async () => {
  shown.root?.unmount();
  shown.host?.remove();
  document.documentElement.lang = 'en';
  await prefer('light');
});

function show(content: ReactNode, into: (host: HTMLElement) => HTMLElement = (host) => host): HTMLElement {
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(into(host));
  Object.assign(shown, { host, root });
  flushSync(() => root.render(content));
  return host;
}

/** The card stands in a root of its own, here an open one, so that axe sees into it. */
function intoRoot(host: HTMLElement): HTMLElement {
  host.popover = 'manual';
  const tree = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardCss);
  tree.adoptedStyleSheets = [sheet];
  host.showPopover();
  return tree.appendChild(document.createElement('div'));
}

/** Presses the button that unfolds what the trained reader goes by. */
async function unfold(host: HTMLElement): Promise<void> {
  const button = host.shadowRoot?.querySelector('.reader');
  if (!button) throw new Error('nothing to press');
  await mouse.clickOn(button);
  await vi.waitFor(() => expect(button.ariaExpanded).toBe('true'));
}

function evidenceIn(host: HTMLElement): Element | null | undefined {
  return host.shadowRoot?.querySelector('.evidence');
}

const LOOKS = (['light', 'dark'] as const).flatMap((scheme) =>
  (['en', 'sv'] as const).map((language) => ({ scheme, language })),
);

describe.each(LOOKS)('$scheme, $language', ({ scheme, language }) => {
  test.each(['no', 'yes', 'failed'] as const)('the card (copied: %s)', async (copied) => {
    await prefer(scheme);
    const problem = { reason: 'refused', replacement: 'may', copied } as const;
    const host = show(<Card {...cardProps(language)} problem={problem} />, intoRoot);
    expect(await faultsIn(host)).toEqual([]);
  });

  test('a card without any rewording', async () => {
    await prefer(scheme);
    const host = show(<Card {...cardProps(language)} rewordings={[]} />, intoRoot);
    expect(await faultsIn(host)).toEqual([]);
  });

  test('a card of the trained reader, folded and unfolded', async () => {
    await prefer(scheme);
    const host = show(<Card {...readerCardProps(language)} />, intoRoot);
    expect(await faultsIn(host)).toEqual([]);
    await unfold(host);
    expect(await faultsIn(host)).toEqual([]);
  });

  test('the popup with a finding of the trained reader, unfolded', async () => {
    await prefer(scheme);
    const items = FINDINGS.items.map((item) => ({ ...item, finding: READER_FINDING }));
    const host = show(<PopupView {...popupProps(language)} state={{ ...FINDINGS, items }} />);
    for (const group of host.querySelectorAll('details')) group.open = true;
    expect(await faultsIn(host)).toEqual([]);
  });

  const base = popupProps(language);
  const popups: [string, Partial<PopupProps>][] = [
    ['findings', {}],
    ['a problem', { problem: { id: 'a', reason: 'changed', replacement: 'may', copied: 'no' } }],
    ['a way back', { state: { ...FINDINGS, undoable: { before: 'must', after: 'may' } } }],
    ['an undo that failed', { undo: 'unchanged' }],
    ['nothing seen', { state: { ...FINDINGS, kind: 'nothing-seen', items: [] } }],
    ['no editor', { state: null }],
    ['a site that is off', { site: { ...base.site, enabled: false } }],
    ['a snooze', { site: { ...base.site, snoozedUntil: 1 } }],
    ['a page out of reach', { site: { ...base.site, host: null, outOfReach: true } }],
  ];
  test.each(popups)('the popup with %s', async (_name, props) => {
    await prefer(scheme);
    expect(await faultsIn(show(<PopupView {...base} {...props} />))).toEqual([]);
  });

  test('the settings page, its rules unfolded', async () => {
    await prefer(scheme);
    const host = show(<OptionsView {...optionsProps(language)} />);
    for (const group of host.querySelectorAll('details')) group.open = true;
    expect(await faultsIn(host)).toEqual([]);
  });
});

test('a planted fault in the card is found', async () => {
  const host = show(<Card {...cardProps('en')} />, intoRoot);
  host.shadowRoot?.querySelector('.close')?.removeAttribute('aria-label');
  host.shadowRoot?.querySelector('.close')?.replaceChildren();
  host.shadowRoot?.querySelector<HTMLElement>('.why')?.style.setProperty('color', '#ccc');
  const faults = (await faultsIn(host)).join('\n');
  expect(faults).toContain('button-name');
  expect(faults).toContain('color-contrast');
});

test('the choices that are one step away are named too', async () => {
  const host = show(<Card {...cardProps('sv')} />, intoRoot);
  const more = host.shadowRoot?.querySelector('.more');
  if (!more) throw new Error('nothing to press');
  await mouse.clickOn(more);
  await vi.waitFor(() => expect(more.ariaExpanded).toBe('true'));
  expect(await faultsIn(host)).toEqual([]);
});

test('a rewording button begins with its rewording, and the sentence follows as its description', () => {
  const host = show(<Card {...cardProps('en')} />, intoRoot);
  const buttons = [...(host.shadowRoot?.querySelectorAll('.rewording') ?? [])];
  const described = buttons.map((button) =>
    (button.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => host.shadowRoot?.getElementById(id)?.textContent ?? ''),
  );
  expect(buttons.map(({ textContent }) => textContent)).toEqual([
    'may',
    'try [the method] to',
    'Tell me how it goes',
  ]);
  expect(described).toEqual([
    ['You may report.'],
    ['Only if it is true for you', 'You try [the method] to report.'],
    // The whole sentence is on the button.
    [''],
  ]);
});

describe('what the trained reader goes by', () => {
  test('waits behind a button: the words as written, and an example before and after', async () => {
    const host = show(<Card {...readerCardProps('en')} />, intoRoot);
    expect(host.shadowRoot?.querySelector('.why')?.textContent).toContain(
      'Only the trained reader sees this',
    );
    expect(evidenceIn(host)).toBeNull();
    await unfold(host);
    const evidence = evidenceIn(host);
    expect([...(evidence?.querySelectorAll('.word') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'must',
      'report',
    ]);
    expect(evidence?.querySelector('mark')?.textContent).toBe('must answer');
    expect(evidence?.querySelector('ins')?.parentElement?.textContent).toBe(
      'You could answer when you have looked today.',
    );
  });

  test('shows no example where none is like it', async () => {
    const evidence = { words: ['must'], example: null };
    const finding = { ...READER_FINDING, evidence };
    const host = show(<Card {...readerCardProps('en')} finding={finding} />, intoRoot);
    await unfold(host);
    expect(evidenceIn(host)?.textContent).toBe('Words that weighed most:must');
  });

  test('has no button where there is nothing to show, and says nothing of a rule’s finding', () => {
    const finding = { ...READER_FINDING, evidence: { words: [], example: null } };
    const bare = show(<Card {...readerCardProps('en')} finding={finding} />, intoRoot);
    expect(bare.shadowRoot?.querySelector('.reader')).toBeNull();
    expect(bare.shadowRoot?.querySelector('.why')?.textContent).toContain(
      'Only the trained reader sees this',
    );
    shown.root?.unmount();
    const rule = show(<Card {...cardProps('en')} />, intoRoot);
    expect(rule.shadowRoot?.querySelector('.why')?.textContent).not.toContain('trained reader');
    bare.remove();
  });
});
