import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { findAdapter } from '../../../lib/editors/findAdapter';
import { describeAdapter, type MountedEditor } from '../describeAdapter';
import { placeOfWords } from '../marked';
import { build } from '../build';

function mounted(host: HTMLElement, unmount: () => void): MountedEditor {
  const text = (): Text => {
    const walker = host.ownerDocument.createTreeWalker(host, NodeFilter.SHOW_TEXT);
    const node = walker.nextNode();
    if (!(node instanceof (host.ownerDocument.defaultView ?? window).Text)) throw new Error('no text');
    return node;
  };
  return {
    element: host,
    setCaret: (offset) => {
      host.ownerDocument.defaultView?.focus();
      host.focus();
      host.ownerDocument.getSelection()?.setBaseAndExtent(text(), offset, text(), offset);
    },
    rectOf: (words) => {
      const range = host.ownerDocument.createRange();
      const start = text().data.indexOf(words);
      range.setStart(text(), start);
      range.setEnd(text(), start + words.length);
      return range.getBoundingClientRect();
    },
    modelText: () => host.textContent,
    html: () => new XMLSerializer().serializeToString(host),
    unmount,
  };
}

describeAdapter('contenteditable', (text) => {
  const host = build(`<div contenteditable style="width: 420px">${text}</div>`);
  document.body.append(host);
  return mounted(host, () => host.remove());
});

describeAdapter('contenteditable with a paragraph', (text) => {
  const host = build(`<div contenteditable style="width: 420px"><p>${text}</p></div>`);
  document.body.append(host);
  return mounted(host, () => host.remove());
});

describeAdapter('plaintext-only', (text) => {
  const host = build(`<div contenteditable="plaintext-only" style="width: 420px">${text}</div>`);
  document.body.append(host);
  return mounted(host, () => host.remove());
});

describeAdapter('contenteditable in an open shadow root', (text) => {
  const outer = document.createElement('section');
  const inner = outer.attachShadow({ mode: 'open' }).appendChild(document.createElement('section'));
  const host = build(`<div contenteditable style="width: 420px">${text}</div>`);
  inner.attachShadow({ mode: 'open' }).append(host);
  document.body.append(outer);
  return mounted(host, () => outer.remove());
});

describeAdapter('designMode', async (text) => {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 480px; height: 120px;';
  document.body.append(frame);
  const inner = frame.contentDocument;
  if (!inner) throw new Error('no document');
  inner.body.textContent = text;
  inner.designMode = 'on';
  await Promise.resolve();
  return mounted(inner.body, () => frame.remove());
});

