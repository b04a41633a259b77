/** Everything: importing it registers every element. */
export { LlmFillBlank } from './elements/llm-fill-blank/index.js';
export type { FillBlankItem } from './elements/llm-fill-blank/item.js';
export type { FillBlankMode, Scoring } from './elements/llm-fill-blank/exercise.js';
export * from './events.js';
export { en } from './translations/en.js';
export { registerTranslation, type Chance, type Translation, type Verdict } from './translations/translation.js';
export { version } from './version.js';
