/** A model session on its page: loads the model, keeps the journal, and outlives the model's worker. */
import type { BlankPrediction } from '../engine/language-model.js';
import type { Lesson } from '../engine/learner.js';
import { loadBaseWeights, type LoadWeights } from './base-weights.js';
import { connectModel } from './connect.js';
import type { Connect } from './connection.js';
import { ModelFailure } from './failure.js';
import { Line, LineLost } from './line.js';
import type { ModelSession, Taught } from './model-session.js';
import { PieceQueue } from './piece-queue.js';
import type { GenerateRequest, JournalEntry, ModelInfo, ModelStamp, Piece, PredictBlankRequest, Request, Result } from './protocol.js';
import { unlessAborted } from './unless-aborted.js';

const WEIGHTS_SHARE = 2 / 3; // of loading: importing and decoding the module; the last third is the model's own
const MOST_LOSSES = 3;

interface State {
  status: ModelSession['status'];
  progress: number;
  info: ModelInfo | null;
  failure: ModelFailure | null;
  journal: readonly JournalEntry[];
}

export interface SessionOptions {
  loadWeights?: LoadWeights;
  connect?: Connect;
}

export class PageSession extends EventTarget implements ModelSession {
  readonly #loadWeights: LoadWeights;
  readonly #connect: Connect;
  #state: State = { status: 'idle', progress: 0, info: null, failure: null, journal: [] };
  #lastEntry = 0;
  #loading: Promise<ModelInfo> | null = null;
  #model: Promise<Line> | null = null; // a line to a loaded model that has had the journal's lessons
  #line: Line | null = null; //           the line in use, loaded or not
  #losses = 0;
  #turn: Promise<unknown> = Promise.resolve(); // over when the last change to the weights is

  constructor({ loadWeights = loadBaseWeights, connect = connectModel }: SessionOptions = {}) {
    super();
    this.#loadWeights = loadWeights;
    this.#connect = connect;
    if (typeof document !== 'undefined') document.addEventListener('visibilitychange', () => this.#line?.pause(document.hidden));
  }

  get status(): State['status'] {
    return this.#state.status;
  }

  get progress(): number {
    return this.#state.progress;
  }

  get info(): ModelInfo | null {
    return this.#state.info;
  }

  get failure(): ModelFailure | null {
    return this.#state.failure;
  }

  get stamp(): ModelStamp | null {
    return this.info && { fingerprint: this.info.fingerprint, steps: this.journal.length };
  }

  get journal(): readonly JournalEntry[] {
    return this.#state.journal;
  }

  load(): Promise<ModelInfo> {
    return (this.#loading ??= this.#reach().then(() => this.info!));
  }

  predictBlank(request: PredictBlankRequest, { signal }: { signal?: AbortSignal } = {}): Promise<BlankPrediction> {
    const predict = () => this.#ask({ type: 'predict-blank', ...request }, signal);
    return unlessAborted(signal, () => this.#turn.then(predict));
  }

  async *generate(request: GenerateRequest, { signal }: { signal?: AbortSignal } = {}): AsyncGenerator<string, void, void> {
    const leaving = new AbortController();
    const either = signal ? AbortSignal.any([signal, leaving.signal]) : leaving.signal;
    const pieces = new PieceQueue();
    const asked = unlessAborted(either, () =>
      this.#turn.then(() => this.#ask({ type: 'generate', ...request }, either, (piece) => pieces.add(piece))),
    );
    asked.then(
      () => pieces.end(),
      (error: unknown) => pieces.end(error),
    );
    try {
      yield* pieces;
    } finally {
      leaving.abort();
    }
  }

  learn(lesson: Lesson, { signal }: { signal?: AbortSignal } = {}): Promise<Taught> {
    const learn = async () => {
      const report = await this.#ask({ type: 'learn', lesson }, signal);
      if (signal?.aborted) await this.#replay(this.journal); // the step was taken before the model heard
      signal?.throwIfAborted();
      const id = ++this.#lastEntry;
      const entry = { ...lesson, id, rate: report.rate, seed: id };
      this.#update({ journal: [...this.journal, entry] });
      return { ...report, entry };
    };
    return unlessAborted(signal, () => this.#inTurn(learn));
  }

  undo(entry: JournalEntry): Promise<void> {
    return this.#inTurn(() => this.#replay(this.journal.filter(({ id }) => id !== entry.id)));
  }

  reset(): Promise<void> {
    return this.#inTurn(() => this.#replay([]));
  }

  async #replay(journal: readonly JournalEntry[]): Promise<void> {
    await this.#ask({ type: 'replay', journal });
    this.#update({ journal });
  }

  /** Changes to the weights wait for each other, so that the journal always says what the model has learnt. */
  #inTurn<T>(change: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(change);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  /** Asks again when the model is lost before it answers. */
  async #ask<R extends Request>(request: R, signal?: AbortSignal, onPiece?: (piece: Piece) => void): Promise<Result<R>> {
    while (true) {
      signal?.throwIfAborted();
      if (this.failure) throw this.failure;
      const model = this.#reach();
      const line = await model;
      signal?.throwIfAborted();
      try {
        return await line.ask(request, { signal, onPiece });
      } catch (error) {
        if (!(error instanceof LineLost)) throw error;
        if (this.#model !== model) continue; // another request noticed first
        this.#model = null;
        this.#losses++;
      }
    }
  }

  #reach(): Promise<Line> {
    return (this.#model ??= this.#establish());
  }

  /** A first loading shows in `status`; the recovery of a lost model shows only when it fails. */
  async #establish(): Promise<Line> {
    if (this.status !== 'ready') this.#update({ status: 'loading', progress: 0, failure: null });
    while (true) {
      try {
        return await this.#start();
      } catch (error) {
        if (error instanceof LineLost) {
          this.#losses++;
          continue;
        }
        const failure = error instanceof ModelFailure ? error : new ModelFailure('internal', String(error), { cause: error });
        this.#loading = null;
        this.#model = null;
        this.#losses = 0;
        this.#update({ status: 'failed', info: null, failure });
        throw failure;
      }
    }
  }

  async #start(): Promise<Line> {
    if (this.#losses > MOST_LOSSES) throw new ModelFailure('internal', `The model was lost ${this.#losses} times`);
    const [opening, loading] = await Promise.allSettled([
      Line.open(this.#connect, this.#losses),
      this.#loadWeights((share) => this.#reportProgress(share * WEIGHTS_SHARE)),
    ]);
    if (opening.status === 'rejected') throw opening.reason;
    const line = opening.value;
    try {
      if (loading.status === 'rejected') throw asMissing(loading.reason);
      this.#reportProgress(WEIGHTS_SHARE);
      this.#line = line;
      if (typeof document !== 'undefined' && document.hidden) line.pause(true);
      const weights = loading.value;
      const info = await line.ask({ type: 'load', weights }, { transfer: [weights.buffer as ArrayBuffer] });
      if (this.journal.length > 0) await line.ask({ type: 'replay', journal: this.journal });
      this.#update({ status: 'ready', progress: 1, info });
      return line;
    } catch (error) {
      line.close();
      throw error;
    }
  }

  #reportProgress(progress: number): void {
    if (this.status === 'loading' && progress > this.progress) this.#update({ progress });
  }

  #update(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
    this.dispatchEvent(new Event('change'));
  }
}

function asMissing(error: unknown): ModelFailure {
  return error instanceof ModelFailure ? error : new ModelFailure('missing', 'The weights could not be loaded', { cause: error });
}
