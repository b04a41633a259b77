import { expect } from '@open-wc/testing';
import { bestOf, fitBestOf, fitReinforcement } from '../../../training/measures/over-optimisation.js';

describe('the best of n replies', () => {
  const drawn = [3, 1, 2, 0].map((proxy) => ({ proxy, gold: 10 * proxy }));

  it('is the mean for one, and the best for all', () => {
    expect(bestOf(1, drawn)).to.deep.equal({ proxy: 1.5, gold: 15 });
    expect(bestOf(4, drawn)).to.deep.equal({ proxy: 3, gold: 30 });
  });

  it('is the mean over all pairs for two', () => {
    // Best of the six pairs of 0, 1, 2, 3: 1, 2, 3, 2, 3, 3.
    const { proxy, gold } = bestOf(2, drawn);
    expect(proxy).to.be.closeTo(14 / 6, 1e-12);
    expect(gold).to.be.closeTo(140 / 6, 1e-12);
  });
});

describe('the laws of over-optimisation', () => {
  const kls = [0, 0.3, 0.8, 2, 4, 9];

  it('are found again in points that follow them', () => {
    const bestOfPoints = kls.map((kl) => ({ kl, gold: 0.4 + Math.sqrt(kl) * (0.3 - 0.08 * Math.sqrt(kl)) }));
    const found = fitBestOf(bestOfPoints);
    expect(found.alpha).to.be.closeTo(0.3, 1e-9);
    expect(found.beta).to.be.closeTo(0.08, 1e-9);
    expect(found.error).to.be.below(1e-9);
    const law = (d: number) => (d === 0 ? 0 : d * (0.2 - 0.1 * Math.log(d)));
    const reinforced = fitReinforcement(kls.map((kl) => ({ kl, gold: 0.5 + law(Math.sqrt(kl)) })));
    expect(reinforced.alpha).to.be.closeTo(0.2, 1e-9);
    expect(reinforced.beta).to.be.closeTo(0.1, 1e-9);
  });
});
