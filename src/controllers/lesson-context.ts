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
   * A widget is there.
   * @param attempts What it has scored so far, asked whenever the lesson counts.
   * @returns how to say that it has gone.
   */
  enter(child: LessonChild, attempts: () => Attempts): () => void;
}

// By name, so that two bundles on a page mean the same.
export const lessonContext = createContext<Lesson>(Symbol.for('llm-widgets.lesson'));
