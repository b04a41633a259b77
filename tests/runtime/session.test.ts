import { expect } from '@open-wc/testing';
import { baseCard } from '../../src/models/base.card.js';
import { PROTOCOL_VERSION } from '../../src/runtime/protocol.js';
import { modelSession } from '../../src/runtime/session.js';

/** The module again, as another bundle on the page has it. */
const anotherBundle = () =>
  import(new URL('../../src/runtime/session.ts?another', import.meta.url).href) as Promise<{ modelSession: typeof modelSession }>;

const sessions = () => (globalThis as unknown as Record<symbol, Map<string, unknown>>)[Symbol.for('llm-widgets.session')];

describe('modelSession', () => {
  it('is one a page', () => {
    expect(modelSession()).to.equal(modelSession());
  });

  it('is shared by bundles that speak the same protocol and ship the same base', async () => {
    const other = await anotherBundle();
    expect(other.modelSession).not.to.equal(modelSession);
    expect(other.modelSession()).to.equal(modelSession());
    expect([...sessions().keys()]).to.deep.equal([`${PROTOCOL_VERSION}:${baseCard.fingerprint}`]);
  });

  it('loads the base that ships, which its card describes', async () => {
    const { name, fingerprint, parameters, vocabulary, context } = baseCard;
    expect(await modelSession().load()).to.include({ name, fingerprint, parameters, vocabulary, context });
    const { words, familiarity } = await modelSession().predictBlank({ before: 'The cat sat on the ', after: '.', mode: 'masked' });
    expect(words).to.have.length(5);
    expect(familiarity).to.equal(1);
  });
});
