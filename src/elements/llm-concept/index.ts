import { define } from '../../define.js';
import { LlmConcept } from './llm-concept.js';

define('llm-concept', LlmConcept);

export { LlmConcept };
