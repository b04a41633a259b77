/** The width of an element where its parent leaves it to what is in it, in each browser. All layouts are in tests/pages/layouts.test.mjs. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/llm-concept/index.js';
import '../../src/elements/llm-stage-order/index.js';

/** The parent is 900 px wide, or as wide as it is told. */
async function widths(style: string, room = 900): Promise<number[]> {
  const place = await fixture(html`
    <div style="inline-size: ${room}px">
      <div style=${style}><llm-concept></llm-concept></div>
      <div style=${style}><llm-stage-order></llm-stage-order></div>
      <div style=${style}><llm-stage-order style="float: left"></llm-stage-order></div>
    </div>
  `);
  await place.querySelector('llm-concept')!.updateComplete;
  await place.querySelector('llm-stage-order')!.updateComplete;
  return [...place.querySelectorAll('llm-concept, llm-stage-order')].map((el) => Math.round(el.getBoundingClientRect().width));
}

const MEASURE = 44 * 16;

describe('the width of an element', () => {
  it('is the parent’s in a block', async () => {
    expect(await widths('')).to.deep.equal([900, 900, MEASURE]);
    expect(await widths('', 200)).to.deep.equal([200, 200, 200]);
  });

  for (const style of ['display: flex', 'display: grid; place-items: center', 'float: left', 'display: table', 'position: absolute']) {
    it(`is its measure where the parent says nothing: ${style}`, async () => {
      expect(await widths(style)).to.deep.equal([MEASURE, MEASURE, MEASURE]);
    });
  }

  it('is no more than there is room for', async () => {
    for (const style of ['display: flex', 'display: grid; place-items: center', 'float: left', 'display: table']) {
      expect(await widths(style, 300)).to.deep.equal([300, 300, 300]);
    }
  });
});
