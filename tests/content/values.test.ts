import { expect } from '@open-wc/testing';
import { linesOf, paragraphsOf, plainData } from '../../src/content/values.js';
import { plainText, richTextOf, safeHref } from '../../src/content/rich-text.js';

describe('plain data', () => {
  it('is the same again', () => {
    const value = { a: [1, 'x', true, null], b: { c: 'd' } };
    expect(plainData(value)).to.deep.equal(value);
    expect(plainData(value)).not.to.equal(value);
  });

  it('reads a getter that throws as nothing, and the rest as it is', () => {
    const value = { get bad(): never { throw new Error('no'); }, good: 1 }; // prettier-ignore
    expect(plainData(value)).to.deep.equal({ bad: undefined, good: 1 });
    const trap = new Proxy({}, { ownKeys: () => { throw new Error('no'); } }); // prettier-ignore
    expect(plainData({ trap, good: 1 })).to.deep.equal({ trap: undefined, good: 1 });
  });

  it('keeps circles and big numbers without a fuss', () => {
    const loop: { self?: unknown; n: bigint } = { n: 1n };
    loop.self = loop;
    const copy = plainData(loop) as { self: unknown; n: unknown };
    expect(copy.self).to.equal(copy);
    expect(copy.n).to.equal(1n);
  });

  it('takes `__proto__` for a name like any other', () => {
    const copy = plainData(JSON.parse('{ "__proto__": { "polluted": true } }')) as object;
    expect('polluted' in copy).to.equal(false);
    expect(Object.keys(copy)).to.deep.equal(['__proto__']);
  });
});

describe('rich text as JSON', () => {
  it('is a text, or texts and nodes', () => {
    expect(richTextOf(' The  cat ')).to.deep.equal(['The cat']);
    expect(richTextOf(['The ', { em: 'cat' }, ' sat.'])).to.deep.equal(['The ', { tag: 'em', content: ['cat'] }, ' sat.']);
    expect(richTextOf(['See ', { a: ['the ', { b: 'map' }], href: '#map' }])).to.deep.equal([
      'See ',
      { tag: 'a', content: ['the ', { tag: 'b', content: ['map'] }], href: '#map' },
    ]);
  });

  it('is text where a tag is not known, and no link where the address would run something', () => {
    expect(plainText(richTextOf([{ script: 'alert(1)' }, { h1: ' big' }]))).to.equal('alert(1) big');
    expect(richTextOf([{ a: 'here', href: 'javascript:alert(1)' }])).to.deep.equal(['here']);
    expect(safeHref('javascript:1')).to.equal(null);
    expect(safeHref('page.html')).to.equal('page.html');
  });

  it('is nothing where it is something else', () => {
    for (const nothing of [null, undefined, 7, {}, [[]], [null, 7]]) expect(richTextOf(nothing)).to.deep.equal([]);
    let deep: unknown = 'x';
    for (let i = 0; i < 50; i++) deep = [{ em: deep }];
    expect(() => richTextOf(deep)).not.to.throw();
  });

  it('comes as one paragraph or several', () => {
    expect(paragraphsOf('one')).to.deep.equal([['one']]);
    expect(paragraphsOf(['one', ['t', { b: 'wo' }], ''])).to.deep.equal([['one'], ['t', { tag: 'b', content: ['wo'] }]]);
    expect(linesOf(['a ', 1, '', 'b'])).to.deep.equal(['a', 'b']);
  });
});
