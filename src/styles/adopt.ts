/** Styles for a shadow root in any document: constructed sheets belong to the document that made them, and an element may move. */
import { adoptStyles, type CSSResult, type CSSResultOrNative, type LitElement } from 'lit';

export function adopt(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const { ownerDocument } = root;
  if (ownerDocument === document) {
    adoptStyles(root, [...styles]);
    return;
  }
  const Sheet = ownerDocument.defaultView?.CSSStyleSheet;
  if (!Sheet) return; // nothing is shown there
  root.adoptedStyleSheets = styles.map((style) => {
    const sheet = new Sheet();
    sheet.replaceSync((style as CSSResult).cssText);
    return sheet;
  });
}

/** The shadow root of an element, in place of Lit's own way to make it. */
export function rootOf(host: LitElement): ShadowRoot {
  const { shadowRootOptions } = host.constructor as typeof LitElement;
  const root = host.shadowRoot ?? host.attachShadow(shadowRootOptions);
  restyle(host);
  return root;
}

/** Moving to another document loses the styles. */
export function restyle(host: LitElement): void {
  const { elementStyles } = host.constructor as typeof LitElement;
  if (host.shadowRoot) adopt(host.shadowRoot, elementStyles);
}
