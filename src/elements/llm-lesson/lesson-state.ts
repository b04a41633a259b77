/**
 * A lesson's state, in at most 3,500 characters whatever it holds: `{ v: 1, w: { widget: … }, s: '…', over: 1 }`. For each widget, `w` holds
 * `[done, score, attempts, seconds, its own state]`, followed by a 1 if the score is a floor; or a string with done, score and its condensed
 * state. `s` holds the widgets of which only done and score are left.
 */
import { merged } from '../../scoring/attempts.js';
import { fromDigits, toDigits } from '../../scoring/digits.js';
import { asJson, condensed, isRecord, LENGTHS, MOST_CHARACTERS, withTextsCut } from '../../scoring/saved.js';
import { hash } from '../../scoring/seeded-order.js';

/** Where a widget stands: what counts in the lesson. */
export interface Saved {
  isDone: boolean;
  /** 0 to 1 */
  scaled: number;
  attempts: number;
  seconds: number;
  /** The widget's own; undefined where there was no room for it. */
  state: unknown;
  /** There was once no room: whatever the widget's own state comes to, the score is at least this. */
  isFloor: boolean;
}

/** By widget name. */
export interface LessonState {
  widgets: Map<string, Saved>;
  /** The end has been reported. */
  isOver: boolean;
}

type Form = 'whole' | 'condensed' | 'score' | 'nothing';

const STATE_VERSION = 1;

/**
 * Where cut texts are not enough, one widget after another gives up its details: first it keeps only the score of each item, then only its own. Widgets that are not on the
 * page come first; scores of widgets on the page go last, which takes some 490 widgets. The earliest widgets give first, and the same ones on
 * every visit.
 */
const SACRIFICES: readonly { isHere: boolean; form: Form }[] = [
  { isHere: false, form: 'condensed' },
  { isHere: false, form: 'score' },
  { isHere: true, form: 'condensed' },
  { isHere: false, form: 'nothing' },
  { isHere: true, form: 'score' },
  { isHere: true, form: 'nothing' },
];

const FRAME = JSON.stringify({ v: STATE_VERSION, w: {}, s: '', over: 1 }).length;

const FULL = 1000; // scores are kept in thousandths
const NAME = 5; // digits
const OUTCOME = 2;
const SCORES = /^([\w-]{7})*$/;
const CONDENSED = /^[\w-]{2}~/;

/** What a widget is called in a state: short, however long its id is. */
export function nameOf(key: string): string {
  return /^~[\w-]{5}$/.test(key) ? key : `~${toDigits(hash(key), NAME)}`;
}

/** Reads anything. @returns null if it is not a lesson's state. */
export function readState(given: unknown): LessonState | null {
  const state = asJson(given);
  if (!isRecord(state) || state['v'] !== STATE_VERSION || !isRecord(state['w'])) return null;
  const scores = typeof state['s'] === 'string' && SCORES.test(state['s']) ? (state['s'].match(/.{7}/g) ?? []) : [];
  const widgets = new Map<string, Saved>();
  const add = (key: string, saved: Saved) => widgets.set(nameOf(key), mergedSaved(widgets.get(nameOf(key)), saved));
  for (const text of scores) add(`~${text.slice(0, NAME)}`, { ...readOutcome(text.slice(NAME)), state: undefined, isFloor: true });
  for (const [key, entry] of Object.entries(state['w'])) {
    const saved = typeof entry === 'string' ? readCondensed(entry) : readWhole(entry);
    if (saved) add(key, saved); // an earlier version, which knew other names, may have added its own
  }
  return { widgets, isOver: state['over'] === 1 };
}

/** What two states together say about a widget: never a lower score than either. */
export function mergedSaved(saved: Saved | undefined, other: Saved): Saved {
  if (!saved) return other;
  const state = merged(saved.state, other.state);
  if (saved.isFloor !== other.isFloor) return { ...(saved.isFloor ? saved : other), state };
  return {
    isDone: saved.isDone || other.isDone,
    scaled: Math.max(saved.scaled, other.scaled),
    attempts: Math.max(saved.attempts, other.attempts),
    seconds: Math.max(saved.seconds, other.seconds),
    state,
    isFloor: saved.isFloor,
  };
}

