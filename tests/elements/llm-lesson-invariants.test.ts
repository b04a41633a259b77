/**
 * What holds of a lesson whatever happens to it (the list is in src/README.md), tried with random acts of its learner, its author and its page.
 * An act depends on the seed and on the acts before it alone: a failure names both, and happens again with the same seed. `RANDOM_SEED=7
 * RANDOM_ACTS=2000 npx wtr --files tests/elements/llm-lesson-invariants.test.ts` tries others; llm-lesson-invariants.slow.test.mjs does so in
 * every browser.
 */
import { expect } from '@open-wc/testing';
import type { LlmLesson } from '../../src/elements/llm-lesson/llm-lesson.js';
import { Random } from '../../src/engine/random.js';
import { NO_JSON } from '../support/no-json.js';
import { putSession } from '../support/put-session.js';
import { build, controls, itemsOf, open, scores, settle, shown, TAGS, type Entry, type Widget } from './llm-lesson-random.js';
import { waitUntil } from '../support/wait-until.js';

/** Set by the environment, through web-test-runner.config.mjs. */
declare const RANDOM_ACTS: number;
declare const RANDOM_SEED: number;

const STARTS_AGAIN = /^(Play|Start) again$/;

interface State {
  w: Record<string, unknown[]>;
  over?: number;
}

class Trial {
  readonly acts: string[] = []; // the latest ones, to read
  readonly #random: Random;
  readonly #states: State[] = []; // of the lesson, from all times
  readonly #widgets = new Map<Entry, Widget>();
  readonly #floors = new Map<Entry, Map<string, number>>(); // the best score of each item in this play
  #lesson!: LlmLesson;
  #number = 0; // of the next item
  #ends = 0; // told in this play
  #isSetToEnd = false; // by the page, which hears nothing of it

  constructor(seed: number) {
    this.#random = new Random(seed);
  }

  async run(count: number): Promise<void> {
    for (const tag of TAGS) this.#put(this.#newEntry(tag));
    await this.#visit();
    for (let i = 0; i < count; i++) {
      const before = this.#ends;
      await this.#act();
      await settle(this.#lesson);
      this.#check(before);
    }
  }

  async #act(): Promise<void> {
    const dice = this.#random.uniform();
    if (dice < 0.86) return this.#press();
    if (dice < 0.88) return this.#reload();
    if (dice < 0.9) return this.#add();
    if (dice < 0.91) this.#remove();
    else if (dice < 0.93) this.#move();
    else if (dice < 0.96) return this.#edit();
    else if (dice < 0.99) return this.#setState();
    else this.#startAgain();
  }

