/** The one place that touches the custom element registry. */
import { version } from './version.js';

interface PageRecord {
  /** Tag name → version of the bundle that defined it. */
  versions: Map<string, string>;
  /** The versions that we have already warned about. */
  warned: Set<string>;
}

// Kept on the page, not in this module: two bundles have two copies of this module.
const key = Symbol.for('llm-widgets.defined');
const page = globalThis as unknown as Record<symbol, PageRecord | undefined>;

/**
 * Defines a tag unless the page has it already: the first bundle on a page wins. When another version of llm-widgets
 * was first, one warning names both versions. Does nothing where there are no custom elements; in Node, Lit brings a registry, but no document.
 */
export function define(tag: string, constructor: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  if (typeof document !== 'undefined' && document.contentType !== 'text/html') {
    warnOnce(document.contentType);
    return;
  }
  const { versions, warned } = (page[key] ??= { versions: new Map<string, string>(), warned: new Set<string>() });

  if (!customElements.get(tag)) {
    customElements.define(tag, constructor);
    versions.set(tag, version);
    return;
  }

  const first = versions.get(tag);
  if (first === version || warned.has(version)) return;
  warned.add(version);
  const owner = first ? `llm-widgets ${first}` : 'something else';
  console.warn(`llm-widgets: <${tag}> is already defined by ${owner}; the one of llm-widgets ${version} is ignored.`);
}

/** Templates are HTML, which an XML document parses as XML and refuses. The author's text stays. */
function warnOnce(type: string): void {
  const { warned } = (page[key] ??= { versions: new Map<string, string>(), warned: new Set<string>() });
  if (warned.has(type)) return;
  warned.add(type);
  console.error(`llm-widgets: this page is served as ${type}, where its elements cannot work; serve it as text/html.`);
}
