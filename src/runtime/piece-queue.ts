/** Parts of a text on their way from the model to whoever reads it. */
import type { Piece } from './protocol.js';

export class PieceQueue implements AsyncIterable<string> {
  #waiting: string[] = [];
  #next = 0; // the number of the piece that comes next
  #ended = false;
  #error: unknown;
  #wake: () => void = () => undefined;

  /** A model that took over from a lost one writes the same text again: pieces already received are left out. */
  add({ piece, index }: Piece): void {
    if (index < this.#next) return;
    this.#next = index + 1;
    this.#waiting.push(piece);
    this.#wake();
  }

  /** No more will come, because of an error if there is one. */
  end(error?: unknown): void {
    this.#ended = true;
    this.#error = error;
    this.#wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<string, void, void> {
    for (;;) {
      for (const piece of this.#waiting.splice(0)) if (piece) yield piece;
      if (this.#waiting.length > 0) continue;
      if (this.#error !== undefined) throw this.#error as Error;
      if (this.#ended) return;
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }
}
