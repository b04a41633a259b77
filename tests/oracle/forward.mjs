/**
 * The model's forward pass once more, written from its description and not from the engine: one loop a
 * sum, in double precision, from nothing but the exported files. Slow and plain, so that it can be believed.
 * T tokens, d numbers a token, s numbers a head.
 */

/**
 * @param config The exported config.
 * @param tensors What `readSafetensors` returns.
 * @param {number[]} ids Start token first.
 * @param {boolean} causal True: a token sees itself and what came before. False: it sees all.
 * @returns {number[][]} Logits: a row for each position, a number for each token of the vocabulary.
 */
export function forward(config, tensors, ids, causal) {
  const d = config.hidden_size;
  const weight = (name) => asRows(tensors[name]);
  const gain = (name) => tensors[name].values;
  const normalise = (row, name) => rmsNorm(row, gain(name), config.rms_norm_eps);

  const embedding = weight('embedding'); // (V, d)
  let x = ids.map((id) => [...embedding[id]]); // (T, d)
  for (let n = 0; n < config.num_hidden_layers; n++) {
    const project = weight(`layers.${n}.attention.qkv`);
    const qkv = x.map((row) => multiply(project, normalise(row, `layers.${n}.attention.norm`)));
    const q = qkv.map((row) => row.slice(0, d));
    const k = qkv.map((row) => row.slice(d, 2 * d));
    const v = qkv.map((row) => row.slice(2 * d, 3 * d));
    const out = weight(`layers.${n}.attention.out`);
    const mixed = attend(q, k, v, config, causal);
    x = x.map((row, t) => add(row, multiply(out, mixed[t])));

    const up = weight(`layers.${n}.mlp.up`);
    const down = weight(`layers.${n}.mlp.down`);
    x = x.map((row) => {
      const inner = multiply(up, normalise(row, `layers.${n}.mlp.norm`)).map((a) => (a > 0 ? a * a : 0));
      return add(row, multiply(down, inner));
    });
  }
  return x.map((row) => multiply(embedding, normalise(row, 'norm')));
}

/** Attention of all heads, side by side as the heads were; (T, d). */
function attend(q, k, v, { num_attention_heads: heads, rope_theta: base }, causal) {
  const T = q.length;
  const s = q[0].length / heads;
  const mixed = q.map(() => []);
  for (let head = 0; head < heads; head++) {
    const part = (row) => row.slice(head * s, (head + 1) * s);
    const queries = q.map((row, t) => rotate(part(row), t, base));
    const keys = k.map((row, t) => rotate(part(row), t, base));
    const values = v.map(part);
    for (let t = 0; t < T; t++) {
      const seen = causal ? t + 1 : T;
      const scores = [];
      for (let j = 0; j < seen; j++) scores.push(dot(queries[t], keys[j]) / Math.sqrt(s));
      const share = softmax(scores);
      for (let i = 0; i < s; i++) {
        let sum = 0;
        for (let j = 0; j < seen; j++) sum += share[j] * values[j][i];
        mixed[t].push(sum);
      }
    }
  }
  return mixed;
}

/** Rotary position: number i and number i + s/2 turn together, the first pair fastest. */
function rotate(row, position, base) {
  const s = row.length;
  const turned = [...row];
  for (let i = 0; i < s / 2; i++) {
    const angle = position * base ** ((-2 * i) / s);
    const a = row[i];
    const b = row[i + s / 2];
    turned[i] = a * Math.cos(angle) - b * Math.sin(angle);
    turned[i + s / 2] = a * Math.sin(angle) + b * Math.cos(angle);
  }
  return turned;
}

function rmsNorm(row, gain, epsilon) {
  let squares = 0;
  for (const a of row) squares += a * a;
  const root = Math.sqrt(squares / row.length + epsilon);
  return row.map((a, i) => (a / root) * gain[i]);
}

function softmax(scores) {
  const largest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - largest));
  let sum = 0;
  for (const power of powers) sum += power;
  return powers.map((power) => power / sum);
}

/** A matrix (outputs, inputs) times a vector (inputs). */
function multiply(matrix, vector) {
  return matrix.map((row) => dot(row, vector));
}

function dot(a, b) {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

function add(a, b) {
  return a.map((value, i) => value + b[i]);
}

function asRows({ shape: [rows, columns], values }) {
  return Array.from({ length: rows }, (_, r) => values.slice(r * columns, (r + 1) * columns));
}
