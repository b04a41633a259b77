/**
 * A command for tests in Chromium: `executeServerCommand('emulate-features', { 'forced-colors': 'active' })`. The stock emulateMedia
 * silently drops forced-colors and prefers-contrast.
 */
const sessions = new WeakMap(); // page → its one CDP session: a detached session ends what it emulated

export const emulateFeatures = {
  name: 'emulate-features',
  async executeCommand({ command, payload, session }) {
    if (command !== 'emulate-features') return undefined;
    const page = session.browser.getPage(session.id);
    if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
    const features = Object.entries(payload).map(([name, value]) => ({ name, value }));
    await sessions.get(page).send('Emulation.setEmulatedMedia', { features });
    return true;
  },
};
