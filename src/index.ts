/** Everything: importing it registers every element. */
export { LlmLesson } from './elements/llm-lesson/index.js'; // first: widgets look for their lesson when they are defined
export { LlmConcept } from './elements/llm-concept/index.js';
export type { ConceptContent, ConceptIdea } from './elements/llm-concept/concept.js';
export { LlmFillBlank } from './elements/llm-fill-blank/index.js';
export type { FillBlankItem } from './elements/llm-fill-blank/item.js';
export type { FillBlankMode, Scoring } from './elements/llm-fill-blank/guesses.js';
export { LlmPreferencePair } from './elements/llm-preference-pair/index.js';
export type { PreferencePairItem } from './elements/llm-preference-pair/pair.js';
export type { PairScoring } from './elements/llm-preference-pair/picks.js';
export type { PairView } from './elements/llm-preference-pair/answer-view.js';
export { LlmStageOrder } from './elements/llm-stage-order/index.js';
export type { StageOrderItem } from './elements/llm-stage-order/entry.js';
export { LlmQuiz } from './elements/llm-quiz/index.js';
export type { QuizBank } from './elements/llm-quiz/bank/bank.js';
export type { QuestionKind, QuizIdea, QuizItem, QuizOption } from './elements/llm-quiz/question.js';
export type { QuizFeedback } from './elements/llm-quiz/quiz-attempts.js';
export type { QuizShuffle } from './elements/llm-quiz/course.js';
export { LlmPipeline } from './elements/llm-pipeline/index.js';
export type { PipelineStop } from './elements/llm-pipeline/stop.js';
export * from './events.js';
export type { ConceptTranslation } from './translations/concept.js';
export { en } from './translations/en.js';
export type { LessonTranslation } from './translations/lesson.js';
export type { PipelineTranslation } from './translations/pipeline.js';
export type { PairVerdict, PreferencePairTranslation, ToldBet, WeightMove } from './translations/preference-pair.js';
export { registerTranslation, type Chance, type Translation, type Verdict } from './translations/translation.js';
export type { StageOrderTranslation, StageOrderVerdict } from './translations/stage-order.js';
export { version } from './version.js';
