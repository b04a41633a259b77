/**
 * The model of src/engine/transformer.ts as an ONNX graph that reads some tokens after those it remembers:
 *
 *   tokens (1, T), past keys and values (1, H, P, s)  →  logits (1, V) after the last token, present keys and values (1, H, P + T, s)
 *
 * in the ways that onnxruntime may be fast: attention from plain operations or as one fused operation, products with
 * float32 weights, 8-bit weights on 8-bit activations, or weights of 8 or 4 bits that are unpacked, and what is
 * remembered as a tensor for each layer or as one for all.
 */
import type { NamedTensor } from '../../src/engine/weights.js';
import type { BenchModel } from '../planted-weights.js';
import { CONTRIB, Graph } from './graph.js';
import { productOf, type Product } from './products.js';

export interface DecoderVariant {
  attention: 'operations' | 'fused';
  product: Product;
  memory?: 'one tensor'; // not with fused attention: onnxruntime's memory planner takes past and present for one buffer
}

export const decoderVariants: Readonly<Record<string, DecoderVariant>> = {
  f32: { attention: 'operations', product: 'float32' },
  'f32-one': { attention: 'operations', product: 'float32', memory: 'one tensor' },
  gqa: { attention: 'fused', product: 'float32' },
  'q8-dynamic': { attention: 'operations', product: 'dynamic', memory: 'one tensor' },
  'q8-nbits': { attention: 'operations', product: '8 bits', memory: 'one tensor' },
  'q4-nbits': { attention: 'operations', product: '4 bits', memory: 'one tensor' },
};

const EPSILON = 1e-5;

export function onnxDecoder(model: BenchModel, variant: DecoderVariant): Uint8Array {
  const { width: d, heads: H, layers, context, vocabulary: V } = model.config;
  const s = d / H;
  const tensors = new Map(model.weights.tensors.map((tensor) => [tensor.name, tensor]));
  const tensor = (name: string) => tensors.get(name) as NamedTensor;
  const graph = new Graph();
  const vector = (name: string) => graph.constant(tensor(name).data, [d]);
  const product = (x: string, name: string) => productOf(graph, variant.product, x, tensor(name), model.matrices.get(name));

  const tokens = graph.input('tokens', 'int32', [1, 'T']);
  const tables = [Math.cos, Math.sin].map((wave) => graph.constant(rotaryTable(wave, context, s / 2), [context, s / 2]));
  const attention = variant.attention === 'fused' ? fusedAttention(graph, H, d, tables) : plainAttention(graph, H, d, tables);

  const memory = variant.memory === 'one tensor' ? oneMemory(graph, layers, H, s) : manyMemories(graph, H, s);

  let [x] = graph.node('Gather', [graph.constant(tensor('embedding').data, [V, d]), tokens]);
  let [normed] = norm(graph, x, vector('layers.0.attention.norm'));
  for (let l = 0; l < layers; l++) {
    const name = `layers.${l}`;
    const mixed = attention(product(normed, `${name}.attention.qkv`), ...memory.of(l));
    [normed, x] = addAndNorm(graph, x, product(mixed, `${name}.attention.out`), vector(`${name}.mlp.norm`));
    const [positive] = graph.node('Relu', [product(normed, `${name}.mlp.up`)]);
    const [active] = graph.node('Mul', [positive, positive]);
    const added = product(active, `${name}.mlp.down`);
    if (l + 1 < layers) [normed, x] = addAndNorm(graph, x, added, vector(`layers.${l + 1}.attention.norm`));
    else [x] = graph.node('Add', [x, added]);
  }
  const [last] = graph.node('Gather', [x, graph.constant(BigInt64Array.of(-1n), [])], { attributes: { axis: 1 } });
  [normed] = norm(graph, last, vector('norm'));
  graph.node('Identity', [product(normed, 'embedding')], { outputs: ['logits'] });
  graph.output('logits', 'float32', [1, V]);
  memory.close();
  return graph.encoded();
}

/** Names for past and present keys and values. */
type MemoryNames = [pastKey: string, pastValue: string, presentKey: string, presentValue: string];

interface Memory {
  of(layer: number): MemoryNames;
  close(): void;
}

/** Each layer's keys and values are inputs and outputs of their own. */
function manyMemories(graph: Graph, H: number, s: number): Memory {
  return {
    of: (l) => {
      const past = ['key', 'value'].map((what) => graph.input(`past_${what}_${l}`, 'float32', [1, H, 'P', s]));
      const present = ['key', 'value'].map((what) => graph.output(`present_${what}_${l}`, 'float32', [1, H, 'all', s]));
      return [...past, ...present] as MemoryNames;
    },
    close: () => undefined,
  };
}

