/** What a reader should know about a model before trusting it: the short form of its card, shown by "About this model". */
export interface ModelCard {
  name: string;
  fingerprint: string;
  /** How many weights ("knobs"). */
  parameters: number;
  /** Tokens that it knows, and tokens that it sees at once. */
  vocabulary: number;
  context: number;
  /** Bits per matrix weight as shipped. */
  bits: number;
  corpus: { name: string; characters: number; licence: string };
  training: { tokens: number; minutes: number; seed: number; command: string };
  /** On held-out text of the same corpus; `next` mode. */
  bitsPerCharacter: number;
  /** Everyday blanks in masked mode: shares 0 to 1. */
  cloze: { items: number; top1: number; top5: number };
  licence: string;
}
