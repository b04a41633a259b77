/** One key idea, in three parts. */
import type { FileProblem } from '../../content/content-file.js';
import type { Problem as ContentProblem } from '../../content/problem.js';
import type { RichText, RichTextValue } from '../../content/rich-text.js';
import type { Stage } from '../../templates/stage-sign.js';

/** The built-in ideas, in the order of the lesson. */
export const IDEAS = [
  'pre-training',
  'two-games',
  'autocomplete',
  'sft',
  'rlhf',
  'candy',
  'raters',
  'knobs',
  'two-moments',
  'limits',
] as const;

export type ConceptIdea =
  'pre-training' | 'two-games' | 'autocomplete' | 'sft' | 'rlhf' | 'candy' | 'raters' | 'knobs' | 'two-moments' | 'limits';

/** An idea as a page writes it in a script. */
export interface ConceptContent {
  title: RichTextValue;
  /** The idea in one sentence, always visible. */
  short?: RichTextValue;
  /** A picture from everyday life. */
  analogy: RichTextValue;
  /** What the picture stands for. */
  happens: RichTextValue;
  /** What comes of it. */
  result: RichTextValue;
}

export interface Concept {
  title: RichText;
  /** The level of the heading, 2 to 6. */
  level: number;
  short: readonly RichText[];
  parts: readonly ConceptPart[];
  stage: Stage | null;
  /** Ours, and therefore in English whatever the page's language. */
  isBuiltIn: boolean;
}

export interface ConceptPart {
  /** Empty for the usual one in that place. */
  label: RichText;
  /** Paragraphs. */
  text: readonly RichText[];
}

export type Problem = ContentProblem<'empty' | 'no-parts' | 'content' | 'no-title' | 'parts' | 'nested' | 'idea-unknown' | 'stage-unknown'>;

export interface Content {
  concept: Concept | null;
  problems: readonly (Problem | FileProblem)[];
}

const STAGES: readonly string[] = ['base', 'sft', 'rlhf'] satisfies Stage[];

export function isIdea(name: string): name is ConceptIdea {
  return (IDEAS as readonly string[]).includes(name);
}

export function isStage(name: string): name is Stage {
  return STAGES.includes(name);
}
