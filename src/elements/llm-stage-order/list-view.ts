/** The two lists: the order itself, and what was put aside. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { joined, type RichText } from '../../content/rich-text.js';
import { stageSign } from '../../templates/stage-sign.js';
import { isolated, withWords } from '../../templates/words.js';
import type { Texts } from '../../translations/translation.js';
import { richText } from '../../templates/rich-text.js';
import { shortName, type Entry, type Sheet } from './entry.js';
import type { OrderCourse } from './course.js';
import { isMisplaced, isRight, type Mark } from './judgement.js';

const SIGNS = {
  up: svg`<path d="M10 16V4.5M5 9.2l5-5 5 5" />`,
  down: svg`<path d="M10 4v11.5M5 10.8l5 5 5-5" />`,
  aside: svg`<path d="M5.5 5.5l9 9M14.5 5.5l-9 9" />`,
  back: svg`<path d="M7.5 4L3.5 8l4 4M4 8h7.5a4.5 4.5 0 0 1 0 9H8" />`,
  right: svg`<path d="M4 10.8l4 4 8-9.5" />`,
  between: svg`<path d="M6 7.5l4-4 4 4M6 12.5l4 4 4-4" />`,
  grip: svg`<path d="M7.5 5h.01M12.5 5h.01M7.5 10h.01M12.5 10h.01M7.5 15h.01M12.5 15h.01" />`,
} as const;

const MARK_TERMS = {
  'in-order': 'orderInOrder',
  earlier: 'orderEarlier',
  later: 'orderLater',
  missing: 'orderMissing',
  foreign: 'orderForeign',
  aside: 'orderAsideRight',
} as const;

const MARK_SIGNS = {
  'in-order': 'right',
  relative: 'between',
  earlier: 'up',
  later: 'down',
  missing: 'back',
  foreign: 'aside',
  aside: 'right',
} as const;

export interface ListState {
  /** The one entry of the list that the Tab key stops at. */
  active: number;
  /** The entry that arrow keys carry along. */
  picked: number | null;
  disabled: boolean;
}

export interface ListHandlers {
  /** The entry's own button was pressed with a key; a mouse drags instead. */
  pick: (entry: number) => void;
  /** It has the focus now. */
  focus: (entry: number) => void;
  moveBy: (entry: number, by: number) => void;
  setAside: (entry: number) => void;
  putBack: (entry: number) => void;
}

/** The list, from first to last. */
export function listView(course: OrderCourse, sheet: Sheet, state: ListState, on: ListHandlers, localize: Texts): TemplateResult {
  const { list } = course.arrangement;
  return html`
    <ol part="list" class="list" id="list" aria-labelledby="question">
      ${repeat(
        list,
        (entry) => entry,
        (entry, i) => html`
          <li part=${partOf(course, entry)} class=${classOf(course, entry, state)} data-entry=${entry}>
            <span part="place" class="place" aria-hidden="true">
              ${course.markOf(entry) === 'relative' ? nothing : localize.number(i + 1)}
            </span>
            ${course.canMove(entry) ? movable(course, sheet, entry, i, list.length, state, on, localize) : fixed(sheet.entries[entry])}
            ${markView(course, sheet, entry, localize)}
          </li>
        `,
      )}
    </ol>
  `;
}

/** The place for what does not belong. */
export function asideView(course: OrderCourse, sheet: Sheet, { disabled }: ListState, on: ListHandlers, localize: Texts): TemplateResult {
  const { aside } = course.arrangement;
  return html`
    <div part="aside" class="aside" role="group" aria-labelledby="aside-title">
      <p class="aside-title" id="aside-title">${localize.term('orderAsideTitle')}</p>
      <ul class="list" id="aside">
        ${repeat(
          aside,
          (entry) => entry,
          (entry) => html`
            <li part=${partOf(course, entry)} class=${classOf(course, entry)} data-entry=${entry}>
              ${fixed(sheet.entries[entry])}
              ${
                course.canMove(entry)
                  ? html`<span class="acts">
                      <button
                        type="button"
                        part="button back"
                        class="back"
                        id="back-${entry}"
                        data-act="back"
                        ?disabled=${disabled}
                        aria-label=${localize.term('orderPutBack', sheet.entries[entry].name)}
                        @click=${() => on.putBack(entry)}
                      >
                        ${sign('back')}<span aria-hidden="true">${localize.term('orderBack')}</span>
                      </button>
                    </span>`
                  : nothing
              }
              ${markView(course, sheet, entry, localize)}
            </li>
          `,
        )}
      </ul>
      ${aside.length === 0 ? html`<p class="empty small">${localize.term('orderAsideEmpty')}</p>` : nothing}
    </div>
  `;
}

