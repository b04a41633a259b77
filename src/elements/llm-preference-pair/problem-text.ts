/** Problems with the author's content, in words. */
import type { Texts } from '../../translations/translation.js';
import { MOST_PAIRS, type Problem } from './pair.js';

export function problemText({ code, text, count = 0 }: Problem, localize: Texts): string {
  switch (code) {
    case 'empty':
      return localize.term('pairErrorEmpty');
    case 'items':
      return localize.term('pairErrorItems');
    case 'no-prompt':
      return localize.term('pairErrorNoPrompt', text);
    case 'no-replies':
      return localize.term('pairErrorNoReplies', text);
    case 'replies-many':
      return localize.term('pairErrorManyReplies', text, count);
    case 'replies-same':
      return localize.term('pairErrorSameReplies', text);
    case 'better-unknown':
      return localize.term('pairErrorBetter', text);
    case 'pairs-many':
      return localize.term('pairErrorManyPairs', count, MOST_PAIRS);
    case 'nested':
      return localize.term('pairErrorNested', text);
  }
}
