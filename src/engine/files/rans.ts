/**
 * Entropy coding: a symbol takes as many bits as it is surprising, −log₂ of its share, by range asymmetric numeral systems (Duda 2013,
 * "Asymmetric numeral systems", arXiv:1311.2540), with the same shares from the first symbol to the last.
 *
 * One whole number, the state, holds all that was coded: to code a symbol is to find the number below which symbols of its share are as
 * frequent as they should be. Its lowest bytes move out before it outgrows 31 bits. The last symbol is coded first, so that a reader goes forward.
 */

/** Shares are in units of one 4096th. */
const SHARE_BITS = 12;
const WHOLE = 1 << SHARE_BITS;
/** The state is at least this, and less than 256 times as much. */
const LEAST = 1 << 23;
/** Bytes of the state at the end. */
const STATE_BYTES = 4;

/**
 * How often each symbol occurs, in 4096ths that sum to 1 and are above 0 for each symbol that occurs at all; all 0 without symbols.
 * @param alphabet So many symbols there are: 0 to alphabet − 1.
 */
export function sharesOf(symbols: ArrayLike<number>, alphabet: number): Uint16Array {
  const counts = new Float64Array(alphabet);
  for (let i = 0; i < symbols.length; i++) counts[symbols[i]]++;
  const shares = Uint16Array.from(counts, (count) => (count === 0 ? 0 : Math.max(1, Math.round((WHOLE * count) / symbols.length))));
  if (symbols.length === 0) return shares;
  // What rounding left over or took too much, the most frequent symbols give and take: they mind least.
  for (let sum = shares.reduce((a, b) => a + b, 0); sum !== WHOLE;) {
    const change = Math.sign(WHOLE - sum);
    shares[shares.indexOf(Math.max(...shares))] += change;
    sum += change;
  }
  return shares;
}

/** Codes symbols, each with a share above 0. */
export function encode(symbols: ArrayLike<number>, shares: Uint16Array): Uint8Array {
  const starts = startsOf(shares);
  const backwards: number[] = [];
  let state = LEAST;
  for (let i = symbols.length - 1; i >= 0; i--) {
    const share = shares[symbols[i]];
    for (; state >= (LEAST >> SHARE_BITS) * 256 * share; state >>>= 8) backwards.push(state & 0xff);
    state = (Math.floor(state / share) << SHARE_BITS) + (state % share) + starts[symbols[i]];
  }
  for (let byte = 0; byte < STATE_BYTES; byte++, state >>>= 8) backwards.push(state & 0xff);
  return Uint8Array.from(backwards.reverse());
}

/** Reads what `encode` wrote, some symbols at a time. */
export class SymbolReader {
  readonly #bytes: Uint8Array;
  readonly #shares: Uint16Array;
  readonly #starts: Uint16Array;
  readonly #symbolAt = new Uint8Array(WHOLE);
  #state = 0;
  #read = 0;

  constructor(bytes: Uint8Array, shares: Uint16Array) {
    this.#bytes = bytes;
    this.#shares = shares;
    this.#starts = startsOf(shares);
    for (const [symbol, share] of shares.entries()) this.#symbolAt.fill(symbol, this.#starts[symbol], this.#starts[symbol] + share);
    for (; this.#read < STATE_BYTES; this.#read++) this.#state = (this.#state << 8) | bytes[this.#read];
  }

  /** True when nothing is left; false there means that the bytes were not written with these shares, or not as many symbols. */
  get isAtEnd(): boolean {
    return this.#state === LEAST && this.#read === this.#bytes.length;
  }

  /** Fills `symbols` with those that come next. */
  fill(symbols: Uint8Array): void {
    const [bytes, shares, starts, symbolAt] = [this.#bytes, this.#shares, this.#starts, this.#symbolAt];
    let [state, read] = [this.#state, this.#read];
    for (let i = 0; i < symbols.length; i++) {
      const place = state & (WHOLE - 1);
      const symbol = symbolAt[place];
      symbols[i] = symbol;
      state = shares[symbol] * (state >>> SHARE_BITS) + place - starts[symbol];
      for (; state < LEAST && read < bytes.length; read++) state = (state << 8) | bytes[read];
    }
    [this.#state, this.#read] = [state, read];
  }
}

/** Where the part of each symbol begins in the whole. */
function startsOf(shares: Uint16Array): Uint16Array {
  const starts = new Uint16Array(shares.length);
  for (let symbol = 1; symbol < shares.length; symbol++) starts[symbol] = starts[symbol - 1] + shares[symbol - 1];
  return starts;
}
