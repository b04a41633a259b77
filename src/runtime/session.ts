/** The one model session of a page, shared by all the bundles loaded there. */
import { baseCard } from '../models/base.card.js';
import type { ModelSession } from './model-session.js';
import { PageSession } from './page-session.js';
import { PROTOCOL_VERSION } from './protocol.js';

export type { ModelSession, Taught } from './model-session.js';

// Kept on the page, not in this module: two bundles have two copies of this module.
const key = Symbol.for('llm-widgets.session');
const page = globalThis as unknown as Record<symbol, Map<string, ModelSession> | undefined>;

/**
 * The page's session, made on the first call. Bundles share it when they speak the same protocol and ship the same
 * base; its small card gives the fingerprint before the weights are there.
 */
export function modelSession(): ModelSession {
  const sessions = (page[key] ??= new Map<string, ModelSession>());
  const name = `${PROTOCOL_VERSION}:${baseCard.fingerprint}`;
  const session = sessions.get(name) ?? new PageSession();
  sessions.set(name, session);
  return session;
}
