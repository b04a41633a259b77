/* eslint-disable lit-a11y/click-events-have-key-events -- a card is a larger target for pointers; its button is there for keys */
/** The prompt and its two replies: to pick from, or marked with who picked and who bet on which. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Texts } from '../../translations/translation.js';
import { richText } from '../../templates/rich-text.js';
import { favours } from '../../preference/favours.js';
import { sureness, type Bet } from './bet.js';
import { candySign } from './candy.js';
import type { CardPress } from './card-press.js';
import { LETTERS, replyText, type Choice, type Letter, type Pair, type Paragraphs } from './pair.js';

export interface PairState {
  pair: Pair;
  /** Null while the learner has the choice. */
  answered: Answered | null;
  disabled: boolean;
  /** Knows which clicks on a card pick it: all of the card is a target, for those who use a pointer. */
  press: CardPress;
}

interface Answered {
  choice: Choice;
  bet: Bet;
  /** False where the view shows what really happens. */
  hasCandy: boolean;
}

/** A reply with more letters than this scrolls, so that the other one stays in sight. */
const LONG = 900;

export function pairView(
  { pair, answered, disabled, press }: PairState,
  choose: (choice: Choice) => void,
  localize: Texts,
): TemplateResult {
  const isOpen = !answered && !disabled;
  const option = (choice: Choice, text: string, part = 'button choice') => html`
    <button type="button" part=${part} @click=${() => choose(choice)}>${text}</button>
  `;
  return html`
    <p part="prompt" class="prompt" id="prompt" tabindex="-1"><span dir="auto">${richText(pair.prompt)}</span></p>
    <fieldset ?disabled=${disabled}>
      <legend class="visually-hidden">${localize.term(answered ? 'pairReplies' : 'pairWhich')}</legend>
      <div part="pair" class="pair">
        ${LETTERS.map((letter) => {
          const isChosen = answered?.choice === letter;
          return html`
            <div
              part="reply"
              class=${isOpen ? 'reply open' : isChosen ? 'reply chosen' : 'reply'}
              role="group"
              aria-label=${localize.term('pairReply', letter)}
              @pointerdown=${press.begin}
              @click=${(event: MouseEvent) => isOpen && press.isPick(event) && choose(letter)}
            >
              <span part="letter" class="letter" aria-hidden="true">${letter}</span>
              ${quote(pair.replies[letter])}
              <div class="foot">${answered ? tags(letter, answered, localize) : option(letter, localize.term('pairBetter', letter))}</div>
            </div>
          `;
        })}
      </div>
      ${answered ? nothing : html`<div class="row same">${option('same', localize.term('pairSame'))}</div>`}
    </fieldset>
  `;
}

function quote(reply: Paragraphs): TemplateResult {
  const isLong = replyText(reply).length > LONG;
  return html`
    <blockquote part="reply-text" class=${isLong ? 'long' : ''} tabindex=${isLong ? 0 : nothing}>
      ${reply.map((paragraph) => html`<p dir="auto">${richText(paragraph)}</p>`)}
    </blockquote>
  `;
}

/** Whose candy and whose bet a reply has. */
function tags(letter: Letter, { choice, bet, hasCandy }: Answered, localize: Texts): TemplateResult {
  const isYours = choice === letter || choice === 'same';
  return html`
    ${
      isYours
        ? html`<span part="tag" class="tag you">
            ${hasCandy ? html`<span part="candy" class="candy" aria-hidden="true">${candySign()}</span>` : nothing}
            ${localize.term(choice === 'same' ? 'pairTagHalf' : 'pairTagPick')}
          </span>`
        : nothing
    }
    ${favours(bet.probability) === letter ? html`<span part="tag" class="tag bet">${localize.term('pairTagBet', sureness(bet, localize))}</span>` : nothing}
  `;
}

/** All pairs on paper, with boxes to tick. */
export function paperView(pairs: readonly Pair[], localize: Texts): TemplateResult {
  const box = (text: string) => html`<span class="box">${text}</span>`;
  return html`
    <section part="paper" class="paper">
      <p><strong>${localize.term('pairTitle')}</strong></p>
      <ol>
        ${pairs.map(
          ({ prompt, replies }) => html`
            <li>
              <p><strong>${richText(prompt)}</strong></p>
              ${LETTERS.map((letter) => html`<p>${letter}. ${replies[letter].map((text) => [richText(text), ' '])}</p>`)}
              <p>${box(localize.term('pairBetter', 'A'))} ${box(localize.term('pairBetter', 'B'))} ${box(localize.term('pairSame'))}</p>
            </li>
          `,
        )}
      </ol>
    </section>
  `;
}
