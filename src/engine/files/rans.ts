/**
 * Entropy coding: a symbol takes −log₂ of its frequency in bits, by a range asymmetric numeral system (Duda 2013, "Asymmetric
 * numeral systems", arXiv:1311.2540; named as in Giesen's ryg_rans), with the same frequencies from the first symbol to the last.
 *
 * The state, one whole number, holds all that was coded. Of 4096 slots a symbol has as many as its frequency, from its start on:
 *
 *     31                    12 11        0
 *    +------------------------+-----------+      encode:  state = ⌊state / frequency⌋ · 4096 + state % frequency + start
 *    | all symbols before     | slot      |      decode:  state = frequency · ⌊state / 4096⌋ + slot − start,
 *    +------------------------+-----------+               the symbol being the one whose slots hold state % 4096
 *
 *     slots  0 . . . . . . . . . . . . . . . . . 4095
 *           |   symbol 0   | 1 |    symbol 2    |
 *           start 0        start 1 …
 *
 * Before the state outgrows 31 bits its lowest bytes move out. As it is a stack, the last symbol is coded first, and a
 * reader goes forward: four bytes of state, high byte first, then the bytes that moved out.
 */

/** Frequencies are in units of one 4096th. */
const SLOT_BITS = 12;
const SLOTS = 1 << SLOT_BITS;
/** The state is at least this between two symbols, and less than 256 times as much. */
const LOWER_BOUND = 1 << 23;
const STATE_BYTES = 4;

/**
 * How often each symbol occurs, in 4096ths: at least one for a symbol that occurs at all, 4096 in all; all 0 without symbols.
 * @param alphabet How many symbols there are: 0 to alphabet − 1.
 */
export function frequenciesOf(symbols: ArrayLike<number>, alphabet: number): Uint16Array {
  const counts = new Float64Array(alphabet);
  for (let i = 0; i < symbols.length; i++) counts[symbols[i]]++;
  const frequencies = Uint16Array.from(counts, (count) => (count === 0 ? 0 : Math.max(1, Math.round((SLOTS * count) / symbols.length))));
  if (symbols.length === 0) return frequencies;
  // What rounding left over or took too much goes to or from the most frequent symbol, which minds least.
  for (let sum = frequencies.reduce((a, b) => a + b, 0); sum !== SLOTS;) {
    const change = Math.sign(SLOTS - sum);
    frequencies[frequencies.indexOf(Math.max(...frequencies))] += change;
    sum += change;
  }
  return frequencies;
}

/** Codes symbols, each with a frequency above 0. */
export function encode(symbols: ArrayLike<number>, frequencies: Uint16Array): Uint8Array {
  const starts = startsOf(frequencies);
  const reversed: number[] = [];
  let state = LOWER_BOUND;
  for (let i = symbols.length - 1; i >= 0; i--) {
    const frequency = frequencies[symbols[i]];
    for (; state >= (LOWER_BOUND >> SLOT_BITS) * 256 * frequency; state >>>= 8) reversed.push(state & 0xff);
    state = (Math.floor(state / frequency) << SLOT_BITS) + (state % frequency) + starts[symbols[i]];
  }
  for (let byte = 0; byte < STATE_BYTES; byte++, state >>>= 8) reversed.push(state & 0xff);
  return Uint8Array.from(reversed.reverse());
}

/** Reads what `encode` wrote, some symbols at a time. */
export class SymbolReader {
  readonly #bytes: Uint8Array;
  readonly #frequencies: Uint16Array;
  readonly #starts: Uint16Array;
  readonly #symbolOf = new Uint8Array(SLOTS);
  #state = 0;
  #read = 0;

  constructor(bytes: Uint8Array, frequencies: Uint16Array) {
    this.#bytes = bytes;
    this.#frequencies = frequencies;
    this.#starts = startsOf(frequencies);
    for (const [symbol, frequency] of frequencies.entries())
      this.#symbolOf.fill(symbol, this.#starts[symbol], this.#starts[symbol] + frequency);
    for (; this.#read < STATE_BYTES; this.#read++) this.#state = (this.#state << 8) | bytes[this.#read];
  }

  /** True when nothing is left. If it is false after the last symbol, the bytes were written with other frequencies, for other symbols, or damaged. */
  get isAtEnd(): boolean {
    return this.#state === LOWER_BOUND && this.#read === this.#bytes.length;
  }

  /** Fills `symbols` with those that come next. */
  fill(symbols: Uint8Array): void {
    const [bytes, frequencies, starts, symbolOf] = [this.#bytes, this.#frequencies, this.#starts, this.#symbolOf];
    let [state, read] = [this.#state, this.#read];
    for (let i = 0; i < symbols.length; i++) {
      const slot = state & (SLOTS - 1);
      const symbol = symbolOf[slot];
      symbols[i] = symbol;
      state = frequencies[symbol] * (state >>> SLOT_BITS) + slot - starts[symbol];
      for (; state < LOWER_BOUND && read < bytes.length; read++) state = (state << 8) | bytes[read];
    }
    [this.#state, this.#read] = [state, read];
  }
}

/** The first slot of each symbol. */
function startsOf(frequencies: Uint16Array): Uint16Array {
  const starts = new Uint16Array(frequencies.length);
  for (let symbol = 1; symbol < frequencies.length; symbol++) starts[symbol] = starts[symbol - 1] + frequencies[symbol - 1];
  return starts;
}
