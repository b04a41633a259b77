/** The texts of `llm-concept`, in English; the built-in ideas are content, and in elements/llm-concept/default-content.ts. */
import { registerTranslation } from './translation.js';

export interface ConceptTranslation {
  /** The line above every idea. */
  conceptKick: string;
  conceptAnalogy: string;
  conceptHappens: string;
  conceptResult: string;
  /** The stage of training that an idea belongs to. */
  conceptStageBase: string;
  conceptStageSft: string;
  conceptStageRlhf: string;

  conceptErrorTitle: string;
  conceptErrorEmpty: string;
  conceptErrorNoParts: (title: string) => string;
  conceptErrorContent: string;
  conceptErrorNoTitle: string;
  conceptErrorParts: (title: string, count: number) => string;
  conceptErrorNested: (tag: string) => string;
  conceptErrorIdea: (idea: string, ideas: string) => string;
  conceptErrorStage: (stage: string) => string;
}

const english: ConceptTranslation = {
  conceptKick: 'Key idea',
  conceptAnalogy: 'Analogy',
  conceptHappens: 'What happens',
  conceptResult: 'Result',
  conceptStageBase: 'pre-training',
  conceptStageSft: 'supervised fine-tuning',
  conceptStageRlhf: 'RLHF',

  conceptErrorTitle: 'This idea can’t be shown yet',
  conceptErrorEmpty: 'It’s empty. Write a heading and a <dl>, or leave the element empty for a built-in idea.',
  conceptErrorNoParts: (title) => `“${title}” has no parts. Write a <dl> with three pairs of <dt> and <dd>: analogy, what happens, result.`,
  conceptErrorContent: 'The property “content” needs the texts “title”, “analogy”, “happens” and “result”.',
  conceptErrorNoTitle: 'There is no title. Write it as a heading, such as <h3>.',
  conceptErrorParts: (title, count) =>
    `An idea has three parts: analogy, what happens, result. “${title}” has ${count === 1 ? 'one' : count}.`,
  conceptErrorNested: (tag) => `A <${tag}> inside an idea is not shown. Put it after the idea.`,
  conceptErrorIdea: (idea, ideas) => `There is no idea “${idea}”. Write one of ${ideas}. This is the first.`,
  conceptErrorStage: (stage) => `There is no stage “${stage}”. Write base, sft or rlhf.`,
};

registerTranslation({ $code: 'en', $name: 'English', $dir: 'ltr', ...english });
