/** Rich editors that switch the browser's spelling off for reasons of their own and still hold prose (harper #4033). */
const KNOWN_RICH_EDITORS = [
  '[data-lexical-editor]',
  '.ql-editor',
  '.ProseMirror',
  '.ck-editor__editable',
  '[data-slate-editor]',
  'trix-editor',
  '.public-DraftEditor-content',
  '.mce-content-body',
].join(',');

const CODE_EDITORS = '.cm-editor, .CodeMirror, .monaco-editor, .ace_editor, [data-language]';

/** The person, the page or another checker has asked to be left alone. */
const OPTED_OUT = '[data-gramm="false"], [data-enable-grammarly="false"]';

const PICKER_ROLES = new Set(['combobox', 'searchbox', 'spinbutton', 'slider']);
const NUMERIC_MODES = new Set(['numeric', 'decimal', 'tel', 'email', 'url', 'search']);
const SECRET = /^(?:cc-.*|one-time-code|current-password|new-password)$/u;
/** What is secret, by its name: a page that shows a password's letters makes an ordinary field of it. */
const SECRET_NAME =
  /passw|pass-?phrase|passcode|lösen|\bpwd\b|\botp\b|\bcv[vc]\b|card.?number|kort.?nummer|\biban\b|engångskod|verification.?code/iu;
const SEARCH = /\b(?:search|sök|query)\b|^q$/iu;

/** Smaller than this, in CSS pixels, is no place to write sentences: helper fields of editors, split code boxes. */
const MIN_WIDTH = 60;
const MIN_HEIGHT = 10;
/** An input that takes fewer characters than this holds a code or a number. */
const MIN_LENGTH = 15;

/** True when `element`, a text field or an editing host, is a place where a person writes prose that may be read. */
export function isEligible(element: HTMLElement): boolean {
  return !isClosed(element) && !isForeign(element) && isProseField(element) && isBigEnough(element);
}

function isClosed(element: HTMLElement): boolean {
  const field = isField(element) && (element.disabled || element.readOnly || element.matches(':disabled'));
  return field || element.ariaReadOnly === 'true' || element.ariaDisabled === 'true';
}

function isForeign(element: HTMLElement): boolean {
  if (element.closest(CODE_EDITORS) || element.closest(OPTED_OUT)) return true;
  if ('editContext' in element && element.editContext) return true;
  return !element.spellcheck && element.getAttribute('spellcheck') !== 'true' && !isKnownRichEditor(element);
}

function isKnownRichEditor(element: HTMLElement): boolean {
  return element.matches(KNOWN_RICH_EDITORS);
}

function isProseField(element: HTMLElement): boolean {
  if (PICKER_ROLES.has(element.role ?? '') || offersChoices(element)) return false;
  if (NUMERIC_MODES.has(element.inputMode)) return false;
  if (element instanceof ownWindow(element).HTMLInputElement) return isProseInput(element);
  return !autofillTokens(element).some((token) => SECRET.test(token));
}

function offersChoices(element: HTMLElement): boolean {
  return element.ariaAutoComplete === 'list' || element.ariaAutoComplete === 'both';
}

function isProseInput(input: HTMLInputElement): boolean {
  if (input.type !== 'text') return false;
  if (input.maxLength >= 0 && input.maxLength < MIN_LENGTH) return false;
  // A field that the browser fills in for the person (name, address, card) is data, not prose.
  if (autofillTokens(input).some((token) => token !== 'on' && token !== 'off')) return false;
  return !input.closest('[role="search"], search') && !isNamed(input, SEARCH) && !isNamed(input, SECRET_NAME);
}

function isNamed(input: HTMLInputElement, pattern: RegExp): boolean {
  const labels = [...(input.labels ?? [])].map(({ textContent }) => textContent);
  const names = [input.name, input.id, input.placeholder, input.ariaLabel, ...labels];
  return names.some((name) => pattern.test(name ?? ''));
}

function autofillTokens(element: HTMLElement): string[] {
  return (element.getAttribute('autocomplete') ?? '').toLowerCase().split(/\s+/u).filter(Boolean);
}

function isBigEnough(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width >= MIN_WIDTH && height >= MIN_HEIGHT;
}

function isField(element: HTMLElement): element is HTMLInputElement | HTMLTextAreaElement {
  const view = ownWindow(element);
  return element instanceof view.HTMLInputElement || element instanceof view.HTMLTextAreaElement;
}

/** The window whose classes the element is made of; a frame's elements are not of this window's. */
function ownWindow(element: HTMLElement): Window & typeof globalThis {
  return element.ownerDocument.defaultView ?? globalThis.window;
}
