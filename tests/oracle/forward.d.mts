/** The shape of an exported model, in the names of its config file. */
export interface OracleConfig {
  hidden_size: number;
  num_hidden_layers: number;
  num_attention_heads: number;
  rms_norm_eps: number;
  rope_theta: number;
}

export function forward(
  config: OracleConfig,
  tensors: Record<string, { shape: readonly number[]; values: readonly number[] }>,
  ids: readonly number[],
  causal: boolean,
): number[][];
