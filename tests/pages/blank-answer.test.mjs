/** The answer of a blank as it lies on the screen: no button moves under the finger, and the leap between the two games has the space. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launchBrowser } from '../support/browser.mjs';
import { serve } from '../support/serve.mjs';
import { watchPage } from '../support/watch-page.mjs';

/** Whatever it holds: what counts is how often it is asked for. */
const PICTURE = '/llm-widgets.css?picture';

const article = (mode) => `<!doctype html>
<html lang="en">
  <head>
    <meta name="viewport" content="width=device-width" />
    <title>A blank</title>
    <link rel="icon" href="data:," />
    <script src="/embed.js" defer></script>
  </head>
  <body>
    <main style="max-inline-size: 52rem; margin-inline: auto">
      <llm-fill-blank mode="${mode}">
        <p>The <mark>sun</mark> is shining and the sky is blue.</p>
        <ul><li>sun</li><li>moon</li></ul>
        <p>Grandmother keeps the honey in a <mark>jar</mark>.</p>
        <ul><li>jar</li><li>refrigerator</li></ul>
      </llm-fill-blank>
    </main>
  </body>
</html>`;

let browser;
let site;
before(async () => {
  site = await serve('dist', { pages: { '/masked.html': article('masked'), '/both.html': article('both') } });
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await site?.close();
});

async function visit(mode, { width = 1280, reducedMotion = 'reduce' }, look) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, reducedMotion });
  const { problems } = watchPage(page);
  try {
    await page.goto(`${site.url}/${mode}.html`);
    await look(page, page.locator('llm-fill-blank'));
    assert.deepEqual(problems, []);
  } finally {
    await page.close();
  }
}

const click = (game, name) => game.getByRole('button', { name }).first().click();

async function guess(game, word) {
  await click(game, word);
  await game.locator('[part~=bars]').waitFor({ timeout: 20_000 });
}

const boxOf = (game, name) => game.getByRole('button', { name }).first().boundingBox();
const topOf = async (game, part) => (await game.locator(`[part~=${part}]`).first().boundingBox()).y;

for (const width of [360, 1280]) {
  it(`leaves every button where it is when a lesson is taught, once and once more, at ${width} px`, () =>
    visit('masked', { width }, async (page, game) => {
      for (const guessed of ['moon', 'refrigerator']) {
        await guess(game, guessed);
        const [teach, goOn] = [await boxOf(game, /^Teach it/), await boxOf(game, /Next sentence|See how it went/)];
        await page.mouse.move(teach.x + teach.width / 2, teach.y + teach.height / 2);
        for (const lesson of ['After one lesson', 'Lesson 2']) {
          await page.mouse.down();
          await page.mouse.up();
          await game.getByText(lesson).first().waitFor({ timeout: 20_000 });
          assert.deepEqual(await boxOf(game, 'Teach it once more'), teach, `${lesson} on ${guessed}: the button under the pointer`);
          assert.deepEqual(await boxOf(game, /Next sentence|See how it went/), goOn, `${lesson} on ${guessed}: the one that goes on`);
        }
        const tops = [];
        for (const part of ['leap', 'bars', 'button', 'lesson', 'knobs', 'details']) tops.push(await topOf(game, part));
        assert.deepEqual(
          tops,
          [...tops].sort((a, b) => a - b),
          'leap, bars, buttons, a sentence, the strip, details',
        );
        await click(game, /Next sentence|See how it went/);
      }
    }));
}

it('leaves it to the browser to fetch a picture in the content: once', () =>
  visit('masked', {}, async (page, game) => {
    const requests = [];
    page.on('request', (request) => requests.push(request.url()));
    await game.evaluate((host, picture) => {
      host.innerHTML = `<p>A picture <img src="${picture}" alt="">of a <mark>fish</mark>.</p><ul><li>fish</li><li>moon</li></ul>`;
    }, PICTURE);
    await guess(game, 'fish');
    await click(game, 'Teach it fish');
    await game.locator('[part~=lesson]').waitFor({ timeout: 20_000 });
    assert.equal(requests.filter((url) => url.endsWith(PICTURE)).length, 1);
  }));

