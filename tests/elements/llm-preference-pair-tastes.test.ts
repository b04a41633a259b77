/** What the summary says of a learner is true of them: of the pairs that the bare tag plays, and of those in the lesson. */
import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { Random } from '../../src/engine/random.js';
import { plainText, richTextOf, type RichTextValue } from '../../src/content/rich-text.js';
import { FEATURES, features } from '../../src/preference/features.js';
import { rewardSession } from '../../src/preference/reward-session.js';
import { enPreferencePair } from '../../src/translations/preference-pair.js';
import { DEFAULT_ITEMS } from '../../src/elements/llm-preference-pair/default-content.js';
import type { PreferencePairItem } from '../../src/elements/llm-preference-pair/pair.js';
import { pagePairs } from '../../training/measures/page-pairs.js';
import { click, part, pick, play, seen } from './llm-preference-pair-page.js';

type Choice = 'A' | 'B' | 'same';
type Learner = (item: PreferencePairItem) => Choice;

interface Claim {
  feature: string;
  much: boolean;
  times: number;
  of: number;
}

const textOf = (text: RichTextValue) => plainText(richTextOf(text));
const count = (item: PreferencePairItem, feature: string) => {
  const index = FEATURES.findIndex(({ name }) => name === feature);
  return item.replies.map((reply) => features(textOf(item.prompt), textOf(reply))[index]);
};
const higher = ([a, b]: readonly number[]): Choice => (a === b ? 'same' : a > b ? 'A' : 'B');
const other = (choice: Choice): Choice => (choice === 'same' ? 'same' : choice === 'A' ? 'B' : 'A');
const length = ({ replies }: PreferencePairItem) => replies.map((reply) => textOf(reply).split(' ').length);

const careful: Learner = ({ better }) => (better ? (better === 1 ? 'A' : 'B') : 'same');
const contrarian: Learner = (item) => other(careful(item));
const likesLong: Learner = (item) => higher(length(item));
const likesPolite: Learner = (item) => {
  const [friendly, rude] = [count(item, 'friendly'), count(item, 'rude')];
  return higher([friendly[0] - rude[0], friendly[1] - rude[1]]);
};
const atRandom = (seed: number): Learner => {
  const random = new Random(seed);
  return () => random.pick(['A', 'B', 'same']);
};

const lesson = pagePairs(await (await fetch(new URL('../../demo/lesson.html', import.meta.url))).text());
const SETS: readonly (readonly [string, readonly PreferencePairItem[], TemplateResult])[] = [
  ['the bare tag', DEFAULT_ITEMS, html`<llm-preference-pair></llm-preference-pair>`],
  ['the lesson', lesson, html`<llm-preference-pair .items=${lesson}></llm-preference-pair>`],
];

/** Plays all pairs. @returns What the summary then says of the learner. */
async function claimsAbout(learner: Learner, items: readonly PreferencePairItem[], template: TemplateResult) {
  const choices = items.map(learner);
  const el = await play(template);
  await pick(el, ...choices);
  await click(el, 'See how it went');
  const text = seen(part(el, 'tastes'));
  return { text, claims: claimsIn(text), choices };
}

/** "… that use no rude words (2 of 2), look like an answer (5 of 5), and …": in that order. */
function claimsIn(text: string): Claim[] {
  const sides = FEATURES.flatMap(({ name }) =>
    [true, false].map((much) => ({ feature: name, much, says: enPreferencePair.pairLike(name, much) })),
  );
  return [...text.matchAll(/(?:that|,|and) ([^(]+?) \((\d+) of (\d+)\)/g)].map(([, says, times, of]) => {
    const side = sides.find((one) => says.replace(/^(and|that|.* that) /, '') === one.says);
    if (!side) throw new Error(`Nothing is known of “${says}”.`);
    return { feature: side.feature, much: side.much, times: Number(times), of: Number(of) };
  });
}

/** The claim, counted once more from the texts and the picks alone. */
function recounted({ feature, much }: Claim, items: readonly PreferencePairItem[], choices: readonly Choice[]): Claim {
  const differing = items
    .map((item, i) => ({ counts: count(item, feature), choice: choices[i] }))
    .filter(({ counts: [a, b], choice }) => Math.abs(a - b) >= 0.1 && choice !== 'same');
  const inLine = differing.filter(({ counts, choice }) => (higher(counts) === choice) === much);
  return { feature, much, times: inLine.length, of: differing.length };
}

const promiseOf = ({ feature }: Claim) => FEATURES.find(({ name }) => name === feature)?.promise ?? 0;
const signOf = ({ much }: Claim) => (much ? 1 : -1);

for (const [name, items, template] of SETS) {
  describe(`the summary of ${name} says what is true of`, () => {
    beforeEach(() => rewardSession().reset());

    it('a careful learner: they like what makes a reply better', async () => {
      const { claims, choices } = await claimsAbout(careful, items, template);
      expect(claims).to.have.length.of.at.least(2);
      expect(claims[0].feature).to.equal('looks-like-an-answer');
      for (const claim of claims) {
        expect(promiseOf(claim), claim.feature).to.equal(signOf(claim));
        expect(claim).to.deep.equal(recounted(claim, items, choices));
      }
    });

    it('a contrarian: they like what makes it worse', async () => {
      const { claims, choices } = await claimsAbout(contrarian, items, template);
      expect(claims).to.have.length.of.at.least(2);
      for (const claim of claims) {
        expect(promiseOf(claim), claim.feature).to.equal(-signOf(claim));
        expect(claim).to.deep.equal(recounted(claim, items, choices));
      }
    });

    it('one who likes long replies, first of all', async () => {
      const { claims, choices } = await claimsAbout(likesLong, items, template);
      expect(claims[0]).to.include({ feature: 'long', much: true });
      for (const claim of claims) expect(claim).to.deep.equal(recounted(claim, items, choices));
    });

    it('one who likes polite replies', async () => {
      const { claims, choices } = await claimsAbout(likesPolite, items, template);
      expect(claims.filter(({ feature }) => feature === 'friendly').map(({ much }) => much)).to.deep.equal([true]);
      expect(claims.filter(({ feature, much }) => feature === 'rude' && much)).to.deep.equal([]);
      for (const claim of claims) expect(claim).to.deep.equal(recounted(claim, items, choices));
    });

    it('one who picks at random, or nothing', async () => {
      for (let seed = 1; seed <= 4; seed++) {
        rewardSession().reset();
        const { text, claims, choices } = await claimsAbout(atRandom(seed), items, template);
        for (const claim of claims) {
          expect(claim, `seed ${seed}`).to.deep.equal(recounted(claim, items, choices));
          expect(claim.times / claim.of, `seed ${seed}`).to.be.at.least(0.75);
          expect(claim.of).to.be.at.least(2);
        }
        if (claims.length === 0) expect(text).to.equal(enPreferencePair.pairLikesNothing);
      }
    });

    it('one who finds all the same: nothing', async () => {
      const { text } = await claimsAbout(() => 'same', items, template);
      expect(text).to.equal(enPreferencePair.pairLikesNothing);
    });
  });
}
