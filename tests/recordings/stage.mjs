/** The page of all elements in a browser, and what a play does and sees there. Only what a learner, a form and a page's script can reach. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../support/serve.mjs';
import { PAGE } from './content.mjs';

const PATIENCE = 30_000; // ms, for what the model does
const QUIET = 120; //      ms in which nothing moves: the act is over
const SIZES = [320, 1280];
const HEIGHT = 1000;

export const serveStage = () => serve('.', { pages: { '/recordings': PAGE } });

/** In the page, before all its scripts: its clock stands still, so that every number of seconds is 0, and it takes down what it hears. */
function listen() {
  performance.now = () => 1000;
  const heard = { events: [], spoken: [] };
  globalThis.heard = heard;
  const names = ['ready', 'answer', 'progress', 'complete', 'state', 'error', 'train-step', 'reward-step', 'toggle'];
  const note = ({ type, target, detail }) => {
    const copy = JSON.parse(JSON.stringify(detail));
    delete copy.seconds;
    heard.events.push({ type, id: target.id, detail: copy });
  };
  for (const name of names) {
    document.addEventListener(`llm-${name}`, note); // as a page hears it
    document.addEventListener(`llm-${name}`, (event) => event.bubbles || note(event), { capture: true });
  }
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    let before = '';
    const hear = () => {
      const text = [...root.querySelectorAll('[role=status], [aria-live]')].map((one) => one.textContent.trim()).join(' ');
      if (text !== before && text !== '') heard.spoken.push({ id: this.id, text });
      before = text;
    };
    new MutationObserver(hear).observe(root, { subtree: true, childList: true, characterData: true });
    return root;
  };
}

/** In the page: what there is to know of an element now. */
function look(id) {
  const widget = document.getElementById(id);
  const all = [widget, ...widget.querySelectorAll('*')].filter((one) => one.shadowRoot);
  const inside = (root) => [...root.querySelectorAll('*')];
  const partsOf = (one) =>
    inside(one.shadowRoot)
      .flatMap(({ part }) => [...part])
      .map((part) => (one === widget ? part : `${one.id} ${part}`));
  let focus = widget.contains(document.activeElement) ? document.activeElement : null;
  while (focus?.shadowRoot?.activeElement) focus = focus.shadowRoot.activeElement;
  const name = focus && (focus.getAttribute('aria-label') ?? focus.textContent).replace(/\s+/g, ' ').trim().slice(0, 60);
  const seen = {
    state: widget.getState ? JSON.stringify(widget.getState()) : null,
    form: [...new FormData(widget.closest('form'))].map(([key, value]) => `${key}=${value}`),
    focus: focus === null ? '' : `${focus.localName}${[...focus.part].map((part) => ` ${part}`).join('')}: ${name}`,
    parts: [...new Set(all.flatMap(partsOf))].sort(),
  };
  return { ...globalThis.heard, seen, markup: all.map((one) => one.shadowRoot.innerHTML) };
}

/** A state takes the place of the one before: of several in one act, the last one counts. Mostly it is what the element says when it is asked. */
const isLatest = ({ type, id }, i, events) =>
  type !== 'llm-state' || !events.slice(i + 1).some((other) => other.type === type && other.id === id);
const shortened = (state) => (event) =>
  event.type === 'llm-state' && JSON.stringify(event.detail.state) === state
    ? { ...event, detail: { state: 'as getState() says' } }
    : event;

export class Stage {
  #browser;
  #url;
  #id;
  #pictures;
  #page;

  /**
   * @param {object} options
   * @param {import('playwright-core').Browser} options.browser
   * @param {string} options.url Of the server.
   * @param {string} options.id The element that is played.
   * @param {string} [options.pictures] A folder for pictures of every act; none without.
   */
  constructor({ browser, url, id, pictures }) {
    this.#browser = browser;
    this.#url = url;
    this.#id = id;
    this.#pictures = pictures;
  }

  get page() {
    return this.#page;
  }

  get widget() {
    return this.#page.locator(`#${this.#id}`);
  }

