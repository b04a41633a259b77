/** What a typewriter has in place of typographic marks. */
const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '…': '...',
  '–': '-',
  '—': '-',
  '\u00a0': ' ',
};
const MARKS = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

/** "It’s late …" → "It's late ..." */
export function plainMarks(text: string): string {
  return text.replace(MARKS, (mark) => PLAIN[mark]);
}