/** One input and one output hold all: copied once more inside, but less to hand over. */
function oneMemory(graph: Graph, layers: number, H: number, s: number): Memory {
  const all = graph.input('past_all', 'float32', [2 * layers, H, 'P', s]);
  const sizes = graph.integers(...Array.from({ length: 2 * layers }, () => 1));
  const outputs = Array.from({ length: 2 * layers }, () => undefined);
  const past = graph.node('Split', [all, sizes], { outputs, attributes: { axis: 0 } });
  const present = past.map((_, i) => `present_${i}`);
  return {
    of: (l) => [past[2 * l], past[2 * l + 1], present[2 * l], present[2 * l + 1]],
    close: () => {
      graph.node('Concat', present, {
        outputs: [graph.output('present_all', 'float32', [2 * layers, H, 'all', s])],
        attributes: { axis: 0 },
      });
    },
  };
}

/** Positions × half a head: a wave of position · 10000^(−i / half). */
function rotaryTable(wave: (angle: number) => number, context: number, half: number): Float32Array {
  return Float32Array.from({ length: context * half }, (_, i) => wave(Math.floor(i / half) * 10000 ** (-(i % half) / half)));
}

function norm(graph: Graph, x: string, gain: string): string[] {
  return graph.node('SimplifiedLayerNormalization', [x, gain], { attributes: { axis: -1, epsilon: { float: EPSILON }, stash_type: 1 } });
}

/** The norm of a sum, and the sum. */
function addAndNorm(graph: Graph, x: string, added: string, gain: string): [string, string] {
  const [normed, , , sum] = graph.node('SkipSimplifiedLayerNormalization', [x, added, gain], {
    domain: CONTRIB,
    outputs: [undefined, '', '', undefined],
    attributes: { epsilon: { float: EPSILON } },
  });
  return [normed, sum];
}

/** qkv (1, T, 3d), past keys and values, names for the present ones → mixed (1, T, d) */
type Attention = (qkv: string, pastKey: string, pastValue: string, presentKey: string, presentValue: string) => string;

function fusedAttention(graph: Graph, H: number, d: number, tables: readonly string[]): Attention {
  const last = graph.input('last', 'int32', [1]); // number of the last token read
  const length = graph.input('length', 'int32', []); // how many there are with it
  return (qkv, pastKey, pastValue, presentKey, presentValue) => {
    const [mixed] = graph.node('GroupQueryAttention', [qkv, '', '', pastKey, pastValue, last, length, ...tables], {
      domain: CONTRIB,
      outputs: [undefined, presentKey, presentValue],
      attributes: { num_heads: H, kv_num_heads: H, do_rotary: 1, rotary_interleaved: 0, scale: { float: 1 / Math.sqrt(d / H) } },
    });
    return mixed;
  };
}

function plainAttention(graph: Graph, H: number, d: number, tables: readonly string[]): Attention {
  const s = d / H;
  const mask = graph.input('mask', 'float32', [1, 1, 'T', 'all']); // 0 where a token may look, else far below
  const first = graph.input('first', 'int64', [1]); // number of the first token read
  const headShape = graph.integers(1, -1, 3 * H, s);
  const parts = graph.integers(2 * H, H);
  const halves = graph.integers(H, H);
  const rowShape = graph.integers(1, -1, d);
  return (qkv, pastKey, pastValue, presentKey, presentValue) => {
    const [rows] = graph.node('Reshape', [qkv, headShape]);
    const [heads] = graph.node('Transpose', [rows], { attributes: { perm: [0, 2, 1, 3] } }); // (1, 3H, T, s)
    const [qk, values] = graph.node('Split', [heads, parts], { outputs: [undefined, undefined], attributes: { axis: 1 } });
    const [turned] = graph.node('RotaryEmbedding', [qk, first, ...tables], { domain: CONTRIB, attributes: { interleaved: 0 } });
    const [queries, keys] = graph.node('Split', [turned, halves], { outputs: [undefined, undefined], attributes: { axis: 1 } });
    graph.node('Concat', [pastKey, keys], { outputs: [presentKey], attributes: { axis: 2 } });
    graph.node('Concat', [pastValue, values], { outputs: [presentValue], attributes: { axis: 2 } });
    const [scores] = graph.node('FusedMatMul', [queries, presentKey], {
      domain: CONTRIB,
      attributes: { transB: 1, alpha: { float: 1 / Math.sqrt(s) } },
    });
    const [masked] = graph.node('Add', [scores, mask]);
    const [probs] = graph.node('Softmax', [masked], { attributes: { axis: -1 } });
    const [mixed] = graph.node('MatMul', [probs, presentValue]);
    const [byToken] = graph.node('Transpose', [mixed], { attributes: { perm: [0, 2, 1, 3] } });
    return graph.node('Reshape', [byToken, rowShape])[0];
  };
}
