/** How widgets inside a lesson find it, whatever their tags are called. */
import { createContext } from '@lit/context';
import type { Attempts } from '../scoring/attempts.js';

/** A widget with a score, as a lesson sees it. */
export interface LessonChild extends HTMLElement {
  /** Its content, where that is not markup. */
  readonly src?: string;
  readonly items?: unknown;
  getState(): unknown;
  setState(state: unknown): void;
  reset(): void;
}

export interface Lesson {
  /**
   * A widget has arrived, perhaps asleep.
   * @param attempts What it has scored so far; called whenever the lesson adds up. Null while nobody knows what there is to do in it.
   */
  enter(child: LessonChild, attempts: () => Attempts | null): Place;
}

/** A widget's place in its lesson. */
export interface Place {
  /** What was saved of the widget, for it to resume from; undefined when nothing was. */
  readonly saved: unknown;
  /** The widget has read its content, perhaps not for the first time. */
  changed(): void;
  /** The page has set the widget to a state, or back to its start: no news of the learner's. */
  wasSet(): void;
  /** The widget has gone. */
  leave(): void;
}

// By name, so that two bundles on a page mean the same context.
export const lessonContext = createContext<Lesson>(Symbol.for('llm-widgets.lesson'));
