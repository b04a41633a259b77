import { expect } from '@open-wc/testing';
import { crc32, fingerprintOf, fnv1a } from '../../../src/engine/files/checksum.js';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('crc32', () => {
  it('agrees with the published check value', () => {
    expect(crc32(bytes('123456789'))).to.equal(0xcbf43926);
    expect(crc32(bytes(''))).to.equal(0);
  });

  it('notices every single flipped bit', () => {
    const original = Uint8Array.from({ length: 64 }, (_, i) => i * 7);
    const sums = new Set([crc32(original)]);
    for (let bit = 0; bit < 512; bit++) {
      const damaged = original.slice();
      damaged[bit >> 3] ^= 1 << (bit & 7);
      sums.add(crc32(damaged));
    }
    expect(sums.size).to.equal(513);
  });
});

describe('fnv1a', () => {
  it('agrees with published values', () => {
    expect(fnv1a(bytes(''))).to.equal(0x811c9dc5);
    expect(fnv1a(bytes('a'))).to.equal(0xe40c292c);
    expect(fnv1a(bytes('foobar'))).to.equal(0xbf9cf968);
  });
});

describe('fingerprintOf', () => {
  it('is always 16 hexadecimal digits', () => {
    expect(fingerprintOf(bytes(''))).to.equal('00000000811c9dc5');
    expect(fingerprintOf(bytes('foobar'))).to.match(/^[0-9a-f]{8}bf9cf968$/);
  });
});
