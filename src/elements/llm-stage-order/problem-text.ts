/** Problems with the author's content, in words. */
import type { Texts } from '../../translations/translation.js';
import { LONGEST_ENTRY, MOST_ENTRIES, type Problem } from './entry.js';

export function problemText({ code, text, count = 0 }: Problem, localize: Texts): string {
  switch (code) {
    case 'empty':
      return localize.term('orderErrorEmpty');
    case 'items':
      return localize.term('orderErrorItems');
    case 'one-stage':
      return localize.term('orderErrorOne', text);
    case 'no-text':
      return localize.term('orderErrorNoText');
    case 'entries-same':
      return localize.term('orderErrorSame', text);
    case 'entries-many':
      return localize.term('orderErrorMany', count, MOST_ENTRIES);
    case 'entry-long':
      return localize.term('orderErrorLong', text, count, LONGEST_ENTRY);
    case 'lists-many':
      return localize.term('orderErrorLists', count);
    case 'nested':
      return localize.term('orderErrorNested', text);
    case 'stage-unknown':
      return localize.term('orderErrorStage', text);
    case 'reason-unknown':
      return localize.term('orderErrorReason', text);
  }
}
