/** Everything that is needed to rebuild a model elsewhere, beside its numbers. */
import { parameterCount } from '../../src/engine/config.js';
import { MASK, START, Vocabulary } from '../../src/engine/text/vocabulary.js';
import type { StoredModel } from '../../src/engine/files/weights-file.js';

const FORWARD = [
  'A matrix of shape (outputs, inputs) maps a row x to x · Wᵀ. There are no biases.',
  'norm(x) = gain · x / sqrt(mean(x²) + rms_norm_eps), over the hidden_size numbers of a token.',
  'x[t] = embedding[ids[t]]',
  'In each layer N: [q | k | v] = norm(x) · layers.N.attention.qkvᵀ with gain layers.N.attention.norm: the first hidden_size outputs are the queries, then keys, then values.',
  'Head h has the columns h · head_dim to (h + 1) · head_dim − 1 of each.',
  'Rotary positions turn queries and keys: with i from 0 to head_dim / 2 − 1, numbers a = i and b = i + head_dim / 2 of a head become (a cos φ − b sin φ, a sin φ + b cos φ), φ = position · rope_theta^(−2i / head_dim); positions count from 0 at the start token.',
  'Attention: softmax over the tokens seen of q · k · attention_scale, times their values; heads stand side by side again. x += that · layers.N.attention.outᵀ',
  'x += max(norm(x) · layers.N.mlp.upᵀ, 0)² · layers.N.mlp.downᵀ with gain layers.N.mlp.norm',
  'logits = norm(x) · embeddingᵀ with gain norm, after the last layer.',
];

const MODES = {
  next: 'Causal: position t sees positions 0 to t; its logits are of the token after it. Read: the start token, then the text.',
  masked:
    'Unmasked: every position sees every position; the logits at a mask token are of the token hidden there. Read: the start token, then the text with one mask token for each token of the hidden word; several are filled from left to right.',
};

const TOKENIZER_RULES = [
  "Text is cut by /( ?)(\\p{L}[\\p{L}\\p{M}]*(?:'\\p{L}+)*|\\p{N}+)|[^]/gu into words (numbers too), each with or without one space before it, and single other characters. Other characters become the bytes of their UTF-8.",
  'Two expectations are kept. At the start of a text: no space, a capital. After a word: a space, no capital. After a byte: a space if it is one of . ! ? , ; : ) and a capital if it is one of . ! ?; after a line break no space and a capital; after a space no space, the capital as it was; after a " that follows a space, a line break or the start of the text no space and a capital, after any other " a space and the capital as it was.',
  'A word is looked up whatever its case: as one token of kind "word"; else in small letters as the longest token of kind "start" (or of kind "word" in small letters) that it begins with, then again and again the longest of kind "continuation". If that fails it becomes bytes, with its space.',
  "Case: the token's own letters, the first one as a capital where a capital is expected, need no marker. Otherwise <capital> (first letter a capital), <upper> (all capitals) or <lower> (all small) stands before the word, the first of these that gives its spelling; if none does, it becomes bytes.",
  'Space: a word with the space that was expected needs none. A space that was not expected is written as byte 0x20 before the word, and a space that is missing as <join>, before any case marker.',
  'A mask token counts as a word. Decoding follows the same rules; <start> has no text.',
  'To predict a blank, the space before it is left out: it belongs to the word.',
];

/** A description in the usual terms (those of Hugging Face configs where they have one), and in words. */
export function describeModel({ name, fingerprint, config, vocabulary: lists }: StoredModel): Record<string, unknown> {
  const { vocabulary, width, layers, heads, hidden, context } = config;
  const tokens = new Vocabulary(lists);
  return {
    name,
    fingerprint,
    weights: `${name}.safetensors`,
    model_type: 'llm-widgets',
    parameters: parameterCount(config),
    dtype: 'float32',
    vocab_size: vocabulary,
    hidden_size: width,
    num_hidden_layers: layers,
    num_attention_heads: heads,
    num_key_value_heads: heads,
    head_dim: width / heads,
    intermediate_size: hidden,
    max_position_embeddings: context,
    norm: 'rms norm, before each half of a layer and before the output',
    rms_norm_eps: 1e-5,
    position_embedding: 'rotary',
    rope_theta: 10000,
    rope_pairs: 'halves: i with i + head_dim / 2',
    attention_scale: 1 / Math.sqrt(width / heads),
    attention_bias: false,
    qkv_order: ['query', 'key', 'value'],
    hidden_act: 'relu2',
    mlp_bias: false,
    tie_word_embeddings: true,
    matrix_orientation: '(outputs, inputs)',
    bos_token_id: START,
    mask_token_id: MASK,
    modes: MODES,
    forward: FORWARD,
    tokenizer: {
      rules: TOKENIZER_RULES,
      tokens: Array.from({ length: vocabulary }, (_, id) => ({ id, text: tokens.text(id), kind: tokens.kind(id) })),
    },
  };
}

/** JSON with a line for each field, and one for each token. */
export function descriptionJson(model: StoredModel): string {
  const oneLine = (token: string) => token.replace(/\n\s*/g, ' ');
  return `${JSON.stringify(describeModel(model), null, 2).replace(/\{\s+"id": [^}]*"kind": "\w+"\s+\}/g, oneLine)}\n`;
}
