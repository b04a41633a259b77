/** The part of Playwright's `Page` that @web/test-runner-commands uses, over WebDriver. */

/** WebDriver names keys by private-use characters. */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };

const keyDown = (value) => ({ type: 'keyDown', value });
const keyUp = (value) => ({ type: 'keyUp', value });
const pointerMove = (x, y) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });
const pointer = (type, options) => ({ type, button: BUTTONS[options?.button ?? 'left'] });

export class WebKitPage {
  #session;

  constructor(session) {
    this.#session = session;
  }

  keyboard = {
    down: (key) => this.#keys([keyDown(KEYS[key] ?? key)]),
    up: (key) => this.#keys([keyUp(KEYS[key] ?? key)]),
    type: (text) => this.#keys([...text].flatMap((character) => [keyDown(character), keyUp(character)])),
    press: (combination) => {
      const keys = combination === '+' ? ['+'] : combination.split('+').map((key) => KEYS[key] ?? key);
      return this.#keys([...keys.map(keyDown), ...keys.toReversed().map(keyUp)]);
    },
  };

  mouse = {
    move: (x, y) => this.#mouse([pointerMove(x, y)]),
    down: (options) => this.#mouse([pointer('pointerDown', options)]),
    up: (options) => this.#mouse([pointer('pointerUp', options)]),
    click: (x, y, options) => this.#mouse([pointerMove(x, y), pointer('pointerDown', options), pointer('pointerUp', options)]),
  };

  /** WebDriver sizes the window; the viewport is what is left inside it. */
  async setViewportSize({ width, height }) {
    const [innerWidth, innerHeight] = await this.#session.send('POST', '/execute/sync', {
      script: 'return [innerWidth, innerHeight]',
      args: [],
    });
    const rect = await this.#session.send('GET', '/window/rect');
    await this.#session.send('POST', '/window/rect', {
      width: rect.width + width - innerWidth,
      height: rect.height + height - innerHeight,
    });
  }

  #keys(actions) {
    return this.#session.send('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  #mouse(actions) {
    return this.#session.send('POST', '/actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  }
}
