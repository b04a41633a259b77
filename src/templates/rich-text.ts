/** Shows an author's text with its few inline tags. */
import { html, nothing, type TemplateResult } from 'lit';
import type { RichTag, RichText } from '../content/rich-text.js';

const TAGS: Record<RichTag, (content: unknown, href: string | undefined) => TemplateResult> = {
  a: (content, href) => html`<a part="link" href=${href ?? nothing}>${content}</a>`,
  b: (content) => html`<b>${content}</b>`,
  code: (content) => html`<code>${content}</code>`,
  dfn: (content) => html`<dfn>${content}</dfn>`,
  em: (content) => html`<em>${content}</em>`,
  i: (content) => html`<i>${content}</i>`,
  kbd: (content) => html`<kbd>${content}</kbd>`,
  q: (content) => html`<q>${content}</q>`,
  strong: (content) => html`<strong>${content}</strong>`,
  sub: (content) => html`<sub>${content}</sub>`,
  sup: (content) => html`<sup>${content}</sup>`,
};

export function richText(content: RichText): (string | TemplateResult)[] {
  return content.map((part) => (typeof part === 'string' ? part : TAGS[part.tag](richText(part.content), part.href)));
}
