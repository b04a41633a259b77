import { define } from '../../define.js';
import { LlmPreferencePair } from './llm-preference-pair.js';

define('llm-preference-pair', LlmPreferencePair);

export { LlmPreferencePair };
