import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { registerTranslation } from '../../src/index.js';
import { en } from '../../src/translations/en.js';
import { putSession } from '../support/put-session.js';
import { bars, button, click, field, heard, part, play, seen, spoken, type } from './llm-fill-blank-page.js';
import { waitUntil } from '../support/wait-until.js';

const CAT = html`<llm-fill-blank name="word"
  ><p>The <mark>cat</mark> sat on the mat.</p></llm-fill-blank
>`;

const note = (el: Element) => seen(part(el, 'concern'));

describe('<llm-fill-blank>, when somebody seems to be in need', () => {
  beforeEach(() => putSession());

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`shows a fixed message that everybody can read, ${colorScheme}`, async () => {
      document.documentElement.style.colorScheme = colorScheme;
      document.body.style.background = 'Canvas';
      document.body.style.color = 'CanvasText';
      const el = await play(CAT);
      await type(el, 'i want to die');
      expect(note(el)).to.equal(`${en.concernSelfTitle} ${en.concernSelf} ${en.concernFixed}`);
      await expect(el).to.be.accessible();
      document.documentElement.style.colorScheme = '';
      document.body.removeAttribute('style');
    });
  }

  it('has another message for a plan to harm others', async () => {
    const el = await play(CAT);
    await type(el, 'I will kill my teacher');
    expect(note(el)).to.equal(`${en.concernOthersTitle} ${en.concernOthers} ${en.concernFixed}`);
  });

  it('says nothing of the model, and takes the words for no answer', async () => {
    const el = await play(CAT);
    const events = (['llm-answer', 'llm-progress', 'llm-complete', 'llm-state'] as const).map((kind) => heard(el, kind));
    const state = JSON.stringify(el.getState());
    await type(el, 'suicide');
    expect(part(el, 'concern')).not.to.equal(null);
    expect([part(el, 'answer'), part(el, 'bars'), part(el, 'hint')]).to.deep.equal([null, null, null]);
    expect(events.flat()).to.have.length(0);
    expect(el.value).to.equal('');
    expect(field(el).value).to.equal('');
    expect(JSON.stringify(el.getState())).to.equal(state);
  });

  it('moves the focus to the title of the message and speaks the rest of it', async () => {
    const el = await play(CAT);
    await type(el, 'nobody would miss me');
    await waitUntil(() => spoken(el) !== '');
    expect(seen(el.shadowRoot!.activeElement)).to.equal(en.concernSelfTitle);
    expect(spoken(el)).to.equal(`${en.concernSelf} ${en.concernFixed}`);
  });

  it('does not set a rude word in large type: a calm line asks for another', async () => {
    const el = await play(CAT);
    const answers = heard(el, 'llm-answer');
    await type(el, 'Shit!');
    expect(seen(part(el, 'hint'))).to.equal(en.needsOtherWord);
    expect(seen(part(el, 'sentence'))).to.equal('The blank sat on the mat.');
    expect([field(el).value, answers.length, part(el, 'answer')]).to.deep.equal(['', 0, null]);
    await waitUntil(() => spoken(el) === en.needsOtherWord);
    await type(el, 'dog');
    expect(seen(part(el, 'sentence'))).to.equal('The dog sat on the mat.');
  });

  it('takes such a word where the author wrote it', async () => {
    const el = await play(
      html`<llm-fill-blank
        ><p>The robin has a red <mark>breast</mark>.</p></llm-fill-blank
      >`,
    );
    await type(el, 'breast');
    expect(seen(part(el, 'sentence'))).to.equal('The robin has a red breast.');
  });

  it('goes on as ever after it', async () => {
    const el = await play(CAT);
    await type(el, 'kms');
    await type(el, 'two words');
    expect(part(el, 'concern')).to.equal(null);
    expect(seen(part(el, 'hint'))).to.contain('just one word');
    await type(el, 'kms');
    expect(part(el, 'hint')).to.equal(null);
    await type(el, 'dog');
    await bars(el);
    expect(part(el, 'concern')).to.equal(null);
    expect(spoken(el)).not.to.contain(en.concernFixed);
    await click(el, 'Play again');
    expect(part(el, 'concern')).to.equal(null);
    expect(button(el, 'Guess')).not.to.equal(undefined);
  });

  it('speaks the author’s language', async () => {
    registerTranslation({ $code: 'fr', $name: 'Français', $dir: 'ltr', concernSelfTitle: 'Tu n’es pas seul.' });
    const el = await play(
      html`<llm-fill-blank lang="fr"
        ><p>The <mark>cat</mark> sat.</p></llm-fill-blank
      >`,
    );
    await type(el, 'i hate my life');
    expect(note(el)).to.contain('Tu n’es pas seul.').and.contain(en.concernFixed);
  });
});
