import type { Locator } from 'playwright-core';
import type { Rect } from './underlines';

/**
 * Where words stand on the screen, found without any of Tillit's geometry: in an editing host by a range of our own, in a field by measuring
 * the text before them on a canvas (the words must stand on the field's first line). Client coordinates of the frame.
 */
export function placeOf(editor: Locator, words: string): Promise<Rect> {
  return editor.evaluate(measure, words);
}

/** Runs in the page, so it brings all it needs. */
function measure(editor: Element, words: string): Rect {
  if (editor instanceof HTMLInputElement || editor instanceof HTMLTextAreaElement) return inField(editor);
  const walker = editor.ownerDocument.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(words) ?? -1;
    if (at >= 0) return inText(node, at);
  }
  throw new Error(`"${words}" is not in one text node of the editor.`);

  function inText(node: Node, at: number): Rect {
    const range = editor.ownerDocument.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height };
  }

  function inField(field: HTMLInputElement | HTMLTextAreaElement): Rect {
    const style = getComputedStyle(field);
    const paper = document.createElement('canvas').getContext('2d');
    if (!paper) throw new Error('No canvas here.');
    paper.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const box = field.getBoundingClientRect();
    const edge = (side: 'Left' | 'Top'): number =>
      Number.parseFloat(style[`padding${side}`]) + Number.parseFloat(style[`border${side}Width`]);
    const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = paper.measureText(words);
    const before = paper.measureText(field.value.slice(0, field.value.indexOf(words))).width;
    return {
      x: box.x + edge('Left') + before - field.scrollLeft,
      y: box.y + edge('Top'),
      width: paper.measureText(words).width,
      height: style.lineHeight === 'normal' ? up + down : Number.parseFloat(style.lineHeight),
    };
  }
}
