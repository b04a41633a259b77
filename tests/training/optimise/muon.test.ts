import { Arena } from '../../../src/engine/memory/arena.js';
import { Muon } from '../../../training/optimise/muon.js';
import { kernelSets } from '../../support/kernel-sets.js';
import { expectClose } from '../../support/numbers.js';
import { tinyConfig } from '../../support/tiny-model.js';

const diagonal = ([a, b]: readonly number[]) => Float32Array.of(a, 0, 0, b);

/** The singular values of a diagonal matrix are its own numbers, and each is brought near 1 by itself. */
function orthogonalised(values: readonly number[]): number[] {
  const length = Math.hypot(...values);
  return values.map((value) => {
    let x = value / length;
    for (let i = 0; i < 5; i++) x = 3.4445 * x - 4.775 * x ** 3 + 2.0315 * x ** 5;
    return x;
  });
}

for (const { name, memory } of kernelSets) {
  describe(`Muon, ${name}`, () => {
    it('goes where the gradient points, and half as far on along the momentum', () => {
      const muon = Arena.fitting(memory, (arena) => new Muon(arena, tinyConfig({ width: 2, hidden: 2 })));
      const settings = { rate: 0.1, momentum: 0.5, decay: 0.2 };
      const [weights, momentum] = [diagonal([1, -2]), diagonal([0, 0])];
      let expected = [1, -2];
      for (const step of [
        { gradient: [3, 1], momentum: [3, 1], along: [3 + 0.5 * 3, 1 + 0.5 * 1] },
        { gradient: [-1, 2], momentum: [0.5, 2.5], along: [-1 + 0.5 * 0.5, 2 + 0.5 * 2.5] },
      ]) {
        muon.update(weights, momentum, diagonal(step.gradient), { rows: 2, columns: 2 }, settings);
        const along = orthogonalised(step.along);
        expected = expected.map((weight, i) => 0.98 * weight - 0.1 * along[i]);
        expectClose(momentum, diagonal(step.momentum), 1e-6, 'momentum');
        expectClose(weights, diagonal(expected), 1e-5, 'weight');
      }
    });
  });
}
