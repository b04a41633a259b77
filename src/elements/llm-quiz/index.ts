import { define } from '../../define.js';
import { LlmQuiz } from './llm-quiz.js';

define('llm-quiz', LlmQuiz);

export { LlmQuiz };
