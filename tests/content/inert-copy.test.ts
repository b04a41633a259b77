import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { inertCopy, isWidget } from '../../src/content/inert-copy.js';

async function hostWith(content: string): Promise<Element> {
  const host = await fixture<HTMLElement>(html`<div data-better="2"></div>`);
  host.innerHTML = content;
  return host;
}

const copied = async (content: string) => inertCopy(await hostWith(content))?.innerHTML;

describe('an inert copy', () => {
  it('has the elements, the text and the attributes that content is read from', async () => {
    expect(await copied('<p id="a" class="b" style="color: red">A <mark data-accept="x">b</mark> <a href="#c">c</a></p>')).to.equal(
      '<p xmlns="http://www.w3.org/1999/xhtml" id="a">A <mark data-accept="x">b</mark> <a href="#c">c</a></p>',
    );
    expect(inertCopy(await hostWith('x'))?.getAttribute('data-better')).to.equal('2');
  });

  it('is nothing where the author wrote nothing', async () => {
    for (const nothing of ['', ' \n ', '<!-- a comment -->', '<script>1</script>', '<style>p {}</style>']) {
      expect(inertCopy(await hostWith(nothing)), nothing).to.equal(null);
    }
  });

  it('leaves out what is not for readers', async () => {
    expect(
      await copied('a<script>b</script><style>c</style><textarea>d</textarea><svg><text>e</text></svg><template>f</template>'),
    ).to.equal('a');
  });

  it('leaves what stands in a widget to the widget', async () => {
    const copy = inertCopy(await hostWith('<p>ours</p><my-widget><p>theirs</p></my-widget>'))!;
    expect([...copy.querySelectorAll('p')].map(({ textContent }) => textContent)).to.deep.equal(['ours']);
    expect([...copy.children].filter(isWidget).map(({ localName }) => localName)).to.deep.equal(['my-widget']);
  });

  it('sees through a form whose fields shadow its properties', async () => {
    const names = ['childNodes', 'firstChild', 'nextSibling', 'nodeType', 'localName', 'textContent', 'getAttributeNames', 'getAttribute'];
    const fields = names.map((name) => `<input name="${name}">`).join('');
    const copy = inertCopy(await hostWith(`<form data-kind="text">${fields}<p>in a form</p></form>`))!;
    expect(copy.querySelector('[data-kind] > p')?.textContent).to.equal('in a form');
    expect(copy.querySelector('form')).to.equal(null);
  });

  it('loads nothing and runs nothing', async () => {
    let ran = false;
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const image = document.createElement('img');
    image.addEventListener('error', () => (ran = true));
    image.setAttribute('onerror', 'document.title = "ran"');
    host.append(image);
    const before = performance.getEntriesByType('resource').length;
    image.setAttribute('src', 'data:,');
    await new Promise((resolve) => image.addEventListener('error', resolve, { once: true }));
    expect(ran).to.equal(true);
    document.title = 'before';
    const copy = inertCopy(host)!;
    expect(copy.querySelector('img')?.attributes).to.have.length(0);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(document.title).to.equal('before');
    expect(performance.getEntriesByType('resource').length - before).to.be.at.most(1); // the original’s own
  });

  it('upgrades no element', async () => {
    let made = 0;
    customElements.define('test-counted', class extends HTMLElement { constructor() { super(); made++; } }); // prettier-ignore
    const host = await hostWith('<test-counted>x</test-counted>');
    const before = made;
    inertCopy(host);
    expect(made).to.equal(before);
  });

  it('takes text alone from what is very deep', async () => {
    const copy = inertCopy(await hostWith(`${'<i>'.repeat(300)}deep${'</i>'.repeat(300)}`))!;
    expect(copy.textContent).to.equal('deep');
    expect(copy.querySelectorAll('i').length).to.be.lessThan(300);
  });
});
