import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PopupView, type PopupProps } from '../../../components/review/PopupView';
import type { ReviewState, WholeMessage } from '../../../lib/messages';
import { texts } from '../../../lib/texts';
import { FINDINGS, popupProps } from '../axe/samples';

const MESSAGE: WholeMessage = {
  language: 'sv',
  genre: 'email',
  reflections: [
    { id: 'means', message: 'Vad skulle göra det möjligt?' },
    { id: 'presence', message: 'När är du hos dem?' },
    { id: 'third', message: 'En till.' },
  ],
  present: ['relationship', 'co-design'],
};
const READ: ReviewState = { ...FINDINGS, message: MESSAGE };
const QUIET: ReviewState = {
  ...READ,
  kind: 'nothing-seen',
  items: [],
  fields: [],
  message: { ...MESSAGE, reflections: [] },
};

let host: HTMLElement;
let root: Root;

const show = (state: ReviewState, props: Partial<PopupProps> = {}): void =>
  flushSync(() => root.render(<PopupView {...popupProps('en')} {...props} state={state} />));
const section = (name: string): HTMLElement | null =>
  [...host.querySelectorAll<HTMLElement>('section[aria-labelledby]')].find(
    (one) => document.getElementById(one.getAttribute('aria-labelledby') ?? '')?.textContent === name,
  ) ?? null;
const select = (): HTMLSelectElement => {
  const found = host.querySelector('select');
  if (!found) throw new Error('nothing to choose from');
  return found;
};

beforeEach(() => {
  host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
});
afterEach(() => {
  root.unmount();
  host.remove();
});

describe.each([
  [
    'en',
    'To fill in',
    'I see: Relation, Shaped by those who do the work',
    'The message as a whole',
    'Read as:',
  ],
  [
    'sv',
    'Att fylla i',
    'Jag ser: Relation, Utformat av dem som gör arbetet',
    'Meddelandet som helhet',
    'Läses som:',
  ],
] as const)('%s', (language, ...order) => {
  test('says first what is to be filled in, then what builds trust, then the rest', () => {
    show(READ, popupProps(language));
    const said = host.textContent;
    const places = order.map((words) => said.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    const finding = said.indexOf('This can be heard as an order.');
    expect(finding).toBeGreaterThan(places[1] ?? 0);
    expect(finding).toBeLessThan(places[2] ?? 0);
  });

  test('counts nothing', () => {
    show({ ...READ, items: [] }, popupProps(language));
    expect(host.textContent).not.toMatch(/\d|all is well|allt är bra|score|poäng/iu);
  });
});

describe('what is to be filled in', () => {
  const { popupFields } = texts('en');

  test('is named with the words around it, and a press goes there', () => {
    const onGoTo = vi.fn();
    show(READ, { onGoTo });
    const buttons = [...(section(popupFields)?.querySelectorAll('button') ?? [])];
    expect(buttons.map(({ textContent }) => textContent)).toEqual([
      'You try [the method] this spring.',
      'all of us to know [the method]',
    ]);
    expect(buttons[0]?.lang).toBe('en');
    buttons[1]?.click();
    expect(onGoTo).toHaveBeenCalledExactlyOnceWith('[the method]2');
  });

  test('shows whole words of what stands around it', () => {
    const head = 'it, and this half of the sentence is cut '.slice(-40);
    const tail = ' and so is this half of it, for it is long'.slice(0, 40);
    show({ ...READ, fields: [{ id: 'a', text: '[the day]', head, tail, language: 'en' }] });
    expect(section(popupFields)?.querySelector('button')?.textContent).toBe(
      '… and this half of the sentence is cut [the day] and so is this half of it, for it is …',
    );
  });

  test('is shown also where nothing else is, and leaves no heading behind', () => {
    show({ ...READ, kind: 'other-message', items: [], message: null });
    expect(section(popupFields)).not.toBeNull();
    show({ ...READ, fields: [] });
    expect(section(popupFields)).toBeNull();
  });
});

describe('the message as a whole', () => {
  const { popupWhole, popupNotForMessage, popupNothingSeen } = texts('en');

  test('has at most two reflections, in their own language', () => {
    show(READ);
    const said = [...(section(popupWhole)?.querySelectorAll('p') ?? [])];
    expect(said.map(({ textContent, lang }) => [lang, textContent])).toEqual([
      ['sv', 'Vad skulle göra det möjligt?'],
      ['sv', 'När är du hos dem?'],
    ]);
  });

  test('a reflection can be set aside, and the focus stays', () => {
    const onDropReflection = vi.fn((id: string) =>
      show(
        { ...READ, message: { ...MESSAGE, reflections: MESSAGE.reflections.filter((one) => one.id !== id) } },
        { onDropReflection },
      ),
    );
    show(READ, { onDropReflection });
    const button = [...host.querySelectorAll('button')].filter(
      ({ textContent }) => textContent === popupNotForMessage,
    )[1];
    const described = document.getElementById(button?.getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toBe('När är du hos dem?');
    button?.click();
    expect(onDropReflection).toHaveBeenCalledExactlyOnceWith('presence');
    expect(host.textContent).not.toContain('När är du hos dem?');
    expect(document.activeElement?.textContent).toBe(popupWhole);
  });

  test('where nothing was found, what builds trust is said all the same, without a verdict', () => {
    show(QUIET);
    expect(host.textContent).toContain('I see: Relation');
    expect(host.textContent).toContain(popupNothingSeen);
  });

  test('where there is something to think of, it is not said that there is nothing to add', () => {
    show({ ...QUIET, message: MESSAGE });
    expect(host.textContent).not.toContain(popupNothingSeen);
  });

  test.each(['off', 'other-message', 'too-short', 'other-language', 'unread', 'no-editor'] as const)(
    'nothing is said of it when the text was not read: %s',
    (kind) => {
      show({ ...QUIET, kind, message: MESSAGE });
      expect(section(popupWhole)).toBeNull();
      expect(host.textContent).not.toContain('I see:');
    },
  );
});

describe('what it is read as', () => {
  test('is shown as a guess, and can be said otherwise', async () => {
    const onGenre = vi.fn();
    show(READ, { onGenre });
    expect(select().labels[0]?.textContent).toContain('Read as:');
    expect(select().selectedOptions[0]?.textContent).toBe('an e-mail (my guess)');
    await userEvent.selectOptions(select(), 'a report');
    expect(onGenre).toHaveBeenCalledExactlyOnceWith('report');
  });

  test('can be left to be guessed again', async () => {
    const onGenre = vi.fn();
    show({ ...READ, genre: 'report' }, { onGenre });
    expect(select().selectedOptions[0]?.textContent).toBe('a report');
    expect(select().options).toHaveLength(8);
    await userEvent.selectOptions(select(), 'guess what it is');
    expect(onGenre).toHaveBeenCalledExactlyOnceWith(null);
  });
});
