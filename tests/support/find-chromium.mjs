/** Where a Chromium or Chrome is on this computer, and how to get one. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { which } from './which.mjs';

const places = {
  linux: () => ['/usr/bin/chromium', '/usr/bin/google-chrome', '/snap/bin/chromium', '/opt/google/chrome/chrome'],
  darwin: () =>
    ['/Applications', join(process.env.HOME ?? '', 'Applications')].flatMap((folder) =>
      ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => join(folder, `${name}.app/Contents/MacOS/${name}`)),
    ),
  win32: () =>
    [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LocalAppData]
      .filter(Boolean)
      .flatMap((folder) =>
        ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((name) =>
          join(folder, name),
        ),
      ),
};

/** The path of a browser, or undefined. `CHROME_PATH` wins. */
export function findChromium() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  const onPath = which('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge');
  return onPath ?? places[process.platform]?.().find((path) => existsSync(path));
}

function isDebianRoot() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function aptInstall(...packages) {
  const apt = (...args) =>
    execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=600', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

/** The path of a browser. Installs one on Debian as root; elsewhere says what to install and ends the process. */
export function requireChromium() {
  if (process.env.CHROME_PATH && !existsSync(process.env.CHROME_PATH)) {
    console.error(`CHROME_PATH is ${process.env.CHROME_PATH}, but there is no file.`);
    process.exit(1);
  }
  if (!findChromium() && isDebianRoot()) {
    console.log('No Chromium found: installing the Debian package "chromium".');
    aptInstall('chromium', 'fonts-liberation');
  }
  const path = findChromium();
  if (path) return path;
  console.error('The tests need a browser: install Chromium or Google Chrome, or set CHROME_PATH to one.');
  process.exit(1);
}
