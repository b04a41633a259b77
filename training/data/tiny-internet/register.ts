import type { Random } from '../../../src/engine/random.js';

/** One way of writing that the tiny internet knows, such as a recipe or a forum thread. */
export interface Register {
  /** Kebab case; a document keeps it, so that style can be measured by register. */
  name: string;
  /** How much of the corpus it fills, relative to the others, in characters. */
  weight: number;
  /** Writes one document: about 100 to 900 characters, paragraphs and turns split by a newline. */
  write(random: Random): string;
}
