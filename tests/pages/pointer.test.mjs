/** What looks like a button takes the click: nothing lies over it, in any state that a learner passes through. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launchBrowser } from '../support/browser.mjs';
import { serve } from '../support/serve.mjs';

const WIDTHS = [320, 768, 1280];

const page = `<!doctype html>
<html lang="en">
  <head>
    <title>Pointer</title>
    <link rel="icon" href="data:,">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <script type="module" src="/index.js"></script>
  </head>
  <body>
    <llm-lesson>
      <h2 id="guess">Words</h2>
      <llm-fill-blank></llm-fill-blank>
      <llm-concept></llm-concept>
      <llm-preference-pair></llm-preference-pair>
      <llm-pipeline>
        <ul>
          <li data-stop="pre-training"><a href="#guess">Play the game</a></li>
          <li data-stop="ai-feedback"><a href="#guess">Compare two replies</a></li>
        </ul>
      </llm-pipeline>
      <h2>Questions</h2>
      <llm-stage-order></llm-stage-order>
      <llm-quiz all></llm-quiz>
    </llm-lesson>
  </body>
</html>`;

let browser;
let site;
before(async () => {
  site = await serve('dist', { pages: { '/pointer': page } });
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await site?.close();
});

/** Runs in the page: what can be clicked in an element and is covered by something else, each with what covers it. */
function covered(element) {
  const name = (node) =>
    `<${node.localName}${node.id ? ` id=${node.id}` : ''}> ${node.textContent.trim().replace(/\s+/g, ' ').slice(0, 40)}`;
  const parentOf = (node) => node.parentElement ?? node.getRootNode().host ?? null;
  const isIn = (node, outer) => node !== null && (node === outer || isIn(parentOf(node), outer));

  function hit(x, y) {
    for (let root = document, found = null; ; root = found.shadowRoot) {
      const next = root.elementFromPoint(x, y);
      if (!next || next === found) return found;
      found = next;
      if (!found.shadowRoot) return found;
    }
  }

  return [...element.shadowRoot.querySelectorAll('button, a[href], summary, input, textarea, select')].flatMap((target) => {
    if (!target.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })) return [];
    target.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = target.getClientRects()[0];
    if (width <= 1) return []; // for screen readers
    const found = hit(left + width / 2, top + height / 2);
    const takes = found && (isIn(found, target) || found.closest('label')?.control === target);
    return takes ? [] : [`${name(target)} is covered by ${found ? name(found) : 'nothing'}`];
  });
}

/** Fails where something is covered, now or once all that can be unfolded is. */
async function reachable(element) {
  assert.deepEqual(await element.evaluate(covered), []);
  const folded = await element.locator('details:not([open]) > summary:visible').all();
  for (const summary of folded.reverse()) await summary.click({ timeout: 5000 }); // from the last, so that the others keep their places
  assert.deepEqual(await element.evaluate(covered), []);
}

/** Each exercise as a learner goes through it: what they click, in turn. */
const acts = {
  'llm-fill-blank': [
    (el) => el.locator('[part~=choice]').first(),
    (el) => el.getByRole('button', { name: /^Teach it/ }),
    (el) => el.getByRole('button', { name: 'Next sentence' }),
  ],
  'llm-concept': [(el) => el.getByRole('button', { name: /./ }).first()],
  'llm-preference-pair': [(el) => el.getByRole('button', { name: 'B is better' }), (el) => el.getByRole('button', { name: 'Next pair' })],
  'llm-stage-order': [
    (el) => el.getByRole('button', { name: /^Put aside/ }).first(),
    (el) => el.getByRole('button', { name: 'Check', exact: true }),
    (el) => el.getByRole('button', { name: 'Show me' }),
  ],
  'llm-quiz': [(el) => el.getByRole('radio').first(), (el) => el.getByRole('button', { name: 'Check', exact: true }).first()],
  'llm-lesson': [(el) => el.getByRole('link', { name: 'Questions' })],
};

for (const width of WIDTHS) {
  describe(`with a pointer, on a page of ${width} px`, () => {
    let tab;
    before(async () => {
      tab = await browser.newPage({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
      await tab.goto(`${site.url}/pointer`, { waitUntil: 'networkidle' });
    });
    after(() => tab?.close());

    async function find(tag) {
      const element = tab.locator(tag);
      await element.scrollIntoViewIfNeeded();
      await element.locator('button:visible, a:visible').first().waitFor();
      return element;
    }

    for (const [tag, clicks] of Object.entries(acts)) {
      it(`everything in ${tag} can be reached`, async () => {
        const element = await find(tag);
        await reachable(element);
        for (const click of clicks) {
          await click(element).click({ timeout: 5000 });
          await reachable(element);
        }
      });
    }

    it('everything in llm-pipeline can be reached, whatever is open', async () => {
      const map = await find('llm-pipeline');
      await reachable(map);
      for (const stop of await map.locator('[part~=stop]').all()) {
        await stop.click({ timeout: 5000 });
        assert.equal(await stop.getAttribute('aria-expanded'), 'true');
        await reachable(map);
      }
    });

    it('the map’s next stop opens, and its links lead where they say', async () => {
      const map = await find('llm-pipeline');
      await map.evaluate((el) => (el.open = 'text'));
      const count = await map.locator('[part~=stop]').count();
      for (let i = 1; i < count; i++) {
        await map.locator('[part~=next]:visible').click({ timeout: 5000 });
        assert.equal(await map.locator('[part~=stop]').nth(i).getAttribute('aria-expanded'), 'true');
      }
      for (const open of ['pre-training', 'ai-feedback']) {
        await map.evaluate((el, name) => ((el.open = name), (location.hash = '')), open);
        await map.locator('[part~=link]:visible').click({ timeout: 5000 });
        assert.equal(new URL(tab.url()).hash, '#guess');
      }
    });
  });
}