describe('the blocks of an editing host', () => {
  const hosts: HTMLElement[] = [];
  const mount = (inner: string) => {
    const host = build(`<div contenteditable style="width: 420px">${inner}</div>`);
    document.body.append(host);
    hosts.push(host);
    const adapter = findAdapter(host);
    if (!adapter) throw new Error('no adapter');
    return { host, adapter };
  };
  const kinds = (inner: string) =>
    mount(inner)
      .adapter.readBlocks()
      .map(({ kind, text }) => [kind, text]);

  afterEach(() => {
    for (const host of hosts.splice(0)) host.remove();
  });

  test.each([
    [
      'divs',
      '<div>One.</div><div><br></div><div>Two.</div>',
      [
        ['paragraph', 'One.'],
        ['paragraph', 'Two.'],
      ],
    ],
    [
      'text before a div',
      'One.<div>Two.</div>',
      [
        ['paragraph', 'One.'],
        ['paragraph', 'Two.'],
      ],
    ],
    ['a line break is a line break', 'You must<br>report.', [['paragraph', 'You must\nreport.']]],
    [
      'two line breaks divide',
      'One.<br><br>Two.',
      [
        ['paragraph', 'One.'],
        ['paragraph', 'Two.'],
      ],
    ],
    [
      'nested blocks',
      '<div><div>One.</div><div><p>Two.</p></div></div>',
      [
        ['paragraph', 'One.'],
        ['paragraph', 'Two.'],
      ],
    ],
    [
      'a list',
      '<ul><li>One</li><li>Two<ul><li>Three</li></ul></li></ul>',
      [
        ['list-item', 'One'],
        ['list-item', 'Two'],
        ['list-item', 'Three'],
      ],
    ],
    [
      'a table',
      '<table><tr><td>One</td><th>Two</th></tr></table>',
      [
        ['table-cell', 'One'],
        ['table-cell', 'Two'],
      ],
    ],
    [
      'a heading',
      '<h2>One</h2>Two',
      [
        ['heading', 'One'],
        ['paragraph', 'Two'],
      ],
    ],
    [
      'flex and grid',
      '<div style="display:flex"><span>One</span><span>Two</span></div><span style="display:block">Three</span>',
      [
        ['paragraph', 'One'],
        ['paragraph', 'Two'],
        ['paragraph', 'Three'],
      ],
    ],
    [
      'formatting is no border',
      'You <b>mu</b>st <a href="#">hit</a> it.',
      [['paragraph', 'You must hit it.']],
    ],
    ['white space of the source', '\n  You\n  must   hit\tit.\n ', [['paragraph', 'You must hit it.']]],
    [
      'kept white space',
      '<div style="white-space:pre-wrap">You  must\nhit</div>',
      [['paragraph', 'You  must\nhit']],
    ],
    [
      'a quotation',
      '<p>Mine.</p><blockquote><p>Yours.</p></blockquote>',
      [
        ['paragraph', 'Mine.'],
        ['quote', 'Yours.'],
      ],
    ],
    [
      'earlier mail',
      '<p>Mine.</p><div class="gmail_quote"><div>On Monday Anna wrote:</div><p>Yours.</p></div>',
      [
        ['paragraph', 'Mine.'],
        ['quote', 'On Monday Anna wrote:'],
        ['quote', 'Yours.'],
      ],
    ],
    [
      'a signature',
      '<p>Mine.</p><div class="gmail_signature">Anna</div>',
      [
        ['paragraph', 'Mine.'],
        ['signature', 'Anna'],
      ],
    ],
    [
      'code',
      '<pre>must</pre><p>Run <code>must</code> now.</p>',
      [
        ['code', 'must'],
        ['paragraph', 'Run \uFFFC now.'],
      ],
    ],
    [
      'a mention',
      'Dear <span contenteditable="false">@Anna</span>, welcome.',
      [['paragraph', 'Dear \uFFFC, welcome.']],
    ],
    [
      'an island of its own',
      '<p>One.</p><div contenteditable="false">Not mine.</div><p>Two.</p>',
      [
        ['paragraph', 'One.'],
        ['paragraph', 'Two.'],
      ],
    ],
    ['marks of the editor', 'You\u200B mu\uFEFFst.', [['paragraph', 'You must.']]],
    ['what is hidden', 'One.<p style="display:none">Two.</p><style>p{}</style>', [['paragraph', 'One.']]],
  ])('%s', (_name, inner, expected) => {
    expect(kinds(inner)).toEqual(expected);
  });

  test('the nearest language is a hint', () => {
    const { adapter } = mount('<p lang="sv">Ett.</p><p>Two.</p>');
    expect(adapter.readBlocks().map(({ langHint }) => langHint)).toEqual(['sv', null]);
  });

  test.each([
    ['You <b>must hit</b> your numbers.', 'must hit'],
    ['You <b>mu</b>st <i>h</i>it your numbers.', 'must hit'],
    ['\n  You must\n  hit your.', 'must hit'],
    ['You mu\u200Bst hit your.', 'must hit'],
    ['One.<br>You must hit it.', 'must hit'],
  ])('a range holds exactly the words: %s', (inner, words) => {
    const { adapter } = mount(inner);
    const place = placeOfWords(
      adapter.readBlocks().map(({ text }) => text),
      words,
    );
    const range = adapter.rangeOf(place);
    if (!(range instanceof Range)) throw new Error('no range');
    expect(range.toString().replaceAll(/\s+/gu, ' ').replaceAll('\u200B', '')).toBe(words);
  });

  const replaceIn = async (inner: string, words: string, replacement: string) => {
    const { host, adapter } = mount(inner);
    const texts = adapter.readBlocks().map(({ text }) => text);
    const place = placeOfWords(texts, words);
    const before = host.getHTML();
    const result = await adapter.replace({
      place,
      expected: words,
      blockText: texts[place.block] ?? '',
      replacement,
    });
    return { host, adapter, result, before, after: host.getHTML() };
  };

  test.each([
    ['<p>A <b>You</b> must <i>hit</i> it.</p>', 'must', 'may', '<p>A <b>You</b> may <i>hit</i> it.</p>'],
    ['<p>You <b>must hit</b> it.</p>', 'must hit', 'may reach', '<p>You <b>may reach</b> it.</p>'],
    [
      '<p>We must <a href="#">hit</a> it.</p>',
      'must hit it',
      'may hit it',
      '<p>We may <a href="#">hit</a> it.</p>',
    ],
    ['<ul><li>You must.</li><li>Two</li></ul>', 'must', 'may', '<ul><li>You may.</li><li>Two</li></ul>'],
    ['<p><i>We</i> must hit.</p>', 'We must hit', 'We may reach', '<p><i>We</i> may reach.</p>'],
    ['One.<br>You must hit.', 'must', 'may', 'One.<br>You may hit.'],
  ])('keeps the formatting around the change: %s', async (inner, words, replacement, expected) => {
    const { result, after, host, before } = await replaceIn(inner, words, replacement);
    expect(result).toEqual({ ok: true });
    expect(after).toBe(expected);
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(host.getHTML()).toBe(before);
  });

  test('words that cross bold are replaced, and one undo brings all back', async () => {
    const { result, adapter, host, before } = await replaceIn(
      '<p>You <b>must hi</b>t it now.</p>',
      'must hit it',
      'may reach',
    );
    expect(result).toEqual({ ok: true });
    expect(adapter.readBlocks()[0]?.text).toBe('You may reach now.');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(host.getHTML()).toBe(before);
  });

  test('a mention is never written away', async () => {
    const inner = '<p>You must, <span contenteditable="false">@Anna</span>, hit it.</p>';
    const { result, before, after } = await replaceIn(inner, 'must, \uFFFC, hit', 'may reach');
    expect(result).toEqual({ ok: false, reason: 'refused' });
    expect(after).toBe(before);
  });

  test('an editor that reverts the edit has refused, and nothing is lost', async () => {
    const { host, adapter } = mount('<p>You must report.</p>');
    const before = host.getHTML();
    host.addEventListener('input', () => {
      const line = host.querySelector('p');
      void Promise.resolve().then(() => line && (line.textContent = 'You must report.'));
    });
    adapter.readBlocks();
    const edit = {
      place: { block: 0, span: { start: 4, end: 8 } },
      expected: 'must',
      blockText: 'You must report.',
      replacement: 'may',
    };
    expect(await adapter.replace(edit)).toEqual({ ok: false, reason: 'refused' });
    expect(host.getHTML()).toBe(before);
  });

  test('an editor that writes something else has refused: its change is undone', async () => {
    const { host, adapter } = mount('<p>You must report.</p>');
    const before = host.getHTML();
    let once = true;
    host.addEventListener('input', () => {
      if (once) void Promise.resolve().then(() => document.execCommand('insertText', false, '!!'));
      once = false;
    });
    adapter.readBlocks();
    const edit = {
      place: { block: 0, span: { start: 4, end: 8 } },
      expected: 'must',
      blockText: 'You must report.',
      replacement: 'may',
    };
    expect(await adapter.replace(edit)).toEqual({ ok: false, reason: 'refused' });
    expect(host.getHTML()).toBe(before);
  });

  test('an editor that cannot be brought back says so, and what was written before is not undone', async () => {
    const { host, adapter } = mount('<p>You must report</p>');
    host.focus();
    document.getSelection()?.selectAllChildren(host);
    document.getSelection()?.collapseToEnd();
    await userEvent.keyboard('.');
    const line = host.querySelector('p') ?? host;
    // The model of this editor answers to every change by capitals, outside the history of the browser.
    host.addEventListener('input', () => (line.textContent = line.textContent.toUpperCase()));
    adapter.readBlocks();
    const place = { block: 0, span: { start: 4, end: 8 } };
    const edit = { place, expected: 'must', blockText: 'You must report.', replacement: 'may' };
    expect(await adapter.replace(edit)).toEqual({ ok: false, reason: 'altered' });
    expect(host.textContent).toMatch(/^YOU MAY REPORT\.$/u);
  });

  test('an editor that lays out its text anew when it gets the focus has the words where they belong', async () => {
    const { host, adapter } = mount('<p>Hello.</p><p>You must report.</p>');
    adapter.readBlocks();
    host.addEventListener('focus', () => host.setHTMLUnsafe('<p>Hello.</p><p>You must report.</p>'));
    const place = { block: 1, span: { start: 4, end: 8 } };
    const edit = { place, expected: 'must', blockText: 'You must report.', replacement: 'may' };
    expect(await adapter.replace(edit)).toEqual({ ok: true });
    expect(host.getHTML()).toBe('<p>Hello.</p><p>You may report.</p>');
  });

  test('words that change as the editor gets the focus are left alone', async () => {
    const { host, adapter } = mount('<p>You must report.</p>');
    adapter.readBlocks();
    host.addEventListener('focus', () => host.setHTMLUnsafe('<p>Nobody must report.</p>'));
    const place = { block: 0, span: { start: 4, end: 8 } };
    const edit = { place, expected: 'must', blockText: 'You must report.', replacement: 'may' };
    expect(await adapter.replace(edit)).toEqual({ ok: false, reason: 'changed' });
    expect(host.getHTML()).toBe('<p>Nobody must report.</p>');
  });

  test('the caret in an empty line below stays there', async () => {
    const { host, adapter } = mount('<div>You must report.</div><div><br></div>');
    host.focus();
    const line = host.lastElementChild ?? host;
    document.getSelection()?.setBaseAndExtent(line, 0, line, 0);
    adapter.readBlocks();
    await adapter.replace({
      place: { block: 0, span: { start: 4, end: 8 } },
      expected: 'must',
      blockText: 'You must report.',
      replacement: 'may',
    });
    expect(document.getSelection()?.anchorNode).toBe(line);
    await userEvent.keyboard('Hi');
    expect(host.getHTML()).toBe('<div>You may report.</div><div>Hi</div>');
  });

  test('the page stays scrolled as it was', async () => {
    const { host, adapter } = mount(`<p>You must report.</p>${'<p>More.</p>'.repeat(60)}`);
    host.style.height = '120px';
    host.style.overflow = 'auto';
    host.focus();
    document.getSelection()?.selectAllChildren(host);
    document.getSelection()?.collapseToEnd();
    host.scrollTop = 900;
    const scrolled = host.scrollTop;
    adapter.readBlocks();
    const place = { block: 0, span: { start: 4, end: 8 } };
    const edit = { place, expected: 'must', blockText: 'You must report.', replacement: 'may' };
    expect(await adapter.replace(edit)).toEqual({ ok: true });
    expect(scrolled).toBeGreaterThan(500);
    expect(host.scrollTop).toBe(scrolled);
  });

  test('a space that is being typed stays before the caret', async () => {
    const { host, adapter } = mount('<div>You must report.</div>');
    host.focus();
    document.getSelection()?.selectAllChildren(host);
    document.getSelection()?.collapseToEnd();
    await userEvent.keyboard(' ');
    const texts = adapter.readBlocks().map(({ text }) => text);
    await adapter.replace({
      place: { block: 0, span: { start: 4, end: 8 } },
      expected: 'must',
      blockText: texts[0] ?? '',
      replacement: 'may',
    });
    await userEvent.keyboard('Now');
    expect(host.textContent.replaceAll('\u00A0', ' ')).toBe('You may report. Now');
  });
});
