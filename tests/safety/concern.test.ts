import { expect } from '@open-wc/testing';
import { DEFAULT_ITEMS } from '../../src/elements/llm-fill-blank/default-content.js';
import { concernIn } from '../../src/safety/concern.js';
import { en } from '../../src/translations/en.js';
import { CRIES, HARMLESS, PLANS } from './texts.js';

/** Those of the texts of which something else is thought. */
const misread = (texts: readonly string[], meant: ReturnType<typeof concernIn>) => texts.filter((text) => concernIn(text) !== meant);

describe('concernIn', () => {
  it('hears a cry for help, however it is typed', () => {
    expect(misread(CRIES, 'self')).to.deep.equal([]);
  });

  it('sees a plan to harm others', () => {
    expect(misread(PLANS, 'others')).to.deep.equal([]);
  });

  it('passes over what only sounds like either', () => {
    expect(misread(HARMLESS, null)).to.deep.equal([]);
  });

  it('does not care about capitals, curly apostrophes, white space or what stands around', () => {
    for (const text of CRIES) {
      expect(concernIn(text.toUpperCase()), text).to.equal('self');
      expect(concernIn(`  ${text.replaceAll("'", '’')}  \n`), text).to.equal('self');
      expect(concernIn(`Hello. ${text}. Bye.`), text).to.equal('self');
    }
  });

  it('puts the cry for help first', () => {
    expect(concernIn('I want to kill my teacher and then kill myself')).to.equal('self');
  });

  it('passes over the lesson’s own sentences and words', () => {
    for (const { sentence, answer, accept = [], choices = [] } of DEFAULT_ITEMS) {
      const words = [answer, ...accept, ...choices];
      expect(misread([...words, ...words.map((word) => sentence.replace('___', word))], null)).to.deep.equal([]);
    }
    const said = Object.entries(en).flatMap(([key, text]) => (typeof text === 'string' && !key.startsWith('concern') ? [text] : []));
    expect(misread(said, null)).to.deep.equal([]);
  });

  it('takes no long time over a long text', () => {
    const texts = [
      'i want to '.repeat(1000),
      'a'.repeat(10_000),
      'ab'.repeat(5000),
      'i '.repeat(5000),
      'my dad '.repeat(1500),
      'the '.repeat(2500),
    ];
    const start = performance.now();
    for (const text of texts) concernIn(text);
    expect(performance.now() - start).to.be.below(1000);
  });
});
