/** Where a lesson is kept between visits: in this browser. With nowhere to keep it, it is forgotten, and nothing breaks. */
import { isRecord } from '../../scoring/saved.js';

/** Parameters that say nothing about the page, only where the visitor came from and which session it is. */
const BY_THE_WAY = /^(utm_.*|fbclid|gclid|phpsessid|jsessionid|sesskey|sid)$/i;
const SESSION_IN_PATH = /;jsessionid=[^/;]*/gi;

const NOTHING = JSON.stringify({ v: 1, w: {} }); // the state of an untouched lesson, which leaves no trace

/** What another tab has done to a lesson. */
export interface News {
  state: unknown;
  /** What was known here before. */
  since: unknown;
  /** It was started again there. */
  isNewPlay: boolean;
}

export class Store {
  readonly #name: string;
  readonly #earlier: string; // from earlier versions, which kept all pages with one path under one name
  #text: string | null = null; // as last read or written here
  #latest: { state: unknown; play: number } = { state: null, play: 0 }; // the same, read; plays are counted

  /** @param lesson Already in its page: it is kept under the name that its author gave it, or under the page's address and its own id or place there. */
  constructor(lesson: Element & { store: string }) {
    const id = lesson.id && `#${lesson.id}`;
    this.#name = lesson.store ? `llm-widgets.lesson.named:${lesson.store}` : `llm-widgets.lesson.at:${address()}${id || placeOf(lesson)}`;
    this.#earlier = `llm-widgets.lesson:${location.pathname}${id}`;
  }

  read(): unknown {
    try {
      this.#take(localStorage.getItem(this.#name) ?? this.#adopt());
    } catch {
      // no storage here
    }
    return this.#latest.state;
  }

  /** @returns false where nothing can be kept. */
  write(state: unknown): boolean {
    const { play } = this.#latest;
    const text = JSON.stringify({ ...(state as object), ...(play > 0 && { play }) });
    if (text === this.#text || (this.#text === null && JSON.stringify(state) === NOTHING)) return true;
    try {
      localStorage.setItem(this.#name, text);
      this.#take(text);
      return true;
    } catch {
      return false;
    }
  }

  /** What was written here before, or in another tab, belongs to an earlier play from now on. */
  startAgain(): void {
    this.#latest.play++;
  }

  /** What another tab has written since. @returns null for nothing. */
  get news(): News | null {
    const before = this.#latest;
    const text = this.#text;
    this.read();
    const { state, play } = this.#latest;
    if (this.#text === text || this.#text === null || play < before.play) {
      this.#latest = before;
      return null;
    }
    return { state, since: before.state, isNewPlay: play > before.play };
  }

  /** @returns true if it tells that this lesson was forgotten in another tab. */
  isForgottenBy({ key, newValue }: StorageEvent): boolean {
    return key === this.#name && newValue === null;
  }

  forget(): void {
    this.#latest = { state: null, play: 0 };
    this.#text = null;
    try {
      localStorage.removeItem(this.#name);
      localStorage.removeItem(this.#earlier); // or it would be adopted on the next visit
    } catch {
      // there was nowhere to keep anything
    }
  }

  #take(text: string | null): void {
    this.#text = text;
    const state = parsed(text);
    const play = isRecord(state) && typeof state['play'] === 'number' ? state['play'] : 0;
    this.#latest = { state, play };
  }

  /** Only the first page that asks can be the one that an earlier version meant. */
  #adopt(): string | null {
    const kept = localStorage.getItem(this.#earlier);
    if (kept === null) return null;
    localStorage.setItem(this.#name, kept);
    localStorage.removeItem(this.#earlier);
    return kept;
  }
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null') as unknown;
  } catch {
    return null; // not ours
  }
}

/** Path and query of the page. */
function address(): string {
  const query = new URLSearchParams(location.search);
  for (const name of new Set(query.keys())) if (BY_THE_WAY.test(name)) query.delete(name);
  query.sort();
  return [location.pathname.replace(SESSION_IN_PATH, ''), query.toString()].filter(Boolean).join('?');
}

/** Which of the lessons without a name it is; empty for the first, since others may arrive only later. */
function placeOf(lesson: Element): string {
  const root = lesson.getRootNode() as ParentNode & Node;
  const nameless = [...root.querySelectorAll(CSS.escape(lesson.localName))].filter((one) => !one.id && !one.getAttribute('store'));
  const before = nameless.indexOf(lesson);
  return before > 0 ? ` ${before + 1}` : ''; // no address contains a space
}
