/** Whole numbers in few characters: in base 64, with digits that need no escaping in JSON or in an address. */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

/** The last `length` digits of a number. */
export function toDigits(number: number, length: number): string {
  return length === 0 ? '' : toDigits(Math.floor(number / 64), length - 1) + DIGITS[number % 64];
}

export function fromDigits(text: string): number {
  return Array.from(text).reduce((number, digit) => 64 * number + DIGITS.indexOf(digit), 0);
}
