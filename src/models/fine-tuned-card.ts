/** What a reader should know about a model that was fine-tuned from the base. */
export interface FineTunedCard {
  name: string;
  fingerprint: string;
  /** The fingerprint of the model that it is added to. */
  base: string;
  /** How many numbers are added, and in how many directions of each matrix: null when to every weight. */
  parameters: number;
  rank: number | null;
  /** Bits per added number as shipped. */
  bits: number;
  training: { tokens: number; minutes: number; seed: number; command: string };
  licence: string;
}
