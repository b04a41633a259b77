import { define } from '../../define.js';
import { LlmStageOrder } from './llm-stage-order.js';

define('llm-stage-order', LlmStageOrder);

export { LlmStageOrder };
