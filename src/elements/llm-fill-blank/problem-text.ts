/** Problems with the author's content, in words. */
import type { Texts } from '../../translations/translation.js';
import { MOST_CHOICES, type Problem } from './item.js';

export function problemText({ code, text, count = 0 }: Problem, localize: Texts): string {
  switch (code) {
    case 'empty':
      return localize.term('errorEmpty');
    case 'items':
      return localize.term('errorItems');
    case 'no-blank':
      return localize.term('errorNoBlank', text);
    case 'no-word':
      return localize.term('errorNoWord', text);
    case 'mark-markup':
      return localize.term('errorMarkup', text);
    case 'mark-words':
      return localize.term('errorWords', text);
    case 'choices-many':
      return localize.term('errorManyChoices', count, MOST_CHOICES);
    case 'choices-same':
      return localize.term('errorSameChoices', text);
    case 'mode-unknown':
      return localize.term('errorMode', text);
  }
}
