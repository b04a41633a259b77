import { LocalizeController } from '@shoelace-style/localize';
import { expect, fixture } from '@open-wc/testing';
import { html, LitElement, render } from 'lit';
import { hostStyles } from '../../src/styles/host.styles.js';
import { measureStyles } from '../../src/styles/measure.styles.js';
import { probabilityBarsStyles } from '../../src/styles/probability-bars.styles.js';
import { tokens } from '../../src/styles/tokens.styles.js';
import { probabilityBars, type BarRow } from '../../src/templates/probability-bars.js';
import '../../src/translations/en.js';
import type { Translation } from '../../src/translations/translation.js';

class Chart extends LitElement {
  static override styles = [tokens, hostStyles, measureStyles, probabilityBarsStyles];
  static override properties = { rows: { attribute: false } };
  declare rows: BarRow[];
  readonly localize = new LocalizeController<Translation>(this);
  override render() {
    return html`<div class="frame">${probabilityBars(this.rows, this.localize)}</div>`;
  }
}
customElements.define('probability-bars-chart', Chart);

const row = (word: string, probability: number, more: Partial<BarRow> = {}): BarRow => ({
  word,
  probability,
  before: null,
  isYours: false,
  isText: false,
  ...more,
});
const all = (chart: Chart, selector: string) => [...chart.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
/** Width of a bar as a share of its track. */
const width = (bar: HTMLElement) => bar.getBoundingClientRect().width / bar.parentElement!.clientWidth;

describe('probabilityBars', () => {
  async function chart(rows: BarRow[], dir = 'ltr'): Promise<Chart> {
    const holder = await fixture(html`<div dir=${dir}></div>`);
    render(html`<probability-bars-chart .rows=${rows}></probability-bars-chart>`, holder as HTMLElement);
    const found = holder.querySelector<Chart>('probability-bars-chart')!;
    await found.updateComplete;
    const bars = all(found, '.bar').map((bar) => bar.getAnimations().map((animation) => animation.finish()));
    expect(bars).to.have.length(rows.length);
    return found;
  }

  it('draws each bar as its share of one width that is always 100 %', async () => {
    for (const largest of [0.08, 0.3, 0.7, 1]) {
      const found = await chart([row('jar', largest), row('cup', 0.01)]);
      expect(width(all(found, '.bar')[0])).to.be.closeTo(largest, 0.002);
      expect(width(all(found, '.bar')[1])).to.be.closeTo(0.01, 0.002);
    }
  });

  it('draws what is next to impossible shorter than what is rare', async () => {
    const found = await chart([row('jar', 0.004), row('cup', 0.002), row('tin', 0)]);
    const [rare, rarer, never] = all(found, '.bar').map((bar) => bar.getBoundingClientRect().width);
    expect(rare).to.be.greaterThan(rarer);
    expect(rarer).to.be.greaterThan(never);
    expect(never).to.equal(0);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`shows where a bar stood on the same scale, ${dir}`, async () => {
      const found = await chart([row('jar', 0.1, { before: 0.4 }), row('cup', 0.05)], dir);
      const [ghost] = all(found, '.ghost').map((mark) => mark.getBoundingClientRect());
      const track = all(found, '.bar')[0].parentElement!;
      const { left, right } = track.getBoundingClientRect();
      const at = dir === 'ltr' ? ghost.right - left - track.clientLeft : right - 2 - ghost.left;
      expect(at / track.clientWidth).to.be.closeTo(0.4, 0.005);
      expect(width(all(found, '.bar')[0])).to.be.closeTo(0.1, 0.002);
      expect(all(found, '.percent')[0].textContent.replace(/\s+/g, ' ').trim()).to.equal('40% → 10%');
    });
  }

  it('marks the learner’s word and the text’s own in words', async () => {
    const found = await chart([row('jar', 0.4, { isText: true }), row('cup', 0.1, { isYours: true }), row('tin', 0.1)]);
    expect(all(found, '.tag').map((tag) => tag.textContent)).to.deep.equal(['original', 'you']);
  });
});
