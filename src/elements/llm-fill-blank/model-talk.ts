/** What the element says and reports about its model: each prediction, once; each lesson and what it changed; and that the model is missing. */
import type { LocalizeController } from '@shoelace-style/localize';
import type { ReactiveControllerHost } from 'lit';
import { ModelController } from '../../controllers/model-controller.js';
import type { NearController } from '../../controllers/near-controller.js';
import type { NewsController } from '../../controllers/news-controller.js';
import type { BlankPrediction } from '../../engine/language-model.js';
import { LlmErrorEvent, LlmTrainStepEvent } from '../../events.js';
import { failureText } from '../../templates/model-notice.js';
import { plainWords } from '../../templates/words.js';
import type { Translation } from '../../translations/translation.js';
import { lessonText } from './lesson-view.js';
import type { FillBlankCourse } from './course.js';
import { sameWord } from './item.js';
import { ModelAnswer } from './model-answer.js';
import { chancesText, isRated, verdictText } from './verdict-text.js';

export interface TalkMeans {
  near: NearController;
  news: NewsController;
  localize: LocalizeController<Translation>;
  course: () => FillBlankCourse;
  speak: (text: string) => void;
  /** The model has rated the learner's word. */
  ranked: () => void;
}

export class ModelTalk {
  readonly model: ModelController;
  readonly answer: ModelAnswer;
  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #means: TalkMeans;
  #toldFailure: ModelController['failure'] = null;

  constructor(host: ReactiveControllerHost & EventTarget, means: TalkMeans) {
    this.#host = host;
    this.#means = means;
    this.model = new ModelController(host, means.near);
    this.answer = new ModelAnswer(host, this.model, (prediction) => this.#predicted(prediction));
    this.model.onChange(() => this.tellFailure());
  }

  /** Asks about the guess that was just made. Resolves when the answer is on screen, or when none will come. */
  ask(round: 'masked' | 'next', yours: string): Promise<void> {
    const { item, isSecond } = this.#means.course();
    return item ? this.answer.ask({ item, mode: round, yours, isSecond }) : Promise.resolve();
  }

  async teach(): Promise<void> {
    const { course, localize, speak } = this.#means;
    const { item, current } = course();
    if (!item || this.answer.busy) return;
    speak(localize.term('teaching'));
    const taught = await this.answer.teach();
    if (this.answer.failed) speak(localize.term('teachFailed'));
    if (!taught) return;
    speak(plainWords(lessonText(item.answer, this.answer, localize)));
    const { stamp: model } = this.model;
    const { before, probability: after = 0 } = this.answer.rows.find(({ word }) => sameWord(word, item.answer)) ?? {};
    await this.#host.updateComplete;
    const step = { item: current, word: item.answer, before: before ?? 0, after, knobs: taught.knobs, model };
    this.#host.dispatchEvent(new LlmTrainStepEvent(step));
  }

  /** @returns false when nothing was undone. */
  async undo(): Promise<boolean> {
    const { course, localize, speak } = this.#means;
    const { item } = course();
    if (!item || !(await this.answer.undo())) return false;
    speak(plainWords(lessonText(item.answer, this.answer, localize)));
    return true;
  }

  /** Says that there is no model: aloud if an answer is waiting for it, and to the page once. */
  tellFailure(): void {
    const { course, localize, news, speak } = this.#means;
    const { failure } = this.model;
    const isNew = failure && failure !== this.#toldFailure;
    this.#toldFailure = failure;
    if (!failure) return;
    const message = failureText(failure.reason, localize);
    if (course().phase === 'answer') speak(message);
    if (isNew) news.add(new LlmErrorEvent({ code: `model-${failure.reason}`, message, item: null }));
  }

  #predicted(prediction: BlankPrediction): void {
    const { course, localize, news, speak, ranked } = this.#means;
    const { reveal, current } = course();
    if (!reveal) return;
    speak(plainWords(`${verdictText(reveal, prediction, localize)} ${chancesText(reveal, prediction, localize)}`));
    const own = this.answer.score(reveal.item.answer);
    if (own && !isRated(own)) {
      const message = plainWords(localize.term('tooLong', own.word));
      news.add(new LlmErrorEvent({ code: 'word-too-long', message, item: current }));
    }
    const rank = this.answer.score(reveal.yours)?.rank;
    if (!rank) return; // no word that it knows, or none at all
    course().noteRank(rank);
    ranked();
  }
}
