/** The probability of the text's own word in large type, or from what to what it went: between two games, or by a lesson. */
import { html, nothing, type TemplateResult } from 'lit';
import { percent } from '../../templates/chances.js';
import type { Texts } from '../../translations/translation.js';
import { sameWord } from './item.js';
import type { ModelAnswer } from './model-answer.js';
import { isRated, type Reveal } from './verdict-text.js';

/** Its lines never wrap, so that a lesson moves nothing below. While the text's own word is a secret, it is about the learner's. */
export function leapView({ item, yours, tellsText }: Reveal, answer: ModelAnswer, localize: Texts): TemplateResult | typeof nothing {
  const word = tellsText ? item.answer : yours;
  const row = answer.rows.find((listed) => sameWord(listed.word, word));
  const score = answer.score(word);
  if (!row || (score && !isRated(score))) return nothing;
  const { before, probability } = row;
  const note = before === null ? 'leapNow' : answer.latest === 'taught' ? 'leapLesson' : 'leapGames';
  return html`
    <p part="leap" class="leap">
      <span class="numbers" dir="ltr">
        ${before === null ? nothing : html`<span class="from">${localize.term('from', percent(localize, before))}</span>`}
        <strong>${percent(localize, probability)}</strong>
      </span>
      <span class="about-numbers small"><bdi class="word">${row.word}</bdi>${localize.term(note)}</span>
    </p>
  `;
}
