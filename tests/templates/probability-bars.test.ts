import { LocalizeController } from '@shoelace-style/localize';
import { expect, fixture } from '@open-wc/testing';
import { html, LitElement, render } from 'lit';
import { probabilityBarsStyles } from '../../src/styles/probability-bars.styles.js';
import { tokens } from '../../src/styles/tokens.styles.js';
import { probabilityBars, type BarRow } from '../../src/templates/probability-bars.js';
import '../../src/translations/en.js';
import type { Translation } from '../../src/translations/translation.js';

class Chart extends LitElement {
  static override styles = [tokens, probabilityBarsStyles];
  static override properties = { rows: { attribute: false } };
  declare rows: BarRow[];
  readonly localize = new LocalizeController<Translation>(this);
  override render() {
    return probabilityBars(this.rows, this.localize);
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
const width = (bar: HTMLElement) => bar.getBoundingClientRect().width / bar.parentElement!.getBoundingClientRect().width;

describe('probabilityBars', () => {
  async function chart(rows: BarRow[]): Promise<Chart> {
    const holder = await fixture(html`<div></div>`);
    render(html`<probability-bars-chart .rows=${rows}></probability-bars-chart>`, holder as HTMLElement);
    const found = holder.querySelector<Chart>('probability-bars-chart')!;
    await found.updateComplete;
    const bars = all(found, '.bar').map((bar) => bar.getAnimations().map((animation) => animation.finish()));
    expect(bars).to.have.length(rows.length);
    return found;
  }

  it('says what a full bar stands for when that is not everything', async () => {
    for (const [largest, full, share] of [
      [0.08, '10%', 0.8],
      [0.3, '50%', 0.6],
    ] as const) {
      const found = await chart([row('jar', largest), row('cup', 0.01)]);
      expect(all(found, '.scale')[0].textContent).to.contain(full);
      expect(width(all(found, '.bar')[0])).to.be.closeTo(share, 0.01);
    }
    const found = await chart([row('jar', 0.7)]);
    expect(all(found, '.scale')).to.have.length(0);
    expect(width(all(found, '.bar')[0])).to.be.closeTo(0.7, 0.01);
  });

  it('shows where a bar stood on the same scale', async () => {
    const found = await chart([row('jar', 0.1, { before: 0.4 }), row('cup', 0.05)]);
    expect(width(all(found, '.ghost')[0])).to.be.closeTo(0.8, 0.01);
    expect(width(all(found, '.bar')[0])).to.be.closeTo(0.2, 0.01);
    expect(all(found, '.percent')[0].textContent.replace(/\s+/g, ' ').trim()).to.equal('40% → 10%');
  });

  it('marks the learner’s word and the text’s own in words', async () => {
    const found = await chart([row('jar', 0.4, { isText: true }), row('cup', 0.1, { isYours: true }), row('tin', 0.1)]);
    expect(all(found, '.tag').map((tag) => tag.textContent)).to.deep.equal(['text', 'you']);
  });
});
