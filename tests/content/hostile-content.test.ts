/** Content that shadows the DOM's own names, comes apart or makes no sense: no element throws on it, and none stays blank. */
import { expect, nextFrame } from '@open-wc/testing';
import '../../src/index.js';
import { putSession } from '../support/put-session.js';

/** For each tag, content that works. */
const GOOD = {
  'llm-fill-blank': '<p>The cat sat on the <mark data-accept="rug">mat</mark>.</p><ul><li>mat</li><li>moon</li></ul>',
  'llm-preference-pair': '<section data-better="1"><p>Tea?</p><blockquote>Boil water.</blockquote><blockquote>Why?</blockquote></section>',
  'llm-stage-order': '<p>In order?</p><ol><li>One <small>first</small></li><li>Two</li></ol><ul><li>None</li></ul>',
  'llm-quiz': '<section><h3>Why?</h3><dl><dt><mark>This</mark></dt><dd>Yes.</dd><dt>That</dt><dd>No.</dd></dl></section>',
  'llm-concept': '<h3>Idea</h3><dl><dt>A</dt><dd>one</dd><dt>B</dt><dd>two</dd><dt>C</dt><dd>three</dd></dl>',
  'llm-pipeline': '<ol><li>Start <p>It starts.</p></li><li>End <p>It ends.</p></li></ol>',
  'llm-lesson': '<h2>First</h2><llm-quiz></llm-quiz>',
} as const;

/** What parsers read of a node: each name is a field that shadows it on its form. */
const SHADOWED = [
  ...['childNodes', 'firstChild', 'nextSibling', 'parentElement', 'parentNode', 'children', 'childElementCount', 'nodeType', 'textContent'],
  ...['localName', 'matches', 'closest', 'remove', 'querySelectorAll', 'getAttribute', 'getAttributeNames', 'attributes', 'dataset', 'id'],
];

const around = (content: string, name: string) => `<form>${content}<input name="${name}"></form>`;
const beside = (content: string, name: string) => `<form><input name="${name}"></form>${content}`;

/** Content that is odd in itself. */
const ODD: readonly ((good: string) => string)[] = [
  () => '<!-- nothing but a comment -->',
  () => ' \n\t ',
  () => '<script>throw new Error("ran")</script>',
  () => '<style>p { color: red }</style>',
  () => '<template><p>not <mark>here</mark></p></template>',
  () => '<p></p><p> </p><section></section><ol></ol><ul></ul><dl></dl>',
  () => '<p><mark></mark></p>',
  () => '<p><mark>only</mark></p>',
  () => '<p>a <mark>b <mark>c</mark> d</mark> e</p>',
  () => '<p>a <mark>two words</mark></p><p>a <mark>two words</mark></p>',
  () => '<ul><li><mark>in a list</mark></li></ul>',
  () => `<p>\uE000 <mark>private use</mark> \uE000</p>`,
  () => '<ol><li></li><li></li></ol>',
  () => '<ol><li>same</li><li>same</li></ol>',
  () => `<ol>${'<li>many</li>'.repeat(3)}${Array.from({ length: 60 }, (_, i) => `<li>${i}</li>`).join('')}</ol>`,
  () => '<dl><dd>no term</dd><dt></dt></dl>',
  () => '<dt>no list</dt><dd>at all</dd>',
  () => '<h3></h3><dl><dt>one</dt></dl>',
  () => '<section><section><section><p>deep</p></section></section></section>',
  () => '<blockquote><blockquote>a</blockquote></blockquote><blockquote></blockquote>',
  () => `${'<div>'.repeat(400)}deep${'</div>'.repeat(400)}`,
  () => `<p>${'word '.repeat(5000)}<mark>end</mark></p>`,
  () => '<img src="data:," alt="a picture"><p>a <mark><img src="data:," alt="word"></mark></p>',
  () => '<svg><a><text>svg</text></a></svg><math><mi>x</mi></math>',
  () => '<p>a <a href="javascript:throw 1">link</a> and <mark>word</mark></p>',
  () => '<my-widget><p>theirs <mark>word</mark></p></my-widget>',
  () => '<x-\u00e9><p>a</p></x-\u00e9>',
  () =>
    '<p data-accept="," data-="x" data-stage="??" data-better="7" data-kind="no" data-stop="," data-at="nowhere">odd <mark data-accept=",,">attributes</mark></p>',
  (good) => good.replaceAll('<', '<b><').replaceAll('>', '></b>'),
  (good) => good.slice(0, good.length / 2),
  (good) => good.replaceAll('</', '<'),
  (good) => `<llm-quiz>${good}</llm-quiz>`,
  (good) => `<table><tr><td>${good}</td></tr></table>`,
  (good) => good + good + good,
  (good) => `<select><option>${good}</option></select><textarea>${good}</textarea>`,
  (good) => good.replaceAll(/[a-z]{3,}/g, '\u202e$&\u202c\u0000'),
];

const contents = (good: string) => [
  ...SHADOWED.map((name) => around(good, name)),
  ...SHADOWED.map((name) => beside(good, name)),
  ...SHADOWED.map((name) => good.replace('<', `<form><input name="${name}">x</form><`)),
  ...ODD.map((make) => make(good)),
];

/** Puts elements into the page, all at once; returns them when they are drawn, and what was thrown anywhere meanwhile. */
async function draw(tag: string, sources: readonly string[]) {
  const thrown: string[] = [];
  const hear = (event: Event) => {
    if (event.target instanceof Element) return; // a picture that could not be loaded
    event.preventDefault();
    event.stopImmediatePropagation();
    thrown.push(event instanceof ErrorEvent ? event.message : String((event as PromiseRejectionEvent).reason));
  };
  for (const type of ['error', 'unhandledrejection']) addEventListener(type, hear, { capture: true });
  const page = document.body.appendChild(document.createElement('div'));
  const elements = sources.map((source) => {
    const holder = page.appendChild(document.createElement('div'));
    holder.innerHTML = `<${tag}>${source}</${tag}>`;
    return holder.querySelector<HTMLElement & { updateComplete: Promise<boolean> }>(tag)!;
  });
  for (const el of elements) el.focus(); // wakes it
  for (const el of elements) while (!(await el.updateComplete));
  for (let frames = 0; frames < 3; frames++) await nextFrame();
  for (const type of ['error', 'unhandledrejection']) removeEventListener(type, hear, { capture: true });
  return { page, elements, thrown };
}

for (const [tag, good] of Object.entries(GOOD)) {
  describe(`<${tag}>`, () => {
    const sources = contents(good);
    let drawn: Awaited<ReturnType<typeof draw>>;

    before(async () => {
      putSession();
      drawn = await draw(tag, sources);
    });
    after(() => drawn.page.remove());

    it(`throws on none of ${sources.length} contents`, () => expect(drawn.thrown).to.deep.equal([]));

    sources.forEach((source, i) => {
      it(`is not blank where its content is ${source.slice(0, 90).replace(/[^\x20-\x7e]/g, '?')}`, () => {
        const el = drawn.elements[i];
        expect(el.getBoundingClientRect().height, 'its height').to.be.greaterThan(10);
        const text = [...el.shadowRoot!.children].map((child) => (child as HTMLElement).innerText).join('');
        expect((text + el.innerText).trim(), 'what is seen of it').not.to.equal('');
      });
    });
  });
}
