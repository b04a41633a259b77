/** Where a lesson is kept between visits: in this browser. With nowhere to keep it, it is forgotten, and nothing breaks. */

/** Parameters that say nothing about the page, only where the visitor came from and which session it is. */
const BY_THE_WAY = /^(utm_.*|fbclid|gclid|phpsessid|jsessionid|sesskey|sid)$/i;
const SESSION_IN_PATH = /;jsessionid=[^/;]*/gi;

export class Store {
  readonly #name: string;
  readonly #earlier: string; // from earlier versions, which kept all pages with one path under one name

  /** @param lesson Already in its page: it is kept under the name that its author gave it, or under the page's address and its own id or place there. */
  constructor(lesson: Element & { store: string }) {
    const id = lesson.id && `#${lesson.id}`;
    this.#name = lesson.store ? `llm-widgets.lesson.named:${lesson.store}` : `llm-widgets.lesson.at:${address()}${id || placeOf(lesson)}`;
    this.#earlier = `llm-widgets.lesson:${location.pathname}${id}`;
  }

  read(): unknown {
    try {
      const kept = localStorage.getItem(this.#name) ?? this.#adopt();
      return JSON.parse(kept ?? 'null') as unknown;
    } catch {
      return null; // no storage here, or not ours
    }
  }

  /** @returns false where nothing can be kept. */
  write(state: unknown): boolean {
    try {
      localStorage.setItem(this.#name, JSON.stringify(state));
      return true;
    } catch {
      return false;
    }
  }

  forget(): void {
    try {
      localStorage.removeItem(this.#name);
      localStorage.removeItem(this.#earlier); // or it would be adopted on the next visit
    } catch {
      // there was nowhere to keep anything
    }
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
