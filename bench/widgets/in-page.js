/** Runs in a measured page before anything else: keeps what its reader would feel, and acts for them. */
globalThis.reader = (() => {
  const tasks = [];
  const shifts = { load: 0, scroll: 0 };
  let act = 'load';
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ act, startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) if (act in shifts) shifts[act] += value; // an answer moves what is below it, as it should
  }).observe({ type: 'layout-shift', buffered: true });

  const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const session = () => globalThis[Symbol.for('llm-widgets.session')]?.values().next().value;
  const widgets = () => [...document.querySelectorAll('llm-fill-blank')];
  const part = (el, name) => el.shadowRoot?.querySelector(`[part~='${name}']`);

  async function until(test, what) {
    for (const end = performance.now() + 30_000; !test(); await wait(20)) {
      if (performance.now() > end) throw new Error(`${what} did not come`);
    }
  }

  /** Guesses in a widget, waits for the model's bars, teaches it and waits for what came of it. */
  async function play(el) {
    await until(() => part(el, 'button'), 'the exercise');
    await turnTo('predict');
    (part(el, 'choice') ?? el.shadowRoot.querySelector('button.plain')).click();
    await until(() => part(el, 'bars'), 'the bars');
    await turnTo('teach');
    el.shadowRoot.getElementById('teach').click();
    await until(() => part(el, 'lesson'), 'the lesson');
    await wait(200);
  }

  /** Screen by screen to the end, as a reader in a hurry. */
  async function scroll() {
    await turnTo('scroll');
    const isAtEnd = () => scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
    for (; !isAtEnd(); await wait(50)) scrollBy(0, innerHeight / 2);
    await wait(300);
  }

  /** What is still to come belongs to the act before. */
  async function turnTo(next) {
    await wait(200);
    act = next;
  }

  /** When the library's script had come: what was long before that is the page's own. */
  function scriptCame() {
    const scripts = performance.getEntriesByType('resource').filter(({ name }) => /\/dist\/(index|embed)\.js/.test(name));
    return Math.min(...scripts.map(({ responseEnd }) => responseEnd));
  }

  return {
    isReady: () => until(() => session()?.status === 'ready', 'the model'),

    /** All that a reader does on a page; returns the longest task of each act in ms, and how much moved by itself. */
    async read() {
      await this.isReady();
      await wait(300);
      const [first, ...others] = widgets();
      await play(first);
      await scroll();
      if (others.length > 0) await play(others.at(-1));
      const longest = { load: 0, predict: 0, teach: 0, scroll: 0 };
      for (const { act: during, startTime, duration } of tasks) {
        if (startTime + duration > scriptCame()) longest[during] = Math.max(longest[during], duration);
      }
      return { longest, shifts };
    },

    /** Opens and closes a widget many times; `when` is the moment at which it is removed: `ready`, `loading` or `predicting`. */
    async cycle(times, when) {
      for (let n = 0; n < times; n++) {
        const el = document.createElement('llm-fill-blank');
        el.innerHTML = '<p>The cat sat on the <mark>mat</mark>.</p><ul><li>moon</li></ul>';
        const ready = new Promise((resolve) => el.addEventListener('llm-ready', resolve, { once: true }));
        document.querySelector('main').prepend(el);
        if (when !== 'loading') await ready;
        else if (n % 2 === 0) await new Promise(requestAnimationFrame);
        if (when === 'predicting') part(el, 'choice').click();
        el.remove();
      }
      await wait(300);
    },
  };
})();
