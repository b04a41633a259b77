/** The texts of `llm-pipeline`, in English; the built-in stops are content, and in elements/llm-pipeline/default-content.ts. */
import { registerTranslation } from './translation.js';

export interface PipelineTranslation {
  pipelineTitle: string;
  pipelineHint: string;
  /** The button that goes on to the next stop. */
  pipelineNext: (title: string) => string;
  /** A link to a widget on the page, where the author wrote no text for it. */
  pipelineTry: string;
  pipelineNothing: string;
  pipelineSimplified: string;

  pipelineErrorTitle: string;
  pipelineErrorEmpty: string;
  pipelineErrorItems: string;
  pipelineErrorNoTitle: (number: number) => string;
  pipelineErrorNoText: (title: string) => string;
  pipelineErrorPlace: (title: string) => string;
  pipelineErrorUnknown: (name: string, names: string) => string;
  pipelineErrorStage: (stage: string) => string;
  pipelineErrorNested: (tag: string) => string;
  pipelineErrorLink: (address: string) => string;
}

const english: PipelineTranslation = {
  pipelineTitle: 'From plain text to an assistant',
  pipelineHint: 'Choose a stop to see what happens there.',
  pipelineNext: (title) => `Next: ${title}`,
  pipelineTry: 'Try it on this page',
  pipelineNothing: 'Nothing is written here yet.',
  pipelineSimplified:
    'Simplified: the companies that train models repeat and mix these steps, and share few details. The line takes the colour of the model that comes out of each stage. Where it’s dashed, there’s no model yet, only text.',

  pipelineErrorTitle: 'This map can’t be drawn yet',
  pipelineErrorEmpty: 'It has no stops. Write an <ol> with an <li> for each stop, or leave the element empty for the built-in map.',
  pipelineErrorItems: 'An entry of “items” needs a text “title”.',
  pipelineErrorNoTitle: (number) => `Stop ${number} has no title and is left out. Write it as the first text of the <li>.`,
  pipelineErrorNoText: (title) => `“${title}” has no explanation. Write it as a <p> in its <li>.`,
  pipelineErrorPlace: (title) => `“${title}” has no place on the map. Say with data-at where it branches off.`,
  pipelineErrorUnknown: (name, names) => `There is no stop “${name}”. The stops are ${names}.`,
  pipelineErrorStage: (stage) => `There is no stage “${stage}”. Write base, sft or rlhf.`,
  pipelineErrorNested: (tag) => `A <${tag}> inside the map is not shown. Put it elsewhere on the page and link to it.`,
  pipelineErrorLink: (address) => `The link to “${address}” is left out. Write an address that begins with #, / or https:.`,
};

registerTranslation({ $code: 'en', $name: 'English', $dir: 'ltr', ...english });
