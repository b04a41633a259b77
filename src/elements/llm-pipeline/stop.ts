/** The stops of the line from plain text to an assistant, and the smaller ones that branch off. */
import type { FileProblem } from '../../content/content-file.js';
import type { Problem as ContentProblem } from '../../content/problem.js';
import type { RichText, RichTextValue } from '../../content/rich-text.js';
import type { Stage } from '../../templates/stage-sign.js';

/** A stop as a page writes it in a script. */
export interface PipelineStop {
  /** What `open` and events call it; otherwise made from its title. If it names a built-in stop, that stop fills in what is left out here. */
  name?: string;
  title?: RichTextValue;
  /** A few words below the title. */
  short?: RichTextValue;
  /** The explanation, one text per paragraph. */
  text?: string | readonly RichTextValue[];
  /** Whose sign and colour it has. */
  stage?: Stage;
  /** Something on the page to try. */
  link?: { href: string; text?: RichTextValue };
  /** Stops that branch off here. */
  branches?: PipelineStop[];
}

export interface Stop {
  name: string;
  title: RichText;
  short: RichText;
  text: readonly RichText[];
  stage: Stage | null;
  /** For built-in stops that are not a stage of training. */
  sign: 'text' | 'release' | null;
  link: Link | null;
  branches: readonly Stop[];
  /** Ours, and therefore in English whatever the page's language. */
  isBuiltIn: boolean;
}

export interface Link {
  href: string;
  /** Empty for the usual words. */
  text: RichText;
}

/** What an author wrote about a stop; what is empty may come from a built-in stop of that name. */
export type Draft = Omit<Stop, 'branches' | 'sign' | 'isBuiltIn'> & {
  branches: readonly Draft[];
  /** The stop of the built-in line that it branches off. */
  at: string;
};

export type Problem = ContentProblem<
  'empty' | 'items' | 'no-title' | 'no-text' | 'stop-place' | 'stop-unknown' | 'stage-unknown' | 'nested' | 'link-unsafe'
>;

export interface Content {
  /** The heading of the map; empty for the usual one. */
  title: RichText;
  stops: readonly Stop[];
  problems: readonly (Problem | FileProblem)[];
  /** The line is ours, whatever the author added. */
  isBuiltIn: boolean;
}

const STAGES: readonly string[] = ['base', 'sft', 'rlhf'] satisfies Stage[];

export function isStage(name: unknown): name is Stage {
  return typeof name === 'string' && STAGES.includes(name);
}

/** In the order in which they are read: each stop, then what branches off it. */
export function allStops(stops: readonly Stop[]): Stop[] {
  return stops.flatMap((stop) => [stop, ...stop.branches]);
}
