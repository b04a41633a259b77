import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { isolated, plainWords, withWords } from '../../src/templates/words.js';

describe('words inside a text', () => {
  const text = `You said ${isolated('قمر')}, not ${isolated('<b>')}.`;

  it('are set apart, each in its own direction', async () => {
    const p = await fixture(html`<p>${withWords(text)}</p>`);
    expect(p.textContent).to.equal('You said قمر, not <b>.');
    expect([...p.querySelectorAll('bdi')].map((word) => word.textContent)).to.deep.equal(['قمر', '<b>']);
  });

  it('leave no trace in plain text', () => {
    expect(plainWords(text)).to.equal('You said قمر, not <b>.');
  });

  it('may be missing', async () => {
    const p = await fixture(html`<p>${withWords('Nothing.')}</p>`);
    expect(p.textContent).to.equal('Nothing.');
  });
});
