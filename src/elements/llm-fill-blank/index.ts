import { define } from '../../define.js';
import { LlmFillBlank } from './llm-fill-blank.js';

define('llm-fill-blank', LlmFillBlank);

export { LlmFillBlank };
