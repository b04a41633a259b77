import { LocalizeController } from '@shoelace-style/localize';
import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { bits, odds, percent } from '../../src/templates/chances.js';
import '../../src/translations/en.js';
import type { Translation } from '../../src/translations/translation.js';

class Reader extends LitElement {
  readonly localize = new LocalizeController<Translation>(this);
}
customElements.define('chances-reader', Reader);

describe('chances', () => {
  const { localize } = new Reader();

  it('have at most three digits', () => {
    const shown = [0.43219, 0.0951, 0.0432, 0.00123, 0.996].map((probability) => percent(localize, probability));
    expect(shown).to.deep.equal(['43%', '9.5%', '4.3%', '0.1%', '99.6%']);
  });

  it('never pretend to be impossible or certain', () => {
    expect([0, 0.0004, 0.9995, 1].map((probability) => percent(localize, probability))).to.deep.equal([
      '<0.1%',
      '<0.1%',
      '>99.9%',
      '>99.9%',
    ]);
  });

  it('are said as people say them', () => {
    const said = [0.99, 0.71, 0.43, 0.2, 0.06, 0.021, 0.0017, 1e-5, 1e-9].map((probability) => odds(localize, probability));
    expect(said).to.deep.equal([
      'almost always',
      'about 7 in 10',
      'about 4 in 10',
      'about 1 in 5',
      'about 1 in 17',
      'about 1 in 50',
      'about 1 in 600',
      'about 1 in 100,000',
      'less than 1 in a million',
    ]);
  });

  it('surprise in bits, to a tenth', () => {
    expect([1, 6.8432, 12.96].map((surprise) => bits(localize, surprise))).to.deep.equal(['1', '6.8', '13']);
  });
});
