/** What a play can do: each is a name and a function of the stage. Pointer and keys are real ones. */

const named = (stage, role, name, within) =>
  (within ? stage.page.locator(`#${within}`) : stage.widget).getByRole(role, { name, exact: true }).first();

/** @param {{ role?: string, within?: string, part?: string, event?: string }} [options] `part` and `event`: what to wait for afterwards. */
export const press = (name, { role = 'button', within, ...awaited } = {}) => [
  `press ${within ? `${within}: ` : ''}${name}`,
  async (stage) => {
    await named(stage, role, name, within).click();
    await stage.until(awaited);
  },
];

export const pick = (name, options) => press(name, { role: 'radio', ...options });
export const tick = (name, options) => press(name, { role: 'checkbox', ...options });

/** Opens what is folded below a line of text. */
export const unfold = (name) => [`unfold ${name}`, (stage) => stage.widget.getByText(name, { exact: true }).first().click()];

/** Types into the one field there is; what stood there goes. */
export const write = (text, { within } = {}) => [
  `write ${text}`,
  async (stage) => {
    await (within ? stage.page.locator(`#${within}`) : stage.widget).getByRole('textbox').first().click();
    await stage.page.keyboard.press('Control+a');
    await stage.page.keyboard.type(text);
  },
];

/** Keys go to what has the focus. */
export const key = (keys, awaited = {}) => [
  `key ${keys}`,
  async (stage) => {
    for (const one of keys.split(' ')) await stage.page.keyboard.press(one);
    await stage.until(awaited);
  },
];

/** Moves the focus to a button as the Tab key would. */
export const focus = (name, { role = 'button', within } = {}) => [`focus ${name}`, (stage) => named(stage, role, name, within).focus()];

/** Carries an entry of a list to the place of another one, by the mouse. */
export const drag = (from, to) => [
  `drag ${from} to ${to}`,
  async ({ page, widget }) => {
    const row = (text) => widget.locator('[part~=item]', { hasText: text }).locator('[part~=entry]');
    const middle = async (text) => {
      const { x, y, height } = await row(text).boundingBox();
      return { x: x + 20, y: y + height / 2 };
    };
    await widget.locator('[part~=list]').evaluate((list) => list.scrollIntoView({ block: 'center' })); // a page that scrolls moves the goal
    const [start, end] = [await middle(from), await middle(to)];
    const goal = (await lying(widget)).names.findIndex((name) => name.startsWith(to));
    await page.mouse.move(start.x, start.y);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(500); // what it takes to drag comes with the first pointer …
    for (let tries = 0; !(await lying(widget)).isHeld; tries++) {
      if (tries > 20) throw new Error(`${from} cannot be taken`);
      await page.mouse.up(); // … and may be late
      await page.mouse.move(start.x, start.y);
      await page.mouse.down();
      await page.mouse.move(start.x, start.y + 10, { steps: 5 });
    }
    await page.mouse.move(end.x, end.y, { steps: 20 });
    for (let tries = 0; !(await lying(widget)).names[goal]?.startsWith(from); tries++) {
      if (tries > 100) throw new Error(`${from} does not get to the place of ${to}`);
      await page.mouse.move(end.x, end.y + (tries % 8) - 4);
    }
    await page.mouse.up();
  },
];

/** The entries of a list in their order, but for the one that hangs at the pointer; and whether one does. */
const lying = (widget) =>
  widget.locator('[part~=list] [part~=item]').evaluateAll((rows) => {
    const isHanging = (row) => getComputedStyle(row).position === 'fixed';
    const nameOf = (row) => row.querySelector('[part~=entry] bdi').textContent;
    return { isHeld: rows.some(isHanging), names: rows.filter((row) => !isHanging(row)).map(nameOf) };
  });

/** Several acts in a row, of which only what came of all together is written down. */
export const quickly = (...acts) => [
  acts.map(([name]) => name).join(', '),
  async (stage) => {
    for (const [, act] of acts) {
      await act(stage);
      await stage.settle();
    }
  },
];

/** The page starts the exercise again. */
export const reset = () => ['reset()', (stage) => stage.widget.evaluate((widget) => widget.reset())];
export const resetForm = () => ['reset the form', (stage) => stage.widget.evaluate((widget) => widget.closest('form').reset())];
export const set = (property, value) => [
  `${property} = ${value}`,
  (stage) => stage.widget.evaluate((widget, [name, to]) => (widget[name] = to), [property, value]),
];

/** On another day: a fresh page, with the state of before. */
export const reopen = () => ['go on in a fresh page', (stage) => stage.reopen()];
