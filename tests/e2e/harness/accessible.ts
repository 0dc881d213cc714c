import type { CDPSession } from 'playwright-core';

/** Whatever takes CDP commands for one target. */
export type Cdp = Pick<CDPSession, 'send'>;

/** A thing as assistive technology is told of it. Closed shadow roots are seen through. */
export type Accessible = {
  readonly role: string;
  readonly name: string;
  readonly focused: boolean;
  readonly disabled: boolean;
  /** CDP's id of the DOM node. */
  readonly backendId: number;
  readonly children: readonly Accessible[];
};

/** The accessibility tree of a document. @param frameId CDP id; without it, the target's top document */
export async function readTree(cdp: Cdp, frameId?: string): Promise<Accessible> {
  const { nodes } = await cdp.send('Accessibility.getFullAXTree', frameId === undefined ? {} : { frameId });
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const root = nodes[0];
  if (!root) throw new Error('The accessibility tree is empty.');
  const build = (node: (typeof nodes)[number]): Accessible => {
    const is = (name: string): boolean =>
      node.properties?.some((one) => one.name === name && one.value.value === true) ?? false;
    return {
      role: String(node.role?.value ?? ''),
      name: String(node.name?.value ?? ''),
      focused: is('focused'),
      disabled: is('disabled'),
      backendId: node.backendDOMNodeId ?? 0,
      children: (node.childIds ?? []).flatMap((id) => {
        const child = byId.get(id);
        return child ? [build(child)] : [];
      }),
    };
  };
  return build(root);
}

/** The node and all below it, in document order. */
export function flatten(node: Accessible): Accessible[] {
  return [node, ...node.children.flatMap(flatten)];
}

/** The words that stand in the tree, in order, a text node each. */
export function textsIn(node: Accessible): string[] {
  return flatten(node)
    .filter(({ role, name }) => role === 'StaticText' && name.trim() !== '')
    .map(({ name }) => name);
}

/** Buttons, links, check boxes, fields: what can be used, in order. */
export function controlsIn(node: Accessible): Accessible[] {
  const roles = new Set([
    'button',
    'link',
    'checkbox',
    'switch',
    'combobox',
    'textbox',
    'radio',
    'menuitem',
    'DisclosureTriangle',
  ]);
  return flatten(node).filter(({ role }) => roles.has(role));
}

/** The middle of a node in its target's viewport. Null when it is not laid out. */
export async function middleOf(cdp: Cdp, node: Accessible): Promise<{ x: number; y: number } | null> {
  await cdp.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node.backendId });
  const { quads } = await cdp.send('DOM.getContentQuads', { backendNodeId: node.backendId });
  const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = quads[0] ?? [];
  return quads.length === 0 ? null : { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
}

/** Clicks a node as a mouse does: a trusted event at its middle. */
export async function click(cdp: Cdp, node: Accessible): Promise<void> {
  const at = await middleOf(cdp, node);
  if (!at) throw new Error(`"${node.name}" is not laid out.`);
  await cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at });
  const press = { ...at, button: 'left', clickCount: 1 } as const;
  await cdp.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...press });
  await cdp.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...press });
}
