import { ContextProvider } from '@lit/context';
import { LocalizeController } from '@shoelace-style/localize';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { FileProblem } from '../../content/content-file.js';
import { ContentController } from '../../controllers/content-controller.js';
import { lessonContext, type LessonChild, type Place } from '../../controllers/lesson-context.js';
import {
  LlmCompleteEvent,
  LlmErrorEvent,
  LlmProgressEvent,
  LlmStateEvent,
  type LlmTrainStepEvent,
  type ProgressDetail,
} from '../../events.js';
import { rewardSession } from '../../preference/reward-session.js';
import { modelSession } from '../../runtime/session.js';
import type { Attempts } from '../../scoring/attempts.js';
import { restyle, rootOf } from '../../styles/adopt.js';
import { buttonStyles } from '../../styles/button.styles.js';
import { hostStyles } from '../../styles/host.styles.js';
import { notesStyles } from '../../styles/notes.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { fileProblemText } from '../../templates/file-problem.js';
import { problemCard } from '../../templates/problems.js';
import '../../translations/en.js';
import '../../translations/lesson.js';
import type { Translation } from '../../translations/translation.js';
import { contentsView, sectionsOf } from './contents-view.js';
import { hasNothing, lessonNodes, reader, type LessonItem } from './lesson-items.js';
import { LessonRecord } from './lesson-record.js';
import { lessonStyles } from './llm-lesson.styles.js';
import { Store } from './store.js';
import { endView, forgetView, type TaughtWord } from './end-view.js';

/** What each widget would report; a lesson reports it for all of them. */
const OF_CHILDREN = ['llm-complete', 'llm-progress', 'llm-state'] as const;

/**
 * A whole lesson: any HTML with any of our exercises in it. It shows what is in it and how far the learner has come, adds up the score,
 * resumes where they left off, and says at the end what they did to the two models.
 *
 * Its exercises report their answers themselves (`llm-answer`); their progress, completion and state are the lesson's to report.
 * `data-weight="2"` on an exercise makes it count twice; `data-weight="0"`, not at all.
 *
 * @summary Turns exercises and prose into a lesson with one score.
 * @tag llm-lesson
 * @slot - The lesson: headings (`<h2>`), prose and exercises. A heading with an `id` can be linked to.
 * @fires {LlmProgressEvent} llm-progress - One more exercise is done. `answered` and `total` count exercises.
 * @fires {LlmCompleteEvent} llm-complete - All exercises are done; once per play. `raw` and `max` are sums of weights.
 * @fires {LlmStateEvent} llm-state - There is a new state to pass to `setState()` later: JSON of at most 3,500 characters.
 * @fires {LlmErrorEvent} llm-error - Something is wrong with the file.
 * @csspart contents - What is in the lesson, and how far the learner has come.
 * @csspart outline - The list of its sections, folded until it is asked for.
 * @csspart progress - How many exercises are done, in words.
 * @csspart track - The same, drawn as a line.
 * @csspart error - Why the lesson cannot be done.
 * @csspart end - The summary.
 * @csspart forget - What makes this computer forget the answers, folded, since it can't be undone.
 * @csspart button - Each button.
 * @cssproperty [--llm-color-accent] - The learner's colour.
 * @cssproperty [--llm-color-quiet] - Secondary text.
 * @cssproperty [--llm-color-line] - Hairlines.
 * @cssproperty [--llm-gap=1em] - Space between the parts.
 * @cssproperty [--llm-font-ui=system-ui] - The font of buttons and small print.
 */
export class LlmLesson extends LitElement {
  static override styles = [tokens, hostStyles, buttonStyles, notesStyles, lessonStyles];

  /** Keeps nothing between visits. */
  @property({ type: Boolean, attribute: 'no-store', reflect: true }) noStore = false;

  /** The name under which it is kept between visits, for any page of this site. Without one, it is kept under this page's address. */
  @property({ reflect: true }) store = '';

  /** The address of a JSON file with the lesson, which replaces the markup inside. */
  @property() src = '';

  /** The lesson, for pages that do not write it as markup: it replaces the markup inside. */
  @property({ attribute: false }) items: readonly LessonItem[] | null = null;

  @state() private spoken = '';
  @state() private taught: readonly TaughtWord[] = [];
  @state() private isKept = true;

