/** The bars of a blank, measured as they lie on the screen: more likely is longer, before a lesson and after it, in one game and the next. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launchBrowser } from '../support/browser.mjs';
import { serve } from '../support/serve.mjs';
import { watchPage } from '../support/watch-page.mjs';

const WORDS = ['mat', 'knife', 'jar', 'key'];

const article = `<!doctype html>
<html lang="en">
  <head>
    <meta name="viewport" content="width=device-width" />
    <title>Bars</title>
    <link rel="icon" href="data:," />
    <script src="/embed.js" defer></script>
  </head>
  <body>
    <main style="max-inline-size: 52rem; margin-inline: auto">
      <llm-fill-blank mode="both">
        <p>The cat sat on the <mark>mat</mark> all day.</p>
        <ul><li>mat</li><li>moon</li></ul>
        <p>He cut the bread with a <mark>knife</mark> and ate it.</p>
        <ul><li>knife</li><li>refrigerator</li></ul>
        <p>Grandmother keeps the honey in a <mark>jar</mark> at home.</p>
        <ul><li>jar</li><li>cow</li></ul>
        <p>She was sad because she had lost her <mark>key</mark> again.</p>
        <ul><li>key</li><li>dog</li></ul>
      </llm-fill-blank>
    </main>
  </body>
</html>`;

let browser;
let site;
before(async () => {
  site = await serve('dist', { pages: { '/bars.html': article } });
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await site?.close();
});

async function visit(width, look) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  const { problems } = watchPage(page);
  try {
    await page.goto(`${site.url}/bars.html`);
    await look(page, page.locator('llm-fill-blank'));
    assert.deepEqual(problems, []);
  } finally {
    await page.close();
  }
}

const click = (game, name) => game.getByRole('button', { name }).first().click();
const waitForBars = (game) => game.locator('[part~=bars]').waitFor({ timeout: 20_000 });

/** Answers the first game of a sentence with its first choice. */
async function guessNext(game) {
  await game.locator('[part~=choice]').first().click();
  await waitForBars(game);
}

/** Goes on to the second game of the same sentence, and answers it. */
async function guessMasked(game) {
  await click(game, 'Now see the rest');
  await guessNext(game);
}

async function teach(game) {
  await click(game, 'Teach it');
  await game.locator('[part~=lesson]').waitFor({ timeout: 20_000 });
}

/** Each row as it lies in the element, in pixels from its start; `shares` in percent as they are written, the earlier one first. */
const read = (game) =>
  game.evaluate((host) => {
    const start = host.getBoundingClientRect().left;
    const box = (element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return { left: left - start, right: right - start, width };
    };
    return [...host.shadowRoot.querySelectorAll('tbody tr')].map((row) => {
      const [bar, ghost] = ['bar', 'ghost'].map((part) => row.querySelector(`[part~=${part}]`));
      const chance = row.cells[1].textContent.replace(/\s+/g, ' ').trim();
      return {
        word: row.cells[0].querySelector('bdi').textContent,
        shares: chance.split('→').map((text) => (text.includes('<') ? 0 : text.includes('>') ? 100 : parseFloat(text))),
        bar: box(bar),
        ghost: ghost && box(ghost),
        full:
          bar.parentElement.getBoundingClientRect().right -
          parseFloat(getComputedStyle(bar.parentElement).borderRightWidth) -
          bar.getBoundingClientRect().left,
      };
    });
  });

const near = (one, other, what, most = 0.6) => assert.ok(Math.abs(one - other) <= most, `${what}: ${one} and ${other}`);

/** Every bar begins at one line and is its share of one and the same width, as exactly as the numbers are written. */
function isToScale(rows, what) {
  for (const { word, bar, full, shares } of rows) {
    near(bar.left, rows[0].bar.left, `${what}: where the bar of ${word} begins`);
    near(full, rows[0].full, `${what}: the full width at ${word}`);
    near((100 * bar.width) / full, shares.at(-1), `${what}: the share of ${word}`, 0.8);
  }
  for (const one of rows) {
    for (const other of rows) {
      if (one.shares.at(-1) > other.shares.at(-1)) assert.ok(one.bar.width > other.bar.width, `${what}: ${one.word} and ${other.word}`);
    }
  }
}

