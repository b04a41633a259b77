/** Whether a text may continue with a token: all that a model writes can be read aloud in a classroom. */
import { isRude } from './rude-words.js';
import type { Tokenizer } from './tokenizer.js';
import { endsUnfit } from './unfit-phrases.js';
import { beginsText } from './vocabulary.js';

/** How many tokens at the end of a text are checked: enough for the longest unfit word letter by letter. */
const LAST_TOKENS = 9;

/**
 * False when with this token the text ends in a rude word or an unfit phrase. Each turn of a conversation is a text of its own: nobody answers for
 * the other's words.
 * @param ids What was written before.
 */
export function staysFit(tokenizer: Tokenizer, ids: readonly number[], id: number): boolean {
  if (tokenizer.vocabulary.kind(id) === 'special') return true; // adds no letter
  const recent = ids.slice(1 - LAST_TOKENS);
  const end = tokenizer.decode([...recent.slice(recent.findLastIndex(beginsText) + 1), id]);
  const [word] = /[a-z]*$/i.exec(end) as RegExpExecArray;
  return !isRude(word) && !endsUnfit(end);
}