describe('the leap between the two games', () => {
  const toSecond = async (game) => {
    await guess(game, 'moon');
    await click(game, 'Now see the rest');
    await game.locator('[part~=tail]').waitFor();
  };

  it('uncovers the rest of the sentence in 250 ms', () =>
    visit('both', { reducedMotion: 'no-preference' }, async (page, game) => {
      const durations = game.evaluate(
        (host) =>
          new Promise((resolve) => {
            host.shadowRoot.addEventListener('animationstart', ({ target }) => {
              if (target.part?.contains('tail'))
                resolve(target.getAnimations({ subtree: true }).map((one) => one.effect.getTiming().duration));
            });
          }),
      );
      await toSecond(game);
      assert.deepEqual(await durations, [250, 250]);
    }));

  it('shows the rest at once to who wants less motion', () =>
    visit('both', {}, async (page, game) => {
      await toSecond(game);
      const running = await game.evaluate((host) => host.shadowRoot.querySelector('[part~=tail]').getAnimations({ subtree: true }).length);
      assert.equal(running, 0);
    }));

  for (const width of [360, 768, 1280]) {
    it(`sets the numbers larger than the sentence, in one line, with the first bars as ghosts until then, at ${width} px`, () =>
      visit('both', { width }, async (page, game) => {
        await toSecond(game);
        assert.equal(await game.locator('[part~=ghosts]').count(), 1);
        await guess(game, 'sun');
        assert.equal(await game.locator('[part~=ghosts]').count(), 0);
        const { text, numbers, sentence, lines, right } = await game.evaluate((host) => {
          const find = (selector) => host.shadowRoot.querySelector(selector);
          const size = (element) => parseFloat(getComputedStyle(element).fontSize);
          const leap = find('[part~=leap] > :first-child');
          const box = leap.getBoundingClientRect();
          return {
            text: leap.textContent.replace(/\s+/g, ' ').trim(),
            numbers: size(leap),
            sentence: size(find('[part~=sentence]')),
            lines: box.height / size(leap),
            right: box.right,
          };
        });
        assert.match(text, /^\S+% → \S+%$/);
        assert.ok(numbers > sentence, `${numbers} px over ${sentence} px`);
        assert.ok(lines < 1.5, `one line: ${lines}`);
        assert.ok(right <= width);
      }));
  }
});

describe('small distances', () => {
  it('the rule of the field is close under its label', () =>
    visit('masked', {}, async (page, game) => {
      await game.locator('[part~=input]').waitFor();
      const gap = await game.evaluate((host) => {
        const bottom = (selector) => host.shadowRoot.querySelector(selector).getBoundingClientRect().bottom;
        return bottom('.field') - bottom('label');
      });
      assert.ok(gap > 0 && gap <= 6, `${gap} px`);
    }));

  it('the hatching begins a line where the sentence does', () =>
    visit('both', { width: 360 }, async (page, game) => {
      await game.evaluate((host) => {
        host.style.setProperty('--blank-width', '24ch'); // too wide for the hatching beside it on a phone
        host.items = [{ sentence: 'Grandmother keeps the honey that she gets in ___ a jar.', answer: 'spring' }];
      });
      await game.locator('[part~=sentence]', { hasText: 'she gets' }).waitFor();
      let wrapped = 0;
      for (let width = 320; width <= 480; width += 10) {
        await page.setViewportSize({ width, height: 900 });
        const { indent, isWrapped, gap } = await game.evaluate((host) => {
          const box = (part) => host.shadowRoot.querySelector(`[part~=${part}]`).getBoundingClientRect();
          const [hatching, blank, sentence] = ['hidden', 'blank', 'sentence'].map(box);
          return { indent: hatching.left - sentence.left, isWrapped: hatching.top > blank.bottom, gap: hatching.left - blank.right };
        });
        if (isWrapped) assert.ok(Math.abs(indent) < 0.6, `${indent} px at ${width} px`);
        else assert.ok(gap > 3, `${gap} px from the gap at ${width} px`);
        if (isWrapped) wrapped++;
      }
      assert.ok(wrapped > 0);
    }));

  it('the ring of the keyboard leaves the next word alone', () =>
    visit('masked', {}, async (page, game) => {
      await game.getByRole('button', { name: 'moon' }).focus();
      await page.keyboard.press('Enter');
      await game.locator('[part~=bars]').waitFor({ timeout: 20_000 });
      const { ring, word } = await game.evaluate((host) => {
        const lead = host.shadowRoot.activeElement;
        const { outlineWidth, outlineOffset, outlineStyle } = getComputedStyle(lead);
        if (outlineStyle === 'none') throw new Error('There is no ring');
        const said = document.createRange();
        said.selectNodeContents(lead.parentElement);
        said.setStartAfter(lead);
        const [next] = [...said.getClientRects()].filter(({ width }) => width > 8);
        return { ring: lead.getBoundingClientRect().right + parseFloat(outlineWidth) + parseFloat(outlineOffset), word: next.left };
      });
      assert.ok(ring < word, `the ring ends at ${ring}, the next word begins at ${word}`);
    }));
});