for (const width of [320, 768, 1280]) {
  describe(`bars at ${width} px`, () => {
    it('are longer where the model finds a word more likely, in both games of a sentence, on one scale', () =>
      visit(width, async (page, game) => {
        for (const word of WORDS) {
          await guessNext(game);
          const next = await read(game);
          isToScale(next, `${word}, first game`);
          await guessMasked(game);
          const masked = await read(game);
          isToScale(masked, `${word}, second game`);
          near(masked[0].bar.left, next[0].bar.left, `${word}: where they begin`);
          near(masked[0].full, next[0].full, `${word}: the full width`);
          await click(game, /Next sentence|See how it went/);
        }
      }));

    it('grow when a lesson makes a word more likely, and shrink when it makes one less likely; the mark stays where the bar ended', () =>
      visit(width, async (page, game) => {
        await game.evaluate((host) => {
          globalThis.steps = [];
          host.addEventListener('llm-train-step', ({ detail }) => globalThis.steps.push(detail));
        });
        for (const [i, word] of WORDS.entries()) {
          await guessNext(game);
          await guessMasked(game);
          const earlier = new Map((await read(game)).map((row) => [row.word, row]));
          await teach(game);
          const later = await read(game);
          for (const { word: other, bar, ghost, full, shares } of later) {
            const was = earlier.get(other);
            if (!was) continue; // new among the likeliest
            near(full, was.full, `${word}: the full width at ${other}`);
            near(ghost.right, was.bar.right, `${word}: where the bar of ${other} ended`, 0.1);
            if (shares[1] > shares[0]) assert.ok(bar.width > was.bar.width, `${word}: the bar of ${other} grows`);
            if (shares[1] < shares[0]) assert.ok(bar.width < was.bar.width, `${word}: the bar of ${other} shrinks`);
          }
          isToScale(later, `${word}, after a lesson`);
          const step = (await page.evaluate('steps'))[i];
          const grows = later.find((row) => row.word === word).bar.width > earlier.get(word).bar.width;
          assert.equal(grows, step.after > step.before, `${word} went from ${step.before} to ${step.after}`);
          await click(game, /Next sentence|See how it went/);
        }
      }));
  });
}

for (const width of [320, 360, 768, 1280]) {
  it(`says from what to what in one line beside the word, at ${width} px`, () =>
    visit(width, async (page, game) => {
      await guessNext(game);
      await guessMasked(game);
      await teach(game);
      const chances = await game.evaluate((host) =>
        [...host.shadowRoot.querySelectorAll('tbody tr')].map(({ cells: [word, chance] }) => {
          const boxes = (cell) => {
            const range = document.createRange();
            range.selectNodeContents(cell);
            return [...range.getClientRects()].filter((box) => box.width > 0);
          };
          // What has a text is the numbers: the bar and its mark have none.
          const texts = [...chance.querySelectorAll('span')].filter((one) => one.textContent.trim() !== '');
          const numbers = texts.flatMap(boxes);
          const bar = chance.querySelector('[part~=bar]').parentElement.getBoundingClientRect();
          return {
            text: chance.textContent.replace(/\s+/g, ' ').trim(),
            isSeen: numbers.every((box) => box.width > 4),
            rise: Math.max(...numbers.map(({ bottom }) => bottom)) - Math.min(...numbers.map(({ top }) => top)),
            size: parseFloat(getComputedStyle(texts[0]).fontSize),
            left: Math.min(...numbers.map(({ left }) => left)),
            right: Math.max(...numbers.map(({ right }) => right)),
            wordEnd: Math.max(...boxes(word.querySelector('bdi')).map(({ right }) => right)),
            hitsBar: numbers.some(
              (box) => box.left < bar.right && box.right > bar.left && box.top < bar.bottom - 1 && box.bottom > bar.top + 1,
            ),
          };
        }),
      );
      for (const { text, isSeen, rise, size, left, right, wordEnd, hitsBar } of chances) {
        assert.match(text, /^\S+ → \S+$/);
        assert.ok(isSeen, `${text} is seen`);
        assert.ok(rise < 1.6 * size, `${text} is one line: ${rise}`);
        assert.ok(left > wordEnd, `${text} begins after the word: ${left}, ${wordEnd}`);
        assert.ok(right <= width, `${text} ends on the screen: ${right}`);
        assert.equal(hitsBar, false, `${text} lies on a bar`);
      }
      assert.ok((await page.evaluate('document.documentElement.scrollWidth')) <= width);
    }));
}
