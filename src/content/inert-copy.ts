/** A copy of what an author wrote inside an element: ordinary DOM calls can read it, and nothing in it ever comes to life. */

const XHTML = 'http://www.w3.org/1999/xhtml';
/** Text that is not for readers. */
const UNREAD = new Set('script style template noscript iframe object textarea select button svg math audio video canvas'.split(' '));
/** The attributes that content is read from. No event handlers, and no addresses that would be fetched. */
const READ = /^(?:data-[\w-]+|id|href|alt)$/;
const DEEPEST = 200; // levels of nesting; anything deeper is copied as plain text

/**
 * The copy belongs to a document without a page: nothing in it loads, runs or is upgraded. Nested widgets are copied empty, since their
 * content is their own, and a `<form>` becomes a `<div>`, because the names of a form's fields shadow the form's own properties.
 *
 * @returns A `<div>` with the host's content; null where the host has none.
 */
export function inertCopy(host: Element): Element | null {
  const copy = copyOf(host, new Document(), 0);
  return copy.childElementCount === 0 && copy.textContent.trim() === '' ? null : copy;
}

/** An element that some other script may have brought to life: a widget inside a widget. */
export function isWidget({ localName }: Element): boolean {
  return localName.includes('-');
}

function copyOf(original: Element, inert: Document, depth: number): Element {
  const name = live.localName(original);
  const copy = emptyElement(depth === 0 || name === 'form' ? 'div' : name, inert);
  for (const attribute of live.attributeNames(original)) {
    if (READ.test(attribute)) copy.setAttribute(attribute, live.attribute(original, attribute) ?? '');
  }
  if (depth > 0 && isWidget(copy)) return copy;
  if (depth >= DEEPEST) {
    copy.textContent = live.text(original);
    return copy;
  }
  for (let node = live.firstChild(original); node; node = live.nextSibling(node)) {
    const type = live.nodeType(node);
    if (type === Node.TEXT_NODE || type === Node.CDATA_SECTION_NODE) copy.append(live.text(node));
    if (type === Node.ELEMENT_NODE && !UNREAD.has(live.localName(node as Element))) copy.append(copyOf(node as Element, inert, depth + 1));
  }
  return copy;
}

/** Parsers accept names that `createElement` rejects. */
function emptyElement(name: string, inert: Document): Element {
  try {
    return inert.createElementNS(XHTML, name);
  } catch {
    return inert.createElementNS(XHTML, name.includes('-') ? 'x-widget' : 'span');
  }
}

/** Reads nodes through the prototypes' own getters: `<input name="childNodes">` shadows the `childNodes` of its form. */
const live = {
  nodeType: (node: Node) => read(Node, 'nodeType', node) as number,
  firstChild: (node: Node) => read(Node, 'firstChild', node) as Node | null,
  nextSibling: (node: Node) => read(Node, 'nextSibling', node) as Node | null,
  text: (node: Node) => (read(Node, 'textContent', node) as string | null) ?? '',
  localName: (element: Element) => read(Element, 'localName', element) as string,
  attributeNames: (element: Element) => Element.prototype.getAttributeNames.call(element),
  attribute: (element: Element, name: string) => Element.prototype.getAttribute.call(element, name),
};

function read({ prototype }: typeof Node | typeof Element, name: string, node: Node): unknown {
  return Object.getOwnPropertyDescriptor(prototype, name)?.get?.call(node);
}
