/**
 * Everyone who takes part, and in which ways. A runtime counts with the fastest of its ways that writes the same
 * tokens: which one that is gets measured, not guessed.
 *
 * - `starts`: the ways that may be first to predict, if not all
 * - `lowRank`: trainers of low-rank additions (rank 8) in place of all weights, which only we have
 * - `slow`: trainers that are far from any ratio; their first steps have to do
 */
export const contenders = [
  { name: 'ours', decoders: ['plain', 'simd'], trainers: ['plain', 'simd'], lowRank: ['plain-8', 'simd-8'], slow: ['plain-8'] },
  {
    name: 'onnxruntime',
    decoders: ['f32', 'f32-one', 'gqa', 'q8-dynamic', 'q8-nbits', 'q4-nbits'],
    trainers: [],
    starts: ['f32', 'q8-dynamic', 'q8-nbits'],
  },
  { name: 'tfjs-wasm', decoders: ['f32'], trainers: ['autodiff', 'own-product', 'by-hand'] },
  { name: 'tfjs-cpu', decoders: ['f32'], trainers: ['f32'], slow: ['f32'] },
  { name: 'jax', decoders: ['f32'], trainers: ['f32'] },
  { name: 'naive', decoders: ['f32'], trainers: ['f32'] },
];
