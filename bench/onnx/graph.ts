/** Builds an ONNX model node by node. Field numbers are those of onnx.proto. */
import { Message } from './protobuf.js';

const IR_VERSION = 8;
const OPSET = 17;
export const CONTRIB = 'com.microsoft';

type Dimension = number | string;
type Attribute = number | string | { float: number } | readonly number[];
type Data = Float32Array | Int32Array | BigInt64Array | Uint8Array | Int8Array;

const dataType = (data: Data): number => {
  if (data instanceof Float32Array) return 1;
  if (data instanceof Uint8Array) return 2;
  if (data instanceof Int8Array) return 3;
  return data instanceof Int32Array ? 6 : 7;
};
const TYPES = { float32: 1, int32: 6, int64: 7 };

export class Graph {
  readonly #nodes: Message[] = [];
  readonly #initializers: Message[] = [];
  readonly #inputs: Message[] = [];
  readonly #outputs: Message[] = [];
  #names = 0;

  input(name: string, type: keyof typeof TYPES, shape: readonly Dimension[]): string {
    this.#inputs.push(valueInfo(name, type, shape));
    return name;
  }

  output(name: string, type: keyof typeof TYPES, shape: readonly Dimension[]): string {
    this.#outputs.push(valueInfo(name, type, shape));
    return name;
  }

  constant(data: Data, shape: readonly number[]): string {
    const name = `c${this.#names++}`;
    const raw = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    const tensor = new Message().each(shape, (m, n) => m.integer(1, n));
    this.#initializers.push(tensor.integer(2, dataType(data)).text(8, name).bytes(9, raw));
    return name;
  }

  integers(...values: number[]): string {
    return this.constant(BigInt64Array.from(values, BigInt), [values.length]);
  }

  /** Adds a node; an output that is not named gets a name, one that is '' is not there. Returns the outputs' names. */
  node(type: string, inputs: readonly string[], { outputs = [undefined], domain = '', ...attributes }: NodeOptions = {}): string[] {
    const names = outputs.map((name) => name ?? `t${this.#names++}`);
    const node = new Message()
      .each(inputs, (m, name) => m.text(1, name))
      .each(names, (m, name) => m.text(2, name))
      .text(4, type)
      .each(Object.entries(attributes.attributes ?? {}), (m, [name, value]) => m.message(5, attribute(name, value)))
      .text(7, domain);
    this.#nodes.push(node);
    return names;
  }

  /** The file of a model that is this graph. */
  encoded(): Uint8Array {
    const graph = new Message()
      .each(this.#nodes, (m, node) => m.message(1, node))
      .text(2, 'decoder')
      .each(this.#initializers, (m, tensor) => m.message(5, tensor))
      .each(this.#inputs, (m, value) => m.message(11, value))
      .each(this.#outputs, (m, value) => m.message(12, value));
    return new Message()
      .integer(1, IR_VERSION)
      .message(7, graph)
      .message(8, new Message().text(1, '').integer(2, OPSET))
      .message(8, new Message().text(1, CONTRIB).integer(2, 1))
      .encoded();
  }
}

export interface NodeOptions {
  outputs?: readonly (string | undefined)[];
  domain?: string;
  attributes?: Readonly<Record<string, Attribute>>;
}

function valueInfo(name: string, type: keyof typeof TYPES, shape: readonly Dimension[]): Message {
  const dimensions = new Message().each(shape, (m, size) =>
    m.message(1, typeof size === 'number' ? new Message().integer(1, size) : new Message().text(2, size)),
  );
  const tensor = new Message().integer(1, TYPES[type]).message(2, dimensions);
  return new Message().text(1, name).message(2, new Message().message(1, tensor));
}

/** Plain numbers are integers; a float is written { float: 0.5 }. */
function attribute(name: string, value: Attribute): Message {
  const message = new Message().text(1, name);
  if (typeof value === 'number') return message.integer(3, value).integer(20, 2);
  if (typeof value === 'string') return message.text(4, value).integer(20, 3);
  if ('float' in value) return message.float(2, value.float).integer(20, 1);
  return message.each(value, (m, n) => m.integer(8, n)).integer(20, 7);
}
