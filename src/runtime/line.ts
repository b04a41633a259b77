/** One connection to a model, with each answer brought to whoever asked. */
import type { Connect, Connection } from './connection.js';
import { ModelFailure } from './failure.js';
import type { Answer, Piece, Request, Result, Results } from './protocol.js';

/** The model went away before it answered. */
export class LineLost extends Error {}

interface Waiting {
  resolve(result: Results[keyof Results]): void;
  reject(reason: Error): void;
  onPiece: ((piece: Piece) => void) | undefined;
}

interface AskOptions {
  /** Aborting tells the model; the promise settles with its answer, which is a failure `cancelled` if it heard in time. */
  signal?: AbortSignal | undefined;
  transfer?: Transferable[];
  /** Takes the parts of a text that is being written. */
  onPiece?: ((piece: Piece) => void) | undefined;
}

export class Line {
  #connection!: Connection;
  readonly #waiting = new Map<number, Waiting>(); // by request, oldest first
  #lastId = 0;
  #end: Error | null = null;

  static async open(connect: Connect, losses: number): Promise<Line> {
    const line = new Line();
    const page = { receive: (message: Answer | Piece) => line.#receive(message), lost: () => line.#endWith(new LineLost()) };
    line.#connection = await connect(page, losses);
    return line;
  }

  /** Rejects with `ModelFailure` when the model can't do it, with `LineLost` when it is gone. */
  ask<R extends Request>(request: R, { signal, transfer, onPiece }: AskOptions = {}): Promise<Result<R>> {
    const id = ++this.#lastId;
    const cancel = () => this.#connection.send({ id, cancel: true });
    signal?.addEventListener('abort', cancel);
    const answer = new Promise<Results[keyof Results]>((resolve, reject) => {
      if (this.#end) {
        reject(this.#end);
        return;
      }
      this.#waiting.set(id, { resolve, reject, onPiece });
      this.#connection.send({ id, request }, transfer);
    });
    return answer.finally(() => signal?.removeEventListener('abort', cancel)) as Promise<Result<R>>;
  }

  /** Holds the model's work, or lets it go on. */
  pause(pause: boolean): void {
    if (!this.#end) this.#connection.send({ pause });
  }

  close(): void {
    this.#connection.close();
    this.#endWith(new LineLost());
  }

  #receive(message: Answer | Piece): void {
    const waiting = this.#waiting.get(message.id);
    if ('piece' in message) {
      waiting?.onPiece?.(message);
      return;
    }
    this.#waiting.delete(message.id);
    if ('failure' in message) waiting?.reject(new ModelFailure(message.failure.reason, message.failure.message));
    else waiting?.resolve(message.result);
  }

  #endWith(reason: Error): void {
    this.#end ??= reason;
    for (const { reject } of this.#waiting.values()) reject(this.#end);
    this.#waiting.clear();
  }
}
