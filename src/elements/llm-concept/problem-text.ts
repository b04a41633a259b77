/** Problems with the author's content, in words. */
import type { Texts } from '../../translations/translation.js';
import { IDEAS, type Problem } from './concept.js';

export function problemText({ code, text, count = 0 }: Problem, localize: Texts): string {
  switch (code) {
    case 'empty':
      return localize.term('conceptErrorEmpty');
    case 'no-parts':
      return localize.term('conceptErrorNoParts', text);
    case 'content':
      return localize.term('conceptErrorContent');
    case 'no-title':
      return localize.term('conceptErrorNoTitle');
    case 'parts':
      return localize.term('conceptErrorParts', text, count);
    case 'nested':
      return localize.term('conceptErrorNested', text);
    case 'idea-unknown':
      return localize.term('conceptErrorIdea', text, IDEAS.join(', '));
    case 'stage-unknown':
      return localize.term('conceptErrorStage', text);
  }
}
