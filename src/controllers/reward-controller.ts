/** Gives an element the page's reward model, and renders the element again whenever another element has taught it something. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RewardStep, Pick } from '../preference/reward-model.js';
import { rewardSession, type JournalPick, type RewardSession } from '../preference/reward-session.js';
import type { NearController } from './near-controller.js';

export class RewardController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #near: NearController;
  #session: RewardSession | null = null;

  constructor(host: ReactiveControllerHost, near: NearController) {
    this.#host = host;
    this.#near = near;
    host.addController(this);
  }

  /** How many picks it has learned on this page. */
  get picks(): number {
    return this.#get().journal.length;
  }

  /** What it has learned on this page, in that order. */
  get journal(): readonly JournalPick[] {
    return this.#get().journal;
  }

  get weights(): Float32Array {
    return this.#get().weights;
  }

  learn(pick: Pick): RewardStep & { pick: JournalPick } {
    return this.#get().learn(pick);
  }

  undo(pick: JournalPick): void {
    this.#get().undo(pick);
  }

  /** False once the pick was taken back, whoever did it. */
  has({ id }: JournalPick): boolean {
    return this.#get().journal.some((pick) => pick.id === id);
  }

  hostConnected(): void {
    this.#get().addEventListener('change', this.#changed);
  }

  hostDisconnected(): void {
    this.#get().removeEventListener('change', this.#changed);
  }

  /** An element that is far away catches up when it comes near. */
  readonly #changed = () => this.#near.isNear && this.#host.requestUpdate();

  #get(): RewardSession {
    return (this.#session ??= rewardSession());
  }
}
