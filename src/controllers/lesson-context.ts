/** How widgets inside a lesson find it, whatever their tags are called. */
import { createContext } from '@lit/context';
import type { Attempts } from '../scoring/attempts.js';

/** A widget with a score, as a lesson sees it. */
export interface LessonChild extends HTMLElement {
  getState(): unknown;
  setState(state: unknown): void;
  reset(): void;
}

export interface Lesson {
  /**
   * A widget has arrived, perhaps asleep.
   * @param attempts What it has scored so far; called whenever the lesson adds up.
   */
  enter(child: LessonChild, attempts: () => Attempts): Place;
}

/** A widget's place in its lesson. */
export interface Place {
  /** What was saved of the widget, for it to resume from; undefined when nothing was. */
  readonly saved: unknown;
  /** The widget has gone. */
  leave(): void;
}

// By name, so that two bundles on a page mean the same context.
export const lessonContext = createContext<Lesson>(Symbol.for('llm-widgets.lesson'));