function movable(
  course: OrderCourse,
  { entries }: Sheet,
  entry: number,
  place: number,
  total: number,
  { active, picked, disabled }: ListState,
  on: ListHandlers,
  localize: Texts,
): TemplateResult {
  const { name } = entries[entry];
  const stop = entry === active ? 0 : -1;
  const act = (kind: 'up' | 'down' | 'aside', label: string, isOff: boolean, run: () => void) => html`
    <button
      type="button"
      part="button ${kind === 'aside' ? 'set-aside' : kind}"
      class="act"
      id="${kind}-${entry}"
      data-act=${kind}
      tabindex=${stop}
      ?disabled=${disabled}
      aria-disabled=${isOff ? 'true' : nothing}
      aria-label=${label}
      @click=${run}
      @focus=${() => on.focus(entry)}
    >
      ${sign(kind)}
    </button>
  `;
  return html`
    <button
      type="button"
      part="entry"
      class="entry"
      id="entry-${entry}"
      tabindex=${stop}
      ?disabled=${disabled}
      aria-pressed=${entry === picked ? 'true' : 'false'}
      aria-describedby="keys"
      @click=${({ detail }: MouseEvent) => detail === 0 && on.pick(entry)}
      @focus=${() => on.focus(entry)}
    >
      ${label(entries[entry])}<span class="visually-hidden">, ${localize.term('orderPlace', place + 1, total)}</span>
    </button>
    <span class="acts">
      ${act('up', localize.term('orderUp', name), course.placeFrom(entry, -1) === place, () => on.moveBy(entry, -1))}
      ${act('down', localize.term('orderDown', name), course.placeFrom(entry, 1) === place, () => on.moveBy(entry, 1))}
      ${course.hasDistractors ? act('aside', localize.term('orderSetAside', name), false, () => on.setAside(entry)) : nothing}
    </span>
    <span class="grip" aria-hidden="true">${sign('grip')}</span>
  `;
}

/** An entry that cannot be moved now. */
function fixed(entry: Entry): TemplateResult {
  return html`<span part="entry" class="entry">${label(entry)}</span>`;
}

function label({ text, stage }: Entry): TemplateResult {
  return html`${stage ? stageSign(stage) : nothing}<bdi>${richText(text)}</bdi>`;
}

/** What the latest check said about an entry, and why. */
function markView(course: OrderCourse, { entries }: Sheet, entry: number, localize: Texts): TemplateResult | typeof nothing {
  const mark = course.markOf(entry);
  const reason = reasonFor(mark, entries[entry]);
  const hasReason = reason.length > 0 && (course.phase !== 'arrange' || isMisplaced(mark));
  if (!mark && !hasReason) return nothing;
  const than = course.judgement?.than[entry] ?? null;
  const other = than === null ? '' : shortName(entries[than], entries);
  return html`
    <p part="mark" class="mark">
      ${
        mark
          ? html`<span class=${isRight(mark) ? 'verdict ok' : isMisplaced(mark) ? 'verdict' : 'verdict so-so'}>
              ${sign(MARK_SIGNS[mark])}${markText(mark, other, hasReason, localize)}
            </span>`
          : nothing
      }
      ${hasReason ? html`<bdi part="reason why" class="why">${richText(reason)}</bdi>` : nothing}
    </p>
  `;
}

/**
 * A misplaced entry hears why it comes later, or why it comes earlier; one that is only right relative to others, nothing yet; any other, or
 * one with a single reason, why it goes where it goes.
 */
function reasonFor(mark: Mark | undefined, { reasons: { why, tooEarly, tooLate } }: Entry): RichText {
  if (mark === 'relative') return [];
  if (mark === 'later' && tooEarly.length > 0) return tooEarly;
  if (mark === 'earlier' && tooLate.length > 0) return tooLate;
  return why.length > 0 || isMisplaced(mark) ? why : joined([tooEarly, tooLate]);
}

/** @param other An entry that it comes before or after: the reason where the author gives none. */
function markText(mark: Mark, other: string, hasReason: boolean, localize: Texts): string | (string | TemplateResult)[] {
  if (mark === 'relative') return withWords(localize.term('orderRelative', isolated(other)));
  if (hasReason || other === '') return localize.term(MARK_TERMS[mark]);
  return withWords(localize.term(mark === 'later' ? 'orderLaterThan' : 'orderEarlierThan', isolated(other)));
}

function partOf(course: OrderCourse, entry: number): string {
  const mark = course.markOf(entry);
  return mark ? `item ${isRight(mark) ? 'right' : isMisplaced(mark) ? 'misplaced' : 'relative'}` : 'item';
}

function classOf(course: OrderCourse, entry: number, state?: ListState): string {
  return [partOf(course, entry), course.canMove(entry) ? 'free' : '', state?.picked === entry ? 'picked' : ''].join(' ').trim();
}

function sign(name: keyof typeof SIGNS): TemplateResult {
  return html`<svg viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="1.7" aria-hidden="true">${SIGNS[name]}</svg>`;
}
