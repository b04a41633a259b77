import { define } from '../../define.js';
import { LlmLesson } from './llm-lesson.js';

define('llm-lesson', LlmLesson);

export { LlmLesson };
