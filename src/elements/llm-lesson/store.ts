/** Where a lesson is kept between visits: this browser, under the page's path. Without a place to keep things it forgets, and nothing breaks. */

export class Store {
  readonly #name: string;

  /** @param id Tells several lessons of one page apart. */
  constructor(id: string) {
    this.#name = `llm-widgets.lesson:${location.pathname}${id && `#${id}`}`;
  }

  read(): unknown {
    try {
      return JSON.parse(localStorage.getItem(this.#name) ?? 'null') as unknown;
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
    } catch {
      // there was no place to keep anything
    }
  }
}