/** @returns JSON of at most 3,500 characters. */
export function writeState({ widgets, isOver }: LessonState, isHere: (name: string) => boolean): unknown {
  const all = [...widgets].map(([name, saved]) => ({ name, saved, isHere: isHere(name) }));
  const cutTo = (length: number) => all.map(({ name, saved }) => pieceOf(name, saved, 'whole', length));
  const fits = (pieces: readonly Piece[]) => sizeOf(pieces) <= MOST_CHARACTERS;
  const full = cutTo(Infinity);
  if (fits(full)) return assembled(full, isOver);
  const pieces = cutTo(0);
  if (fits(pieces)) return assembled(LENGTHS.map(cutTo).find(fits) ?? pieces, isOver);
  let size = sizeOf(pieces);
  for (const sacrifice of SACRIFICES) {
    const concerned = [...all.keys()].filter((i) => all[i].isHere === sacrifice.isHere);
    for (const i of concerned) {
      if (size <= MOST_CHARACTERS) return assembled(pieces, isOver);
      const smaller = pieceOf(all[i].name, all[i].saved, sacrifice.form, 0);
      size += smaller.size - pieces[i].size;
      pieces[i] = smaller;
    }
  }
  return assembled(pieces, isOver);
}

/** What a state holds of one widget. */
interface Piece {
  w: Record<string, unknown>;
  s: string;
  size: number;
}

function pieceOf(name: string, saved: Saved, form: Form, length: number): Piece {
  const { isDone, scaled, attempts, seconds, state, isFloor } = saved;
  const outcome = toDigits((isDone ? FULL + 1 : 0) + Math.round(FULL * scaled), OUTCOME);
  if (form === 'nothing') return piece({}, '');
  const isCondensed = form === 'condensed' || typeof state === 'string';
  if (form === 'score' || (isCondensed && isFloor)) return piece({}, name.slice(1) + outcome);
  if (isCondensed) return piece({ [name]: outcome + condensed(state) }, '');
  const numbers = [isDone ? 1 : 0, Math.round(FULL * scaled) / FULL, attempts, seconds];
  const own = state === undefined ? [] : [withTextsCut(state, length), ...(isFloor ? [1] : [])];
  return piece({ [name]: [...numbers, ...own] }, '');
}

function piece(w: Piece['w'], s: string): Piece {
  const json = JSON.stringify(w);
  return { w, s, size: s.length + (json === '{}' ? 0 : json.length - 1) }; // a comma, and no braces
}

function sizeOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { size }) => sum + size, FRAME);
}

function assembled(pieces: readonly Piece[], isOver: boolean): unknown {
  const w = Object.assign({}, ...pieces.map((one) => one.w)) as unknown;
  const s = pieces.map((one) => one.s).join('');
  return { v: STATE_VERSION, w, ...(s && { s }), ...(isOver && { over: 1 }) };
}

/** Four numbers and a state. An earlier version left the state out where there was no room. */
function readWhole(entry: unknown): Saved | null {
  if (!Array.isArray(entry)) return null;
  const [isDone, scaled, attempts, seconds] = entry.slice(0, 4).map((value) => (typeof value === 'number' && value >= 0 ? value : 0));
  const [state, floor] = entry.slice(4) as unknown[];
  if (entry.length !== 4 && !isRecord(state)) return null;
  return { isDone: isDone > 0, scaled: Math.min(1, scaled), attempts, seconds, state, isFloor: entry.length === 4 || floor === 1 };
}

function readCondensed(text: string): Saved | null {
  return CONDENSED.test(text) ? { ...readOutcome(text.slice(0, OUTCOME)), state: text.slice(OUTCOME), isFloor: false } : null;
}

function readOutcome(digits: string): Omit<Saved, 'state' | 'isFloor'> {
  const outcome = fromDigits(digits);
  return { isDone: outcome > FULL, scaled: Math.min(1, (outcome % (FULL + 1)) / FULL), attempts: 0, seconds: 0 };
}
