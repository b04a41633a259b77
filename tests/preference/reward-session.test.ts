import { expect } from '@open-wc/testing';
import { FEATURES } from '../../src/preference/features.js';
import { GlassBoxRewardModel } from '../../src/preference/reward-model.js';
import { rewardSession } from '../../src/preference/reward-session.js';

const TEA = { prompt: 'How do I make tea?', a: 'Coffee exists, silly.', b: 'Pour hot water over the tea.', label: 0 } as const;
const COW = { prompt: 'What is a cow?', a: 'A cow is an animal.', b: 'Who asks? Who asks? Who asks?', label: 1 } as const;

describe('the reward session', () => {
  const session = rewardSession();
  beforeEach(() => session.reset());

  it('is one a page, and starts with no opinion', () => {
    expect(rewardSession()).to.equal(session);
    expect(session.bet(TEA.prompt, TEA.a, TEA.b)).to.equal(0.5);
    expect(session.journal).to.deep.equal([]);
  });

  it('is found by another bundle, which looks for it on the page', () => {
    const shared = (globalThis as unknown as Record<symbol, Map<string, unknown>>)[Symbol.for('llm-widgets.reward')];
    expect([...shared.values()]).to.include(session);
  });

  it('learns as the model does, and keeps a journal', () => {
    const { before, after, pick } = session.learn(TEA);
    const alone = new GlassBoxRewardModel().learn(TEA.prompt, TEA.a, TEA.b, TEA.label);
    expect({ before, after }).to.deep.equal(alone);
    expect(session.weights).to.deep.equal(after.weights);
    expect(session.journal).to.deep.equal([pick]);
    expect(pick).to.include(TEA);
    expect(session.score(TEA.prompt, TEA.b)).to.equal(after.scores.b);
  });

  it('takes any pick back, as if it had never been', () => {
    const first = session.learn(TEA).pick;
    session.learn(COW);
    session.undo(first);
    expect(session.weights).to.deep.equal(GlassBoxRewardModel.fromPicks([COW]).weights);
    session.undo(first); // twice is once
    expect(session.journal).to.have.length(1);
    session.reset();
    expect([...session.weights]).to.deep.equal(FEATURES.map(() => 0));
  });

  it('tells of every change, and only of changes', () => {
    let changes = 0;
    const count = () => changes++;
    session.addEventListener('change', count);
    session.reset(); // nothing to take back
    const { pick } = session.learn(TEA);
    session.undo(pick);
    session.undo(pick);
    session.removeEventListener('change', count);
    expect(changes).to.equal(2);
  });

  it('hands out copies of its weights', () => {
    session.weights.fill(7);
    expect([...session.weights]).to.deep.equal(FEATURES.map(() => 0));
  });

  it('undoes among hundreds of picks', () => {
    for (let i = 0; i < 300; i++) session.learn({ ...TEA, prompt: `${TEA.prompt} ${i}` });
    const last = session.journal.at(-1)!;
    const before = session.weights;
    session.undo(last);
    expect(session.journal).to.have.length(299);
    expect(session.weights).not.to.deep.equal(before);
  });
});
