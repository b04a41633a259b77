/** A line to a model, wherever it runs. */
import type { Answer, Piece, ToModel } from './protocol.js';

export interface Connection {
  send(message: ToModel, transfer?: Transferable[]): void;
  /** Ends the model at the other end, whatever it is doing. */
  close(): void;
}

/** What the page does with what arrives. */
export interface PageEnd {
  receive(message: Answer | Piece): void;
  /** The model is gone, and with it whatever it had not answered. */
  lost(): void;
}

/**
 * Starts a model and resolves when it listens; rejects when there can be none.
 * @param losses How many models this session lost before.
 */
export type Connect = (page: PageEnd, losses: number) => Promise<Connection>;
