/** Gives the page another model session, as if its base model were another: elements that come after find it. */
import { baseCard } from '../../src/models/base.card.js';
import { connectMainThread } from '../../src/runtime/connect.js';
import { PageSession, type SessionOptions } from '../../src/runtime/page-session.js';
import { PROTOCOL_VERSION } from '../../src/runtime/protocol.js';
import type { ModelSession } from '../../src/runtime/session.js';
import { tinyModelBytes } from './tiny-model.js';

const key = Symbol.for('llm-widgets.session');
const page = globalThis as { [key]?: Map<string, ModelSession> | undefined };

/** A session with the tiny random model, on the main thread unless told. */
export function putSession(options: SessionOptions = {}): PageSession {
  const session = new PageSession({ loadWeights: () => Promise.resolve(tinyModelBytes(1)), connect: connectMainThread, ...options });
  (page[key] ??= new Map<string, ModelSession>()).set(`${PROTOCOL_VERSION}:${baseCard.fingerprint}`, session);
  return session;
}
