/** The options of a question, each with its explanation once there is a verdict. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Texts } from '../../translations/translation.js';
import { plainText } from '../../content/rich-text.js';
import { richText } from '../../templates/rich-text.js';
import { mark } from './marks.js';
import type { Option, Question } from './question.js';

export interface ChoicesState {
  item: number;
  /** The language of the question if it may differ from the page's; otherwise empty. */
  lang: string;
  question: Question;
  /** In the order in which they are shown. */
  order: readonly number[];
  /** What is ticked. */
  picks: ReadonlySet<number>;
  /** What the learner picked in any answer, whose verdict shows. Empty while no verdict is told. */
  settled: ReadonlySet<number>;
  /** The question is answered, and its verdict shows. */
  isTold: boolean;
  /** Another try is left: to tick something else begins it. */
  isOpen: boolean;
  /** The right answer shows. */
  isRevealed: boolean;
  /** Some option is right; otherwise it is an opinion. */
  isMarked: boolean;
  /** What the answer still lacks; its id describes the inputs. */
  hint: string;
}

type Verdict = 'none' | 'right' | 'missed' | 'this' | 'left' | 'yours';

export function choicesView(state: ChoicesState, onPick: (option: number, isPicked: boolean) => void, localize: Texts): TemplateResult {
  const { item, lang, question, order, picks, settled, isTold, isOpen, hint } = state;
  return html`
    <div class="options">
      ${order.map((i) => {
        const option = question.options[i];
        const verdict = verdictOf(i, state);
        const hasReason = verdict !== 'none' && (option.explanation.length > 0 || verdict !== 'left');
        const described = [hint ? `hint-${item}` : '', hasReason && verdict !== 'left' ? `why-${item}-${i}` : ''].filter(Boolean).join(' ');
        return html`
          <div part=${picks.has(i) ? 'option picked' : 'option'} class="option ${picks.has(i) ? 'picked' : ''} ${verdict}">
            <label>
              <input
                type=${question.kind === 'many' ? 'checkbox' : 'radio'}
                name="question-${item}"
                .checked=${live(picks.has(i))}
                ?disabled=${(isTold && !isOpen) || settled.has(i)}
                aria-invalid=${hint ? 'true' : 'false'}
                aria-describedby=${described || nothing}
                @change=${(event: Event) => onPick(i, (event.target as HTMLInputElement).checked)}
              />
              <span class="text" dir="auto" lang=${lang || nothing}>${richText(option.text)}</span>
            </label>
            ${hasReason ? reason({ id: `why-${item}-${i}`, lang, option, verdict }, localize) : nothing}
          </div>
        `;
      })}
    </div>
  `;
}

/** What the verdicts on the learner's own picks say, to be spoken. */
export function spokenChoices(state: ChoicesState, localize: Texts): string {
  return state.order
    .flatMap((i) => {
      const verdict = verdictOf(i, state);
      if (verdict === 'none' || verdict === 'left') return [];
      const { text, explanation } = state.question.options[i];
      return [[`${plainText(text)}:`, labelOf(verdict, localize), plainText(explanation)].filter(Boolean).join(' ')];
    })
    .join(' ');
}

function verdictOf(option: number, { question, picks, settled, isRevealed, isMarked, isTold }: ChoicesState): Verdict {
  const { isRight } = question.options[option];
  if (!isMarked) return isTold && isRevealed ? (picks.has(option) ? 'yours' : 'left') : 'none';
  if (settled.has(option)) return isRight ? 'right' : 'missed';
  if (!isRevealed) return 'none';
  return isRight ? 'this' : 'left';
}

function labelOf(verdict: Verdict, localize: Texts): string {
  switch (verdict) {
    case 'right':
      return localize.term('quizYes');
    case 'missed':
      return localize.term('quizNotQuite');
    case 'this':
      return localize.term('quizThisOne');
    case 'yours':
      return localize.term('quizYours');
    default:
      return '';
  }
}

/** For an option that was not picked, and rightly so, the reason is folded: few want to read them all. */
function reason(
  { id, lang, option, verdict }: { id: string; lang: string; option: Option; verdict: Verdict },
  localize: Texts,
): TemplateResult {
  const { explanation, misconception } = option;
  const text = html`<span lang=${lang || nothing}>${richText(explanation)}</span>`;
  const mixUp =
    misconception.length > 0
      ? html`<span part="misconception" class="mix-up"
          >${localize.term('quizMixUp')} <i lang=${lang || nothing}>${richText(misconception)}</i></span
        >`
      : nothing;
  if (verdict === 'left') {
    return html`
      <details part="explanation" class="why small" id=${id}>
        <summary>${localize.term('quizWhyNot')}</summary>
        <p dir="auto">${text} ${mixUp}</p>
      </details>
    `;
  }
  const sign = verdict === 'missed' ? 'missed' : verdict === 'yours' ? 'noted' : 'right';
  return html`
    <p part="explanation" class="why small" id=${id} dir="auto">
      <strong class="label">${mark(sign)} ${labelOf(verdict, localize)}</strong> ${text} ${mixUp}
    </p>
  `;
}
