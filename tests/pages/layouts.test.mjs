/** Wherever an element is put it is as wide as a text would be there: up to its measure, and no narrower than 280 px, or most of its parent. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launchBrowser } from '../support/browser.mjs';
import { serve } from '../support/serve.mjs';

const WIDTHS = [320, 768, 1280];

const elements = {
  'llm-fill-blank': '<llm-fill-blank></llm-fill-blank>',
  'llm-preference-pair': '<llm-preference-pair></llm-preference-pair>',
  'llm-stage-order': '<llm-stage-order></llm-stage-order>',
  'llm-quiz': '<llm-quiz></llm-quiz>',
  'llm-concept': '<llm-concept></llm-concept>',
  'llm-pipeline': '<llm-pipeline></llm-pipeline>',
  'llm-lesson': '<llm-lesson no-store><h2>Words</h2><llm-quiz></llm-quiz></llm-lesson>',
};

/** What an element is compared with: words that fit into 200 px, and on one line take 44em. */
const text = `<div class="text"><i></i>${'<b></b>'.repeat(100)}</div>`;
const words = `<p>${'Some words beside it. '.repeat(9)}</p>`;

/** Each puts what it is given into a layout; `.own` is styled as an author would style the element itself. */
const layouts = {
  'a block': (it) => `<div>${it}</div>`,
  'a flex row': (it) => `<div style="display: flex">${it}</div>`,
  'a flex row, with words beside it': (it) => `<div style="display: flex">${it}${words}</div>`,
  'a flex row, twice': (it) => `<div style="display: flex">${it}${it}</div>`,
  'a flex column': (it) => `<div style="display: flex; flex-direction: column">${it}</div>`,
  'a flex column that centres': (it) => `<div style="display: flex; flex-direction: column; align-items: center">${it}</div>`,
  'a flex column that centres, in a flex row': (it) =>
    `<div style="display: flex"><div style="display: flex; flex-direction: column; align-items: center">${it}</div></div>`,
  'a grid': (it) => `<div style="display: grid">${it}</div>`,
  'a grid that centres': (it) => `<div style="display: grid; place-items: center">${it}</div>`,
  'a grid of two columns': (it) => `<div style="display: grid; grid-template-columns: auto auto">${it}${words}</div>`,
  columns: (it) => `<div style="columns: 2 18em">${it}</div>`,
  'a dialog': (it) => `<dialog open>${it}</dialog>`,
  'a popover': (it) => `<div popover="manual">${it}</div>`,
  'a table cell': (it) => `<table><tr><td>${it}</table>`,
  'a table cell, with words beside it': (it) => `<table><tr><td>${it}<td>${words}</table>`,
  'a fieldset': (it) => `<fieldset>${it}</fieldset>`,
  'a float': (it) => `<div style="float: inline-start">${it}</div>`,
  'an inline block': (it) => `<div style="display: inline-block">${it}</div>`,
  'a box as wide as its content': (it) => `<div style="inline-size: fit-content">${it}</div>`,
  'a box that is placed': (it) => `<div style="position: absolute">${it}</div>`,
  'a box that is placed in the middle': (it) => `<div style="position: absolute; inset-inline-start: 50%">${it}</div>`,
  'large text': (it) => `<div style="display: flex; font-size: 200%">${it}</div>`,
  'Arabic, centred': (it) => `<div dir="rtl" style="display: flex; flex-direction: column; align-items: center">${it}</div>`,
  'a box of 200 px': (it) => `<div style="inline-size: 200px">${it}</div>`,
  'a flex row of 200 px': (it) => `<div style="display: flex; inline-size: 200px">${it}</div>`,
  'a grid of 200 px that centres': (it) => `<div style="display: grid; place-items: center; inline-size: 200px">${it}</div>`,
  'a box of 200 px, as a float': (it) => `<div class="own-float" style="inline-size: 200px">${it}</div>`,
  'a block, as a float': (it) => `<div class="own-float">${it}</div>`,
  'a block, as an inline block': (it) => `<div class="own-inline-block">${it}</div>`,
  'a block, placed': (it) => `<div class="own-placed">${it}</div>`,
  'a block, between margins of its own': (it) => `<div class="own-margins">${it}</div>`,
  'a block, wider than that': (it) => `<div class="own-bleed" style="margin-inline: 32px">${it}</div>`,
};

