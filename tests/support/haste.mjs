/** A hasty learner: what they press in each exercise of demo/lesson.html, the first of these that is there, again and again. */
export const HASTE = {
  'hidden-word': ['See how it went', 'Next sentence', '@choice', 'Show me'],
  'both-games': ['See how it went', 'Next sentence', 'Now see the rest', '@choice', 'Show me'],
  pairs: ['See how it went', 'Next pair', 'B is better'],
  order: ['Show me the order', 'Check'],
  questions: ['See how it went', 'Next question', 'Show the answer', 'Done', '@input', '@text', 'Compare with the key ideas', 'Check'],
};

/**
 * Presses the first of some buttons that an exercise has; `@choice` is any word on offer, `@input` and `@text` answer where nothing is.
 * Needs nothing around it, so that it can be sent into a page as text.
 *
 * @param {HTMLElement & { updateComplete: Promise<unknown> }} widget
 * @param {readonly string[]} names
 */
export async function pressOn(widget, names) {
  const root = widget.shadowRoot;
  const buttons = [...root.querySelectorAll('button')].filter((one) => !one.disabled && !one.hidden && one.ariaDisabled !== 'true');
  const found = (name) => {
    if (name === '@choice') return buttons.find((one) => one.part.contains('choice'));
    if (name === '@input')
      return root.querySelector('input:checked') ? undefined : root.querySelector('input[type=radio], input[type=checkbox]');
    if (name === '@text') return [...root.querySelectorAll('textarea')].find((field) => field.value === '');
    return buttons.find((one) => one.textContent.replace(/\s+/g, ' ').trim() === name);
  };
  const next = names.map(found).find(Boolean);
  if (next?.localName === 'textarea') {
    next.value = 'The weights are moved so that the score rises.';
    next.dispatchEvent(new Event('input', { bubbles: true }));
  } else next?.click();
  await widget.updateComplete;
}

/**
 * The lesson's score by the answers alone: the mean of each exercise's best scores, by weight.
 *
 * @param {readonly { id: string, item: number, score: number }[]} answers
 * @param {Readonly<Record<string, number>>} weights by id
 */
export function scoreOf(answers, weights) {
  let [raw, max] = [0, 0];
  for (const [id, weight] of Object.entries(weights)) {
    const best = new Map();
    for (const { item, score } of answers.filter((answer) => answer.id === id)) best.set(item, Math.max(score, best.get(item) ?? 0));
    raw += (weight * [...best.values()].reduce((sum, score) => sum + score, 0)) / best.size;
    max += weight;
  }
  return raw / max;
}
