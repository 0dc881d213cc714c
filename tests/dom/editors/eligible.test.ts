import { afterEach, describe, expect, test } from 'vitest';
import { findAdapter } from '../../../lib/editors/findAdapter';
import { build } from '../build';

const SIZE = 'style="width: 300px; height: 40px"';

describe('where Tillit reads', () => {
  const placed: HTMLElement[] = [];
  /** The adapter's kind for the element marked `id="e"`, or else for the first one. */
  const kindOf = (html: string): string | null => {
    const element = build(html);
    document.body.append(element);
    placed.push(element);
    return findAdapter(element.querySelector('#e') ?? element)?.kind ?? null;
  };

  afterEach(() => {
    for (const element of placed.splice(0)) element.remove();
  });

  test.each([
    [`<textarea ${SIZE}></textarea>`, 'textarea'],
    [`<input ${SIZE}>`, 'input'],
    [`<input type="text" autocomplete="off" ${SIZE}>`, 'input'],
    [`<input name="subject" ${SIZE}>`, 'input'],
    [`<label>Ämne <input id="e" ${SIZE}></label>`, 'input'],
    [`<div contenteditable ${SIZE}>x</div>`, 'contenteditable'],
    [`<div contenteditable="plaintext-only" ${SIZE}>x</div>`, 'contenteditable'],
    [`<div contenteditable ${SIZE}><p><b id="e">x</b></p></div>`, 'contenteditable'],
    [`<div spellcheck="false" class="ql-editor" contenteditable ${SIZE}>x</div>`, 'contenteditable'],
    [`<div contenteditable="false"><div id="e" contenteditable ${SIZE}>x</div></div>`, 'contenteditable'],
  ])('reads %s', (html, kind) => {
    expect(kindOf(html)).toBe(kind);
  });

  test.each([
    ...['password', 'email', 'url', 'tel', 'number', 'search', 'date', 'checkbox', 'submit', 'hidden'].map(
      (type) => `<input type="${type}" ${SIZE}>`,
    ),
    ...['cc-number', 'cc-name', 'section-a billing cc-csc', 'one-time-code', 'name', 'current-password'].map(
      (token) => `<input autocomplete="${token}" ${SIZE}>`,
    ),
    `<textarea autocomplete="one-time-code" ${SIZE}></textarea>`,
    `<input inputmode="numeric" ${SIZE}>`,
    `<input maxlength="6" ${SIZE}>`,
    `<input role="combobox" ${SIZE}>`,
    `<input aria-autocomplete="list" ${SIZE}>`,
    `<div contenteditable role="combobox" ${SIZE}>x</div>`,
    `<div contenteditable role="searchbox" ${SIZE}>x</div>`,
    `<form role="search"><input id="e" ${SIZE}></form>`,
    `<input name="q" ${SIZE}>`,
    `<input placeholder="Sök i listan" ${SIZE}>`,
    // A page that shows the letters of a password makes an ordinary field of it.
    `<input name="login_password" ${SIZE}>`,
    `<input aria-label="Lösenord" ${SIZE}>`,
    `<label>Card number <input id="e" ${SIZE}></label>`,
    `<div class="cm-editor"><div id="e" contenteditable ${SIZE}>x</div></div>`,
    `<div class="monaco-editor"><textarea id="e" ${SIZE}></textarea></div>`,
    `<div class="ace_editor"><textarea id="e" ${SIZE}></textarea></div>`,
    `<div class="CodeMirror"><textarea id="e" ${SIZE}></textarea></div>`,
    `<div data-language="js" contenteditable ${SIZE}>x</div>`,
    `<textarea readonly ${SIZE}></textarea>`,
    `<textarea disabled ${SIZE}></textarea>`,
    `<fieldset disabled><textarea id="e" ${SIZE}></textarea></fieldset>`,
    `<div contenteditable aria-readonly="true" ${SIZE}>x</div>`,
    `<div contenteditable><span id="e" contenteditable="false" ${SIZE}>x</span></div>`,
    `<textarea data-gramm="false" ${SIZE}></textarea>`,
    `<textarea spellcheck="false" ${SIZE}></textarea>`,
    `<div contenteditable spellcheck="false" ${SIZE}>x</div>`,
    '<textarea style="width: 20px; height: 20px"></textarea>',
    '<textarea style="display: none"></textarea>',
    `<div ${SIZE}>x</div>`,
    `<select ${SIZE}></select>`,
  ])('leaves alone %s', (html) => {
    expect(kindOf(html)).toBeNull();
  });
});