const page = (script) => `<!doctype html>
<html lang="en">
  <head>
    <title>Layouts</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/llm-widgets.css">
    <style>
      .case { position: relative; display: flow-root; margin-block-end: 20px; }
      .text { min-inline-size: min(280px, 85%); min-block-size: 1px; line-height: 0; overflow-wrap: anywhere; }
      .text i { display: inline-block; inline-size: 200px; }
      .text b { display: inline-block; inline-size: calc((44em - 200px) / 100); }
      .own-float > * { float: inline-start; }
      .own-inline-block > * { display: inline-block; }
      .own-placed > * { position: absolute; }
      .own-margins > * { margin: 1em; }
      .own-bleed > * { margin-inline: -32px; }
    </style>
    ${script}
  </head>
  <body>
    <div id="far" style="block-size: 6000px"></div>
    ${Object.entries(layouts)
      .flatMap(([layout, put]) =>
        Object.entries({ text, ...elements }).map(
          ([tag, it]) => `<div class="case" data-layout="${layout}" data-of="${tag}">${put(it)}</div>`,
        ),
      )
      .join('\n')}
  </body>
</html>`;

let browser;
let site;
before(async () => {
  const pages = { '/before': page(''), '/layouts': page('<script type="module" src="/index.js"></script>') };
  site = await serve('dist', { pages });
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await site?.close();
});

async function open(path) {
  const tab = await browser.newPage();
  await tab.goto(`${site.url}${path}`, { waitUntil: 'networkidle' });
  await tab.evaluate(() => document.querySelectorAll('[popover]').forEach((box) => box.showPopover()));
  return tab;
}

/** Runs in the page: the box of each element. */
function boxes() {
  return [...document.querySelectorAll('.case')].map((place) => {
    const { layout, of } = place.dataset;
    const it = place.querySelector(of === 'text' ? '.text' : of);
    const [{ width }] = it.getClientRects(); // in columns there is one for each
    return { layout, of, width, height: it.offsetHeight, isAwake: Boolean(it.shadowRoot?.querySelector('[part~=frame]')) };
  });
}

/** What is not as wide as the text in the same place, or is as high as if it were. */
function misfits(found) {
  const texts = new Map(found.filter(({ of }) => of === 'text').map((box) => [box.layout, box]));
  return found.flatMap(({ layout, of, width, height }) => {
    const wanted = texts.get(layout).width;
    const fits = Math.abs(width - wanted) < 1 && height < 5_000;
    return fits ? [] : [`${of} in ${layout}: ${width} × ${height}, and a text is ${wanted} wide`];
  });
}

/** Those that sleep until somebody is near; a popover is. The lesson has no frame. */
const sleeps = ({ layout, of }) => !['text', 'llm-lesson', 'llm-concept', 'llm-pipeline'].includes(of) && layout !== 'a popover';

async function check(tab, isAwake, those = () => true) {
  for (const width of WIDTHS) {
    await tab.setViewportSize({ width, height: 800 });
    const found = (await tab.evaluate(boxes)).filter(those);
    assert.deepEqual(misfits(found), [], `on a page of ${width} px`);
    assert.ok(found.filter(sleeps).every((box) => box.isAwake === isAwake));
  }
}

describe('an element is as wide as a text would be', () => {
  it('before it is defined', async () => {
    const tab = await open('/before');
    await check(tab, false, ({ of }) => of !== 'llm-lesson'); // until then it is the text in it, and nothing else
    await tab.close();
  });

  describe('once it is defined', () => {
    let tab;
    before(async () => {
      tab = await open('/layouts');
    });

    it('while it sleeps', () => check(tab, false));

    it('when it is awake', async () => {
      await tab.evaluate(() => document.querySelector('#far').remove());
      await tab.evaluate(() => dispatchEvent(new Event('beforeprint'))); // wakes all of them
      await tab.evaluate(() => dispatchEvent(new Event('afterprint')));
      await tab.waitForFunction(
        (tags) => [...document.querySelectorAll(tags)].every((el) => el.shadowRoot.querySelector('[part~=frame]')),
        Object.keys(elements)
          .filter((tag) => tag !== 'llm-lesson')
          .join(),
      );
      await check(tab, true);
    });
  });
});
