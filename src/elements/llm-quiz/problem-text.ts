/** Problems with the author's content, in words. */
import type { Texts } from '../../translations/translation.js';
import { MOST_OPTIONS, type Problem } from './question.js';

export function problemText({ code, text, count = 0 }: Problem, localize: Texts): string {
  switch (code) {
    case 'empty':
      return localize.term('quizErrorEmpty');
    case 'items':
      return localize.term('quizErrorItems');
    case 'no-question':
      return localize.term('quizErrorNoQuestion', text);
    case 'no-options':
      return localize.term('quizErrorNoOptions', text);
    case 'one-option':
      return localize.term('quizErrorOneOption', text);
    case 'options-same':
      return localize.term('quizErrorSame', text);
    case 'options-many':
      return localize.term('quizErrorMany', count, MOST_OPTIONS, text);
    case 'option-long':
      return localize.term('quizErrorLong', count, text);
    case 'no-right':
      return localize.term('quizErrorNoRight', text);
    case 'id-same':
      return localize.term('quizErrorId', text);
    case 'nested':
      return localize.term('quizErrorNested', text);
    case 'kind-unknown':
      return localize.term('quizErrorWord', 'data-kind', text, 'one, many, text');
    case 'feedback-unknown':
      return localize.term('quizErrorWord', 'feedback', text, 'at-once, at-the-end, never');
    case 'shuffle-unknown':
      return localize.term('quizErrorWord', 'shuffle', text, 'none, options, questions, all');
    case 'grade-text-unknown':
      return localize.term('quizErrorWord', 'grade-text', text, 'self');
    case 'bank-unknown':
      return localize.term('quizErrorWord', 'bank', text, 'starter, lesson, misconceptions, pre-training, feedback, mind, answers, all');
    case 'attempts-unknown':
      return localize.term('quizErrorNumber', 'attempts', text);
    case 'count-unknown':
      return localize.term('quizErrorNumber', 'count', text);
  }
}
