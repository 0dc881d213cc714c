import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findAdapter } from '../../../lib/editors/findAdapter';
import type { EditorAdapter } from '../../../lib/editors/adapter';
import { Highlighter } from '../../../lib/highlight/highlighter';
import { FIELD, SOFT, SURE, type LineKind } from '../../../lib/highlight/highlightCss';
import { build } from '../build';
import { placeOfWords } from '../marked';

describe('the highlighter', () => {
  const placed: Element[] = [];
  let page: AbortController;

  const editor = (html: string, into: Element | ShadowRoot = document.body): EditorAdapter => {
    const element = build(html);
    into.append(element);
    placed.push(element);
    const adapter = findAdapter(element);
    if (!adapter) throw new Error('no adapter');
    adapter.readBlocks();
    return adapter;
  };
  beforeEach(() => (page = new AbortController()));
  afterEach(() => {
    page.abort();
    for (const element of placed.splice(0)) element.remove();
  });

  test('underlines by neutral names', () => {
    const adapter = editor('<div contenteditable>You must hit <b>your</b> numbers by [the method].</div>');
    new Highlighter(adapter, page.signal).show([
      mark(adapter, 'must hit'),
      mark(adapter, 'your numbers', 'soft'),
      mark(adapter, '[the method]', 'field'),
    ]);
    expect(underlined(SURE)).toEqual(['must hit']);
    expect(underlined(SOFT)).toEqual(['your numbers']);
    expect(underlined(FIELD)).toEqual(['[the method]']);
    expect([...CSS.highlights.keys()]).toEqual([SURE, SOFT, FIELD]);
  });

  test('keeps the ranges that stay, and takes away the ones that do not', () => {
    const adapter = editor('<div contenteditable>You must hit your numbers.</div>');
    const highlighter = new Highlighter(adapter, page.signal);
    highlighter.show([mark(adapter, 'must hit'), mark(adapter, 'numbers')]);
    const [first] = CSS.highlights.get(SURE) ?? [];
    highlighter.show([mark(adapter, 'must hit')]);
    expect([...(CSS.highlights.get(SURE) ?? [])]).toEqual([first]);
  });

  test('sessions of one frame do not wipe each other out, and the last one leaves nothing', () => {
    const one = editor('<div contenteditable>You must hit it.</div>');
    const two = editor('<textarea style="width: 300px">You must hit it.</textarea>');
    const first = new AbortController();
    new Highlighter(one, first.signal).show([mark(one, 'must hit')]);
    new Highlighter(two, page.signal).show([mark(two, 'must hit')]);
    expect(underlined(SURE)).toEqual(['must hit', 'in a field']);
    first.abort();
    expect(underlined(SURE)).toEqual(['in a field']);
    page.abort();
    expect(CSS.highlights.size).toBe(0);
    expect(document.adoptedStyleSheets).toEqual([]);
  });

  test('is styled in an open shadow root by a sheet that goes away again', () => {
    const outer = document.createElement('section');
    document.body.append(outer);
    placed.push(outer);
    const root = outer.attachShadow({ mode: 'open' });
    const adapter = editor('<div contenteditable>You must hit it.</div>', root);
    new Highlighter(adapter, page.signal).show([mark(adapter, 'must hit')]);
    expect(root.adoptedStyleSheets).toHaveLength(1);
    expect(underlined(SURE)).toEqual(['must hit']);
    page.abort();
    expect(root.adoptedStyleSheets).toEqual([]);
  });

  test('is drawn over the field where a browser has no ranges in fields', () => {
    const adapter = editor('<textarea style="width: 300px">You must hit it.</textarea>');
    const before = document.documentElement.childElementCount;
    const old: EditorAdapter = { ...adapter, rangeOf: () => null };
    const highlighter = new Highlighter(old, page.signal);
    highlighter.show([mark(adapter, 'must hit')]);
    expect(document.documentElement.childElementCount).toBe(before + 1);
    highlighter.show([]);
    expect(document.documentElement.childElementCount).toBe(before);
  });
});

function mark(adapter: EditorAdapter, words: string, kind: LineKind = 'sure') {
  const texts = adapter.readBlocks().map(({ text }) => text);
  return { id: words, place: placeOfWords(texts, words), kind };
}

function underlined(name: string): string[] {
  const ranges = [...(CSS.highlights.get(name) ?? [])];
  return ranges.map((range) => (range instanceof Range ? range.toString() : 'in a field'));
}
