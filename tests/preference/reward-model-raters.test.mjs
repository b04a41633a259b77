/** The glass-box reward model and raters, on pairs of the training data. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { GlassBoxRewardModel } from '../../src/preference/reward-model.ts';
import { parsePreferences } from '../../training/measures/preferences.ts';
import { preferences } from '../../training/data/preferences/index.ts';

function picks(seed, count) {
  const stream = preferences(seed);
  return Array.from({ length: count }, (_, i) => {
    const { prompt, chosen, rejected } = stream.next().value;
    return i % 2 ? { prompt, a: chosen, b: rejected, label: 1 } : { prompt, a: rejected, b: chosen, label: 0 };
  });
}

function agreement(model, held) {
  const agreed = held.filter(({ prompt, a, b, label }) => {
    const bet = model.bet(prompt, a, b);
    return bet !== 0.5 && bet > 0.5 === (label === 1);
  });
  return agreed.length / held.length;
}

describe('GlassBoxRewardModel', () => {
  const held = picks(100, 300);

  it('follows a consistent rater within a few dozen clicks', () => {
    assert.equal(agreement(new GlassBoxRewardModel(), held), 0);
    assert.ok(agreement(GlassBoxRewardModel.fromPicks(picks(1, 10)), held) > 0.55);
    assert.ok(agreement(GlassBoxRewardModel.fromPicks(picks(1, 40)), held) > 0.8);
  });

  it('then agrees with people on pairs that were written independently, too', () => {
    const text = readFileSync('training/suites/preferences.tsv', 'utf8');
    const suite = parsePreferences(text, 'suite').map(({ prompt, chosen, rejected }) => ({ prompt, a: chosen, b: rejected, label: 1 }));
    assert.ok(agreement(GlassBoxRewardModel.fromPicks(picks(1, 40)), suite) > 0.6);
  });

  it('is not thrown about by one click against all others', () => {
    const learned = picks(1, 40);
    const odd = picks(2, 20).map((pick) => ({ ...pick, label: pick.label === 1 ? 0 : 1 }));
    const before = agreement(GlassBoxRewardModel.fromPicks(learned), held);
    for (const pick of odd) assert.ok(agreement(GlassBoxRewardModel.fromPicks([...learned, pick]), held) > before - 0.1);
  });
});
