/** Runs a command of package.json as `npm run --silent NAME -- ARGS` does, without npm's own start. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

/** @returns {Promise<{ status: number, stdout: string, stderr: string }>} */
export function runScript(name, args) {
  const [program, ...given] = scripts[name].split(' ');
  if (program !== 'node') throw new Error(`"${name}" is no script that node runs`);
  return new Promise((resolve) => {
    execFile(process.execPath, [...given, ...args], { maxBuffer: 64 * 2 ** 20 }, (error, stdout, stderr) => {
      resolve({ status: error ? error.code : 0, stdout, stderr });
    });
  });
}
