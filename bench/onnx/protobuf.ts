/** As much of the protobuf wire format as an ONNX file needs: fields one after another, each a tag and a value. */

const VARINT = 0;
const BYTES = 2;
const FIXED32 = 5;

export class Message {
  readonly #parts: Uint8Array[] = [];

  /** A whole number that is not negative, or −1. */
  integer(field: number, value: number): this {
    return this.#tag(field, VARINT).#varint(BigInt.asUintN(64, BigInt(value)));
  }

  float(field: number, value: number): this {
    this.#tag(field, FIXED32).#parts.push(new Uint8Array(Float32Array.of(value).buffer));
    return this;
  }

  bytes(field: number, value: Uint8Array): this {
    this.#tag(field, BYTES).#varint(BigInt(value.length)).#parts.push(value);
    return this;
  }

  text(field: number, value: string): this {
    return this.bytes(field, new TextEncoder().encode(value));
  }

  message(field: number, value: Message): this {
    return this.bytes(field, value.encoded());
  }

  /** The same field for each of some values. */
  each<T>(values: Iterable<T>, add: (message: this, value: T) => unknown): this {
    for (const value of values) add(this, value);
    return this;
  }

  encoded(): Uint8Array {
    const whole = new Uint8Array(this.#parts.reduce((sum, { length }) => sum + length, 0));
    let offset = 0;
    for (const part of this.#parts) {
      whole.set(part, offset);
      offset += part.length;
    }
    return whole;
  }

  #tag(field: number, type: number): this {
    return this.#varint(BigInt((field << 3) | type));
  }

  #varint(value: bigint): this {
    const bytes: number[] = [];
    for (; value > 0x7fn; value >>= 7n) bytes.push(Number(value & 0x7fn) | 0x80);
    this.#parts.push(Uint8Array.of(...bytes, Number(value)));
    return this;
  }
}
