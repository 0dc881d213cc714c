import type { CardProps } from '../../../components/card/cardProps';
import type { PopupProps } from '../../../components/review/PopupView';
import type { OptionsProps } from '../../../components/options/optionsProps';
import type { Finding } from '../../../lib/engine/finding';
import type { ReviewState, RuleSummary } from '../../../lib/messages';
import { texts, type UiLanguage } from '../../../lib/texts';

/** Props of the three surfaces with something in every corner of them. */

const nothing = (): void => undefined;

const SENTENCE = 'You must report.';

const FINDING: Finding = {
  ruleId: 'test/must',
  by: 'rule',
  confidence: 1,
  principle: 'command',
  severity: 'suggest',
  language: 'en',
  start: 4,
  end: 8,
  text: 'must',
  sentence: { start: 0, end: SENTENCE.length },
  title: 'Command',
  message: 'This can be heard as an order.',
  why: 'Those who know why can choose how.',
  grounds: '',
  question: 'What do they need in order to choose it?',
  suggestions: [
    { text: 'may', start: 4, end: 8, replacement: 'may', deed: false },
    { text: 'try [the method] to', start: 4, end: 8, replacement: 'try [the method] to', deed: true },
    { text: 'Tell me how it goes', start: 0, end: 15, replacement: 'Tell me how it goes', deed: false },
  ],
  evidence: null,
  publisher: 'Example Harbour Ltd',
};

/** The same words, seen by the trained reader alone. */
export const READER_FINDING: Finding = {
  ...FINDING,
  ruleId: 'tillit.reader/command',
  by: 'reader',
  confidence: 0.93,
  severity: 'nudge',
  suggestions: [],
  publisher: null,
  evidence: {
    words: ['must', 'report'],
    example: {
      text: 'You must answer today.',
      start: 4,
      end: 15,
      better: 'could answer when you have looked',
    },
  },
};

/** The card of a finding that only the trained reader has. */
export function readerCardProps(language: UiLanguage): CardProps {
  return { ...cardProps(language), finding: READER_FINDING, rewordings: [] };
}

export function cardProps(language: UiLanguage): CardProps {
  return {
    finding: FINDING,
    rewordings: FINDING.suggestions.map(({ text, deed, start, end, replacement }) => ({
      text,
      deed,
      head: SENTENCE.slice(0, start),
      written: replacement,
      tail: SENTENCE.slice(end),
    })),
    problem: null,
    texts: texts(language),
    onApply: nothing,
    onCopy: nothing,
    onQuiet: nothing,
    onClose: nothing,
  };
}

export const FINDINGS: ReviewState = {
  kind: 'findings',
  items: ['a', 'b'].map((id) => ({
    id,
    finding: FINDING,
    sentence: SENTENCE,
    markStart: 4,
    markEnd: 8,
    held: id === 'b',
  })),
  fields: [
    { id: '[the method]1', text: '[the method]', head: 'You try ', tail: ' this spring.', language: 'en' },
    { id: '[the method]2', text: '[the method]', head: 'all of us to know ', tail: '', language: 'en' },
  ],
  message: {
    language: 'en',
    genre: 'email',
    reflections: [
      { id: 'means', message: 'I see what is to be reached. What would make it possible?' },
      { id: 'presence', message: 'When will you be there to see how it goes?' },
    ],
    present: ['relationship', 'learning'],
  },
  genre: null,
  isReading: false,
  undoable: null,
};

export function popupProps(language: UiLanguage): PopupProps {
  return {
    language,
    texts: texts(language),
    site: { host: 'a.example', enabled: true, snoozedUntil: null, outOfReach: false, editorFrame: 0 },
    state: FINDINGS,
    problem: null,
    undo: 'none',
    onApply: nothing,
    onUndo: nothing,
    onGoTo: nothing,
    onKeep: nothing,
    onCopy: nothing,
    onDropReflection: nothing,
    onGenre: nothing,
    onSite: nothing,
    onSnooze: nothing,
    onSettings: nothing,
  };
}

const RULE: RuleSummary = {
  id: 'test/must',
  principle: 'command',
  title: 'Command',
  message: FINDING.message,
  example: { text: SENTENCE, span: { start: 4, end: 8 } },
  language: 'en',
  enabled: true,
};

export function optionsProps(language: UiLanguage): OptionsProps {
  const pack = { publisher: 'Tillit', version: '1', revision: 1, language: 'en', rules: [RULE] } as const;
  return {
    language,
    texts: texts(language),
    reader: {
      id: 'tillit.reader',
      enabled: true,
      principles: [
        { id: 'tillit.reader/command', titles: { sv: 'Order', en: 'Order' }, enabled: true },
        { id: 'tillit.reader/distrust', titles: { sv: 'Kontroll', en: 'Checking up' }, enabled: false },
      ],
    },
    choices: {
      rules: {},
      sites: { 'a.example': false },
      snoozedUntil: null,
      sensitivity: 'balanced',
      interfaceLanguage: 'auto',
      openWithAltEnter: true,
    },
    packs: [
      { ...pack, id: 'tillit.core.en', title: 'Tillit, English', origin: 'builtin' },
      {
        ...pack,
        id: 'example.harbour',
        title: 'Harbour',
        origin: 'file',
        rules: [{ ...RULE, id: 'h/x', enabled: false }],
      },
    ],
    notices: [{ kind: 'database-rebuilt', at: 0 }],
    installed: {
      ok: false,
      problems: [{ kind: 'error', path: 'rules[0]', cause: 'It is empty', remedy: 'Fill it' }],
    },
    onSensitivity: nothing,
    onLanguage: nothing,
    onAltEnter: nothing,
    onSiteOn: nothing,
    onRule: nothing,
    onFile: nothing,
    onRemovePack: nothing,
    onDismiss: nothing,
  };
}
