/** How the commands of this folder end: quietly, or with one line that says what the caller got wrong. */
import { readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { UsageError } from './usage-error.js';

/**
 * Runs a command on the program's arguments, and prints the text that it returns, if any. Its output may be long and go into a pipe, so nothing here
 * calls `process.exit`.
 * @param module The address of the command's module, if others import it too: it then runs only if that module is the program.
 */
export async function runCommand(name: string, command: (args: string[]) => unknown, module?: string): Promise<void> {
  if (module !== undefined && fileURLToPath(module) !== realpathSync(process.argv[1])) return;
  try {
    const output = await command(process.argv.slice(2));
    if (typeof output === 'string') console.log(output);
  } catch (error) {
    if (!isMistake(error)) throw error;
    process.stderr.write(`${name}: ${error.message}\n`);
    process.exitCode = 2;
  }
}

/** @throws {UsageError} when the file cannot be read. */
export function readInput(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(`${path}: ${code === 'ENOENT' ? 'there is no such file' : message}`);
  }
}

/** `parseArgs` throws plain errors, recognised by their code. */
function isMistake(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

/**
 * The number that an option was given.
 * @throws {UsageError} when it is not a number, or below 0.
 */
export function numberOf(option: string, text: string): number {
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number) || number < 0)
    throw new UsageError(`--${option} takes a number from 0 on, not "${text}"`);
  return number;
}
