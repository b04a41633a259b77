import { define } from '../../define.js';
import { LlmPipeline } from './llm-pipeline.js';

define('llm-pipeline', LlmPipeline);

export { LlmPipeline };
