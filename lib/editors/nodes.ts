// Asked by shape and not by class: a node may be of another frame, whose classes are not this one's.

export function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

export function isHtmlElement(node: Node): node is HTMLElement {
  return isElement(node) && 'isContentEditable' in node;
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;
}

/** The tree that holds the element and whose style sheets it follows. */
export function treeOf(element: Element): Document | ShadowRoot {
  const root = element.getRootNode();
  return isShadowRoot(root) ? root : element.ownerDocument;
}
