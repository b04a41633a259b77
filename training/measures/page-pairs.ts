/** The pairs of a demo page, as `<llm-preference-pair>` has them in its markup. Reads our own pages, not HTML at large. */
import { plainText, richTextOf } from '../../src/content/rich-text.js';
import type { PreferencePairItem } from '../../src/elements/llm-preference-pair/pair.js';

export function pagePairs(html: string): PreferencePairItem[] {
  const [, content = ''] = /<llm-preference-pair[^>]*>([\s\S]*?)<\/llm-preference-pair>/.exec(html) ?? [];
  return [...content.matchAll(/<section(?: data-better="([12])")?>([\s\S]*?)<\/section>/g)].map(([, better, section]) => {
    const [prompt = ''] = textsOf(section, 'p');
    const [a = '', b = ''] = textsOf(section, 'blockquote');
    return { prompt, replies: [a, b], ...(better ? { better: better === '1' ? 1 : 2 } : {}) };
  });
}

/** Those of which one reply is better. */
export function keyedPairs(items: readonly PreferencePairItem[]): { prompt: string; chosen: string; rejected: string }[] {
  return items.flatMap(({ prompt, replies, better }) => {
    const [about, a, b] = [prompt, ...replies].map((text) => plainText(richTextOf(text)));
    return better ? [{ prompt: about, chosen: better === 1 ? a : b, rejected: better === 1 ? b : a }] : [];
  });
}

function textsOf(section: string, tag: string): string[] {
  const found = [...section.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))];
  return found.map(([, text]) =>
    text
      .replace(/<[^>]+>/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}