  async #press(): Promise<void> {
    const [entry, widget] = this.#any();
    const control = this.#pick(controls(widget));
    if (!control) return;
    const name = (control.textContent || control.getAttribute('type') || '').replace(/\s+/g, ' ').trim();
    this.#say(`presses “${name}” in ${entry.tag} ${entry.items.join()}`);
    if (STARTS_AGAIN.test(name)) this.#floors.delete(entry);
    control.click();
    await settle(widget);
    const isKept = () => !this.#started || inOrder(stored()) === inOrder(this.#lesson.getState());
    if (!isKept()) await waitUntil(isKept, 'what is kept is what there is'); // news waits for its verdict
  }

  async #reload(): Promise<void> {
    this.#say('reloads');
    const { text } = shown(this.#lesson);
    await this.#visit();
    await settle(this.#lesson);
    expect(shown(this.#lesson).text, 'after a reload').to.equal(text);
  }

  async #add(): Promise<void> {
    if (this.#widgets.size > 6) return;
    const entry = this.#newEntry(this.#pick(TAGS)!);
    const widget = this.#put(entry);
    this.#say(`adds ${entry.tag} ${entry.items.join()}`);
    this.#lesson.insertBefore(widget, this.#pick([...this.#lesson.children])!);
    await this.#ready(widget);
  }

  /** The first one stays: where all are others, it is another lesson. */
  #remove(): void {
    const [entry, widget] = this.#any();
    if (entry === [...this.#widgets.keys()][0]) return;
    this.#say(`removes ${entry.tag} ${entry.items.join()}`);
    widget.remove();
    this.#widgets.delete(entry);
    this.#floors.delete(entry);
  }

  #move(): void {
    const [entry, widget] = this.#any();
    this.#say(`moves ${entry.tag} ${entry.items.join()}`);
    this.#lesson.insertBefore(widget, this.#pick([...this.#lesson.children].filter((other) => other !== widget))!);
  }

  async #edit(): Promise<void> {
    const [entry, widget] = this.#any();
    const before = entry.items.length;
    if (entry.tag === 'llm-stage-order') entry.items = [this.#number++];
    else if (this.#random.uniform() < 0.5 && before > 1) entry.items = entry.items.filter((_, i) => i !== this.#number % before);
    else if (before < 4) entry.items = [this.#number++, ...entry.items];
    this.#say(`edits ${entry.tag}: ${entry.items.join()}`);
    widget.items = itemsOf(entry);
    await settle(widget);
    const now = scores(widget);
    const gone = [...(this.#floors.get(entry) ?? [])].filter(([key]) => !now.has(key));
    expect(gone.length, 'items that went').to.be.at.most(entry.items.length > before ? 0 : 1);
    for (const [key] of gone) this.#floors.get(entry)!.delete(key);
  }

  async #setState(): Promise<void> {
    const [entry, widget] = this.#any();
    const [isLesson, isOwn] = [this.#random.uniform() < 0.5, this.#random.uniform() < 0.5];
    const earlier = this.#pick(this.#states);
    const own = isLesson ? earlier : Object.values(earlier?.w ?? {})[0]?.[4];
    this.#say(`sets ${isOwn ? 'an earlier' : 'a foreign'} state of ${isLesson ? 'the lesson' : entry.tag}`);
    (isLesson ? this.#lesson : widget).setState(isOwn ? own : this.#pick(NO_JSON));
    await settle(widget, this.#lesson);
    const { done, total } = shown(this.#lesson);
    this.#isSetToEnd ||= done === total || (isOwn && earlier?.over === 1);
  }

  #startAgain(): void {
    const names = ['Start the lesson again', 'Forget my answers'];
    const buttons = [...this.#lesson.shadowRoot!.querySelectorAll('button')].filter((one) =>
      names.some((name) => one.textContent.includes(name)),
    );
    const button = this.#random.uniform() < 0.5 ? undefined : this.#pick(buttons);
    this.#say(button ? `presses “${button.textContent.trim()}”` : 'resets');
    if (button) button.click();
    else this.#lesson.reset();
    this.#floors.clear();
    this.#ends = 0;
    this.#isSetToEnd = false;
  }

  #check(endsBefore: number): void {
    for (const [entry, widget] of this.#widgets) {
      const floors = this.#floors.get(entry) ?? new Map<string, number>();
      const now = scores(widget);
      for (const [key, score] of floors) expect(now.get(key) ?? -1, `the score of ${entry.tag} ${key}`).to.be.at.least(score - 0.0005);
      this.#floors.set(entry, now);
    }
    const state = plain(this.#lesson.getState()) as State;
    expect(JSON.stringify(state).length, 'characters').to.be.at.most(3500);
    if (this.#states.length < 200) this.#states.push(state);
    else this.#states[Math.floor(this.#random.uniform() * 200)] = state;
    const { done, total } = shown(this.#lesson);
    const isComplete = total > 0 && done === total;
    expect(this.#lesson.shadowRoot!.querySelector('[part~=end]') !== null, 'the end is shown').to.equal(isComplete);
    expect(this.#ends, 'ends told in this play').to.be.at.most(1);
    if (this.#ends > endsBefore) expect(isComplete, 'an end is told when all is done').to.equal(true);
    if (isComplete && !this.#isSetToEnd) expect(this.#ends, 'all is done, and the end is told').to.equal(1);
  }

  async #visit(): Promise<void> {
    for (const entry of this.#widgets.keys()) this.#put(entry);
    this.#lesson = await open([...this.#widgets.values()]);
    this.#lesson.addEventListener('llm-complete', ({ target }) => target === this.#lesson && this.#ends++);
    for (const widget of this.#widgets.values()) await this.#ready(widget);
  }

  /** Wakes a widget wherever it is. */
  async #ready(widget: Widget): Promise<void> {
    widget.focus();
    await settle(widget);
  }

  #newEntry(tag: Entry['tag']): Entry {
    const count = tag === 'llm-stage-order' ? 1 : 2;
    const items = Array.from({ length: count }, () => this.#number++);
    return { tag, items, id: this.#random.uniform() < 0.5 ? '' : `${tag}-${this.#number}`, weight: this.#pick([0, 1, 1, 1, 3])! };
  }

  #put(entry: Entry): Widget {
    const widget = build(entry);
    this.#widgets.set(entry, widget);
    return widget;
  }

  get #started(): boolean {
    return [...this.#widgets.values()].some((widget) => scores(widget).size > 0);
  }

  #any(): [Entry, Widget] {
    return this.#pick([...this.#widgets])!;
  }

  #pick<T>(list: readonly T[]): T | undefined {
    return list[Math.floor(this.#random.uniform() * list.length)];
  }

  #say(act: string): void {
    this.acts.push(act);
    if (this.acts.length > 12) this.acts.shift();
  }
}

const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

/** JSON by the names of its fields. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    one instanceof Object && !Array.isArray(one) ? Object.fromEntries(Object.entries(one).sort()) : one,
  );
}

/** What this browser keeps of the only lesson. */
function stored(): unknown {
  const { play: _play, ...state } = JSON.parse(localStorage.getItem(localStorage.key(0) ?? '') ?? '{}') as Record<string, unknown>;
  return state;
}

describe('<llm-lesson>, whatever happens', () => {
  it(`loses no score, tells of each end once, and shows what it keeps: ${RANDOM_ACTS} random acts, seed ${RANDOM_SEED}`, async function () {
    this.timeout(170_000);
    putSession({ loadWeights: () => Promise.reject(new Error('no model')) });
    localStorage.clear();
    const trial = new Trial(RANDOM_SEED);
    try {
      await trial.run(RANDOM_ACTS);
    } catch (error) {
      if (error instanceof Error) error.message += `\nseed ${RANDOM_SEED}, lately: ${trial.acts.join('; ')}`;
      throw error;
    }
  });
});
