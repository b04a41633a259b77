import { expect } from '@open-wc/testing';
import { define } from '../src/define.js';
import { version } from '../src/version.js';

interface PageRecord {
  versions: Map<string, string>;
  warned: Set<string>;
}

/** What bundles leave on the page for each other. */
const record = () => (globalThis as unknown as Record<symbol, PageRecord>)[Symbol.for('llm-widgets.defined')];

/** Runs `action` and returns what it warned about. */
function warnings(action: () => void): string[] {
  const seen: string[] = [];
  const warn = console.warn;
  console.warn = (message: string) => seen.push(message);
  try {
    action();
  } finally {
    console.warn = warn;
  }
  return seen;
}

describe('define', () => {
  it('defines a tag', () => {
    class First extends HTMLElement {}
    define('define-first', First);
    expect(customElements.get('define-first')).to.equal(First);
    expect(record().versions.get('define-first')).to.equal(version);
  });

  it('lets the first bundle win, silently when both have the same version', () => {
    class Mine extends HTMLElement {}
    class Other extends HTMLElement {}
    define('define-twice', Mine);
    expect(warnings(() => define('define-twice', Other))).to.deep.equal([]);
    expect(customElements.get('define-twice')).to.equal(Mine);
  });

  it('warns once, with both versions, when another version was first', () => {
    for (const tag of ['define-old-a', 'define-old-b']) {
      customElements.define(tag, class extends HTMLElement {});
      record().versions.set(tag, '0.0.1');
    }
    const seen = warnings(() => {
      define('define-old-a', class extends HTMLElement {});
      define('define-old-b', class extends HTMLElement {});
    });
    expect(seen).to.have.length(1);
    expect(seen[0]).to.contain('define-old-a').and.contain('llm-widgets 0.0.1').and.contain(`llm-widgets ${version}`);
  });

  it('warns when something else has the tag', () => {
    customElements.define('define-foreign', class extends HTMLElement {});
    record().warned.clear();
    const [warning] = warnings(() => define('define-foreign', class extends HTMLElement {}));
    expect(warning).to.contain('something else');
  });
});

describe('version', () => {
  it('is the one in package.json', async () => {
    const response = await fetch(new URL('../package.json', import.meta.url));
    expect(version).to.equal(((await response.json()) as { version: string }).version);
  });
});