  readonly #localize = new LocalizeController<Translation>(this);
  readonly #source = new ContentController(this, {
    property: () => this.items,
    schema: async () => (await import('./schema.js')).schema,
    settings: () => [this.items],
    read: () => this.#build(),
    ignoresMarkup: true,
  });
  readonly #record = new LessonRecord();
  #problem: FileProblem | null = null;
  #kept: Store | null = null;
  #isTurning = false; // the lesson itself is changing its widgets: their news is not the learner's
  #isSetting = false; // the same, but what they have still to tell is
  #mayEnd = false; // exercises have gone, or have other content

  constructor() {
    super();
    // In the constructor: widgets inside may be there before the lesson is connected.
    new ContextProvider(this, {
      context: lessonContext,
      initialValue: { enter: (child, attempts) => this.#enter(child, attempts) },
    });
    this.addEventListener('llm-train-step', (event) => this.#noteStep(event), { capture: true }); // it does not bubble
  }

  /** Widgets' events pass the slot before they reach anyone who listens to the lesson; they are stopped there. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = rootOf(this);
    this.renderOptions.renderBefore ??= root.firstChild;
    for (const type of OF_CHILDREN) root.addEventListener(type, (event) => this.#heard(event));
    return root;
  }

  /** @internal */
  adoptedCallback(): void {
    restyle(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#restoreOnce();
    rewardSession().addEventListener('change', this.#changed);
    addEventListener('storage', this.#heardFromTabs);
    document.addEventListener('DOMContentLoaded', this.#changed); // by then all headings and exercises can be read
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    rewardSession().removeEventListener('change', this.#changed);
    removeEventListener('storage', this.#heardFromTabs);
    document.removeEventListener('DOMContentLoaded', this.#changed);
  }

  protected override willUpdate(): void {
    this.#source.catchUp();
  }

  protected override updated(): void {
    if (this.#mayEnd) this.#tellEnd();
    this.#mayEnd = false;
  }

  /** What the learner did so far, as JSON of at most 3,500 characters: give it to `setState()` another time. */
  getState(): unknown {
    return this.#record.state;
  }

  /** Goes on where `getState()` left off. Takes anything, never throws, never lowers a score. */
  setState(state: unknown): void {
    this.#goOnFrom(state);
    this.#wasSet();
  }

  #goOnFrom(state: unknown, since?: unknown): void {
    for (const { child, saved } of this.#record.restore(state, since)) this.#set(child, saved);
    this.requestUpdate();
  }

  /** The lesson's own doing: it is no news from the page. */
  #set(child: LessonChild, saved: unknown): void {
    this.#isSetting = true;
    child.setState(saved);
    this.#isSetting = false;
  }

  /** The learner has done nothing just now, so there is no end to tell. */
  #wasSet(): void {
    if (this.#record.isComplete) this.#record.noteEnd();
    this.#keep();
    this.requestUpdate();
  }

  /** Starts again: no answers, no score, and both models as they were when the page opened. */
  reset(): void {
    this.#clear();
    this.#kept?.startAgain();
    this.#keep();
    this.taught = [];
    if (modelSession().journal.length > 0) void modelSession().reset();
    rewardSession().reset();
    this.requestUpdate();
  }

  #clear(): void {
    this.#isTurning = this.#isSetting = true;
    this.#record.forget();
    for (const child of this.#record.children) child.reset();
    this.#isTurning = this.#isSetting = false;
    this.requestUpdate();
  }

  /** Markup stays as it is; a property or a file is turned into elements. */
  #build(): void {
    const { items, problem } = this.#source.from(reader);
    if (problem && problem !== this.#problem) {
      this.dispatchEvent(new LlmErrorEvent({ code: problem.code, message: fileProblemText(problem, this.#localize), item: null }));
    }
    this.#problem = problem;
    const prefix = /^(.*-)llm-lesson$/.exec(this.localName)?.[1];
    if (items !== undefined) this.replaceChildren(...lessonNodes(items, prefix));
  }

  /** Why nothing can be done here. */
  get #trouble(): string {
    if (this.#problem) return fileProblemText(this.#problem, this.#localize);
    const isEmpty = this.#record.children.length === 0 && this.#source.isComplete && !this.#source.isLoading && hasNothing(this);
    return isEmpty ? this.#localize.term('lessonEmpty') : '';
  }

  #enter(child: LessonChild, attempts: () => Attempts | null): Place {
    this.#restoreOnce();
    const saved = this.#record.enter(child, attempts);
    this.requestUpdate();
    const changed = () => {
      const { isOther, saved } = this.#record.changed(child);
      if (saved !== undefined) this.#set(child, saved);
      if (isOther) this.#keep();
      this.#mayEnd = true;
      this.requestUpdate();
    };
    const wasSet = () => {
      if (!this.#isSetting) this.#wasSet();
    };
    const leave = () => {
      this.#record.leave(child);
      this.#mayEnd = true;
      this.requestUpdate();
    };
    return { saved, changed, wasSet, leave };
  }

  #restoreOnce(): void {
    if (this.#kept || this.noStore || this.hasAttribute('no-store')) return;
    this.#record.restore(this.#store.read());
  }

  /** For the address at which it was opened: the page may move on to another. */
  get #store(): Store {
    return (this.#kept ??= new Store(this));
  }

  /** Another tab may have gone on with the same lesson. */
  readonly #heardFromTabs = (event: StorageEvent): void => {
    if (this.#kept?.isForgottenBy(event)) {
      this.#clear();
      this.#kept.forget();
    } else this.#catchUp();
  };

  #catchUp(): void {
    const news = this.noStore ? null : this.#kept?.news;
    if (!news) return;
    if (news.isNewPlay) this.#clear();
    this.#goOnFrom(news.state, news.isNewPlay ? undefined : news.since);
  }

  /** A widget's news ends here; the lesson sends its own. A lesson inside this one is on its own. */
  #heard(event: Event): void {
    const [source] = event.composedPath();
    if (source instanceof LlmLesson) return;
    event.stopPropagation();
    if (this.#isTurning) return;
    this.spoken = ''; // "Nothing is kept" no longer holds, and should be heard again another time
    this.#catchUp();
    const record = this.#record;
    if (event.type === 'llm-complete') return; // once per play; progress also tells when something that was taken back is done again
    if (event.type === 'llm-progress') {
      const { answered, total } = (event as CustomEvent<ProgressDetail>).detail;
      if (answered < total || !record.isCounted(source as LessonChild)) return; // only one item of the widget, which counts when it is done
      this.dispatchEvent(new LlmProgressEvent({ answered: record.answered, total: record.counted.length, scaled: record.result.scaled }));
      this.#tellEnd();
    } else {
      this.#keep();
      this.dispatchEvent(new LlmStateEvent({ state: record.state }));
    }
    this.requestUpdate();
  }

  /** Once a play. */
  #tellEnd(): void {
    const record = this.#record;
    if (record.isOver || !record.isComplete) return;
    record.noteEnd();
    const { raw, max, scaled, attempts, seconds } = record.result;
    this.#keep();
    this.dispatchEvent(new LlmCompleteEvent({ raw, max, scaled, attempts, seconds }));
  }

  #keep(): void {
    this.#catchUp(); // or it would be overwritten
    if (!this.noStore && this.#kept) this.isKept = this.#kept.write(this.#record.state);
  }

  #noteStep({ detail: { word, before, after, knobs } }: LlmTrainStepEvent): void {
    const earlier = this.taught.find((one) => one.word === word);
    const now = { word, before: earlier?.before ?? before, after, moved: knobs.moved };
    this.taught = [...this.taught.filter((one) => one !== earlier), now];
  }

  readonly #changed = () => this.requestUpdate();

  async #again(): Promise<void> {
    this.reset();
    await this.#tell('lessonStartedAgain');
    this.dispatchEvent(new LlmStateEvent({ state: this.#record.state }));
  }

  async #forget(): Promise<void> {
    this.reset();
    this.#store.forget();
    await this.#tell('lessonForgotten');
    this.dispatchEvent(new LlmStateEvent({ state: this.#record.state }));
  }

  /** Says what was done, and moves the focus to the start. */
  async #tell(term: 'lessonStartedAgain' | 'lessonForgotten'): Promise<void> {
    await this.updateComplete;
    this.spoken = this.#localize.term(term);
    this.shadowRoot?.getElementById('progress')?.focus();
  }

  override render(): TemplateResult {
    const record = this.#record;
    const localize = this.#localize;
    return html`
      ${contentsView(
        {
          sections: sectionsOf(this, record),
          done: record.answered,
          total: record.counted.length,
          score: record.soFar,
          keeps: this.noStore || !this.isKept ? 'nothing' : record.isStarted ? 'here' : null,
        },
        localize,
      )}
      ${this.#trouble ? problemCard([this.#trouble], localize, { title: localize.term('lessonErrorTitle'), retry: this.#source.retry }) : nothing}
      <slot @slotchange=${this.#changed}></slot>
      ${
        record.isComplete
          ? endView({ result: record.result, taught: this.taught, reward: rewardSession() }, () => void this.#again(), localize)
          : nothing
      }
      ${record.isStarted && !this.noStore ? forgetView(() => void this.#forget(), localize) : nothing}
      <div class="visually-hidden" role="status">${this.spoken}</div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'llm-lesson': LlmLesson;
  }
}