  /** A fresh page with the model loaded, and the element on screen. */
  async open() {
    const context = await this.#browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1280, height: HEIGHT } });
    this.#page = await context.newPage();
    await this.#page.addInitScript(listen);
    await this.#page.goto(`${this.#url}/recordings`);
    await this.#page.locator('#warm-up').getByRole('button', { name: 'hot' }).click();
    await this.#page.locator('#warm-up [part~=bars]').waitFor({ timeout: PATIENCE });
    const inner = await this.widget.locator('llm-fill-blank, llm-preference-pair, llm-stage-order, llm-quiz').all();
    for (const one of [...inner, this.widget]) {
      await one.scrollIntoViewIfNeeded();
      await one.locator('[part]').first().waitFor({ timeout: PATIENCE });
    }
  }

  async close() {
    await this.#page?.context().close();
    this.#page = undefined;
  }

  /** Closes the page and gives what was done there to a fresh one, as a learning platform does. */
  async reopen() {
    const state = await this.widget.evaluate((widget) => JSON.stringify(widget.getState()));
    await this.close();
    await this.open();
    await this.settle();
    await this.#page.evaluate(() => {
      globalThis.heard.events.length = 0;
      globalThis.heard.spoken.length = 0;
    });
    await this.widget.evaluate((widget, json) => widget.setState(JSON.parse(json)), state);
  }

  /** Waits until a part is there, a button can be pressed, or an event was heard in this act. */
  async until({ part, enabled, event }) {
    if (enabled) await this.widget.getByRole('button', { name: enabled, disabled: false }).waitFor({ timeout: PATIENCE });
    if (part) await this.widget.locator(`[part~=${part}]`).first().waitFor({ timeout: PATIENCE });
    if (event)
      await this.#page.waitForFunction((type) => globalThis.heard.events.some((one) => one.type === type), event, { timeout: PATIENCE });
  }

  /** Waits until nothing moves any more. */
  async settle() {
    let before = '';
    for (let quiet = 0; quiet < 2;) {
      const now = JSON.stringify(await this.#page.evaluate(look, this.#id));
      quiet = now === before ? quiet + 1 : 0;
      before = now;
      await this.#page.waitForTimeout(QUIET);
    }
  }

  /** What came of the act before. */
  async record(act) {
    await this.settle();
    const { events, spoken, seen } = await this.#page.evaluate(look, this.#id);
    await this.#page.evaluate(() => {
      globalThis.heard.events.length = 0;
      globalThis.heard.spoken.length = 0;
    });
    const inner = await this.widget.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    const isOurs = ({ id }) => id === this.#id || inner.includes(id);
    const isNews = (event) => isOurs(event) || (act !== 'open' && !['llm-ready', 'llm-error'].includes(event.type)); // others come near as the page scrolls
    return {
      act,
      events: events.filter(isNews).filter(isLatest).map(shortened(seen.state)),
      spoken: spoken.filter(isOurs).map(({ id, text }) => (id === this.#id ? text : `${id}: ${text}`)),
      ...seen,
      tree: (await this.widget.ariaSnapshot()).split('\n'),
    };
  }

  /** The element at both widths, light and dark. */
  async picture(number, act) {
    if (!this.#pictures) return;
    mkdirSync(this.#pictures, { recursive: true });
    const name = `${this.#id}-${String(number).padStart(2, '0')}-${act.replace(/[^\w]+/g, '-')}`;
    await this.#page.mouse.move(0, 0);
    for (const width of SIZES) {
      await this.#page.setViewportSize({ width, height: HEIGHT });
      for (const colorScheme of ['light', 'dark']) {
        await this.#page.emulateMedia({ colorScheme });
        const path = join(this.#pictures, `${name}-${width}-${colorScheme}.png`);
        await this.widget.screenshot({ path, animations: 'disabled', caret: 'hide' });
      }
    }
    await this.#page.emulateMedia({ colorScheme: 'light' });
    await this.#page.setViewportSize({ width: 1280, height: HEIGHT });
  }
}
