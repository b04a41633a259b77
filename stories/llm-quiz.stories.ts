import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, waitFor } from 'storybook/test';
import '../src/index.js';
import type { LlmQuiz } from '../src/index.js';

interface Args {
  feedback?: LlmQuiz['feedback'];
  shuffle?: LlmQuiz['shuffle'];
  bank?: LlmQuiz['bank'];
  attempts?: number;
  count?: number;
  seed?: string;
  all?: boolean;
  gradeText?: 'self';
  disabled?: boolean;
  content?: TemplateResult | typeof nothing;
}

const RLHF = html`
  <section>
    <h3>Why does RLHF exist?</h3>
    <dl>
      <dt>To give the model more facts</dt>
      <dd>Facts come from pre-training. <small>RLHF adds facts.</small></dd>
      <dt><mark>To train it towards answers that people prefer</mark></dt>
      <dd>Comparisons become a score, and the score says which way to turn the knobs.</dd>
      <dt>To make it run faster</dt>
      <dd>It does as many sums for a word as before.</dd>
    </dl>
  </section>
`;

const SEVERAL = html`
  <section>
    <h3>What can a model pick up by guessing words?</h3>
    <dl>
      <dt><mark>Grammar</mark></dt>
      <dd>A good guess fits the sentence.</dd>
      <dt><mark>Style</mark></dt>
      <dd>A good guess fits the tone as well.</dd>
      <dt>What is true</dt>
      <dd>A false sentence is guessed like any other.</dd>
      <dt>What is helpful</dt>
      <dd>That comes later, from people’s choices.</dd>
    </dl>
  </section>
`;

const OWN_WORDS = html`
  <section data-kind="text">
    <h3>What does the candy 🍬 stand for?</h3>
    <dl>
      <dt data-accept="a score, a reward, a number, points">A number for the answer</dt>
      <dd>The reward model gives it.</dd>
      <dt data-accept="weights, knobs, likelier, more likely">Weights move, so that answers like it become more likely</dt>
      <dd>That is what the number is for.</dd>
    </dl>
    <p>And nothing in there tastes it.</p>
  </section>
`;

const meta: Meta<Args> = {
  title: 'llm-quiz',
  component: 'llm-quiz',
  argTypes: {
    feedback: { control: 'select', options: ['at-once', 'at-the-end', 'never'] },
    shuffle: { control: 'select', options: ['none', 'options', 'questions', 'all'] },
    bank: { control: 'select', options: ['', 'starter', 'lesson', 'misconceptions', 'pre-training', 'feedback', 'mind', 'answers', 'all'] },
    attempts: { control: { type: 'number', min: 0 } },
    count: { control: { type: 'number', min: 0 } },
    seed: { control: 'text' },
    all: { control: 'boolean' },
    gradeText: { control: 'select', options: [undefined, 'self'] },
    disabled: { control: 'boolean' },
    content: { table: { disable: true } },
  },
  args: {
    feedback: 'at-once',
    shuffle: 'none',
    bank: '',
    attempts: 2,
    count: 0,
    seed: '',
    all: false,
    disabled: false,
    content: nothing,
  },
  render: ({ feedback, shuffle, bank, attempts, count, seed, all = false, gradeText, disabled = false, content = nothing }) => html`
    <llm-quiz
      feedback=${ifDefined(feedback)}
      shuffle=${ifDefined(shuffle)}
      bank=${ifDefined(bank)}
      attempts=${ifDefined(attempts)}
      count=${ifDefined(count)}
      seed=${ifDefined(seed)}
      ?all=${all}
      grade-text=${ifDefined(gradeText)}
      ?disabled=${disabled}
      >${content}</llm-quiz
    >
  `,
};
export default meta;

type Story = StoryObj<Args>;

const root = (canvas: HTMLElement) => canvas.querySelector('llm-quiz')?.shadowRoot ?? null;

/** What comes on screen a moment later: widgets render one a frame. */
const appears = (canvas: HTMLElement, name: string) =>
  waitFor(() => {
    const found = root(canvas)?.querySelector<HTMLElement>(`[part~='${name}']`);
    if (!found) throw new Error(`there is no ${name} yet`);
    return found;
  });

const press = async (canvas: HTMLElement, name: string) => {
  const button = await waitFor(() => {
    const found = [...(root(canvas)?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent.trim() === name);
    if (!found) throw new Error(`there is no button "${name}" yet`);
    return found;
  });
  button.click();
};

const pick = async (canvas: HTMLElement, ...texts: string[]) => {
  await appears(canvas, 'option');
  for (const text of texts) {
    const label = [...(root(canvas)?.querySelectorAll('label') ?? [])].find(({ textContent }) => textContent.trim().startsWith(text));
    label?.querySelector('input')?.click();
  }
};

/** The bare tag asks five questions of its own. */
export const Default: Story = {};

/** One right option. */
export const OneChoice: Story = { args: { content: RLHF } };

/** Several right options: boxes to tick, and a share of the points. */
export const SeveralChoices: Story = { args: { content: SEVERAL } };

export const TrueOrFalse: Story = {
  args: {
    content: html`
      <section>
        <h3>When a model gets candy, it feels pleased.</h3>
        <dl>
          <dt>True</dt>
          <dd>Candy is a picture. Nothing in there has feelings. <small>Candy is felt.</small></dd>
          <dt><mark>False</mark></dt>
          <dd>What really happens: weights are moved so that answers like it become more likely.</dd>
        </dl>
      </section>
    `,
  },
};

/** Words of one's own: the check shows what it found, and says that it compares words. */
export const OwnWords: Story = { args: { content: OWN_WORDS } };

/** Five questions of the bank, picked and shuffled by seed. */
export const FromTheBank: Story = { args: { bank: 'misconceptions', count: 5, seed: '7b', shuffle: 'all' } };

/** All on one page, handed in together, explained at the end. */
export const AllAtOnce: Story = {
  args: {
    all: true,
    feedback: 'at-the-end',
    content: html`${RLHF}${SEVERAL}`,
  },
};

export const AnsweredRight: Story = {
  args: { content: RLHF },
  play: async ({ canvasElement }) => {
    await pick(canvasElement, 'To train');
    await press(canvasElement, 'Check');
    await appears(canvasElement, 'verdict');
    await expect(root(canvasElement)?.textContent).toContain('Yes, that’s it.');
  },
};

/** A miss is explained; what is right is not told yet. */
export const Missed: Story = {
  args: { content: RLHF },
  play: async ({ canvasElement }) => {
    await pick(canvasElement, 'To give');
    await press(canvasElement, 'Check');
    await appears(canvasElement, 'misconception');
  },
};

/** What was right is kept, what was not is settled. */
export const SecondTry: Story = {
  args: { content: SEVERAL },
  play: async ({ canvasElement }) => {
    await pick(canvasElement, 'Grammar', 'What is true');
    await press(canvasElement, 'Check');
    await press(canvasElement, 'Try again');
    await waitFor(() => expect(root(canvasElement)?.querySelector<HTMLInputElement>('input')?.checked).toBe(true));
  },
};

export const ShownTheAnswer: Story = {
  args: { content: RLHF },
  play: async (context) => {
    await Missed.play?.(context);
    await press(context.canvasElement, 'Show the answer');
  },
};

/** A guess is ticked; the learner has the last word. */
export const IdeasToTick: Story = {
  args: { content: OWN_WORDS },
  play: async ({ canvasElement }) => {
    const field = (await appears(canvasElement, 'input')) as HTMLTextAreaElement;
    field.value = 'The answer gets a score from a second model.';
    field.dispatchEvent(new Event('input'));
    await press(canvasElement, 'Compare with the key ideas');
    await appears(canvasElement, 'ideas');
  },
};

export const IdeasTicked: Story = {
  args: { content: OWN_WORDS, gradeText: 'self' },
  play: async (context) => {
    await IdeasToTick.play?.(context);
    await press(context.canvasElement, 'Done');
  },
};

export const Finished: Story = {
  args: { content: html`${RLHF}${SEVERAL}` },
  play: async (context) => {
    const { canvasElement } = context;
    await Missed.play?.(context);
    await press(canvasElement, 'Show the answer');
    await press(canvasElement, 'Next question');
    await waitFor(() => expect(root(canvasElement)?.textContent).toContain('pick up'));
    await pick(canvasElement, 'Grammar', 'Style');
    await press(canvasElement, 'Check');
    await press(canvasElement, 'See how it went');
    await appears(canvasElement, 'summary');
  },
};

export const Disabled: Story = { args: { disabled: true } };

export const Dark: Story = { ...Missed, globals: { theme: 'dark' } };

export const RightToLeft: Story = { ...Missed, globals: { direction: 'rtl' } };

export const OnAPhone: Story = { ...Finished, globals: { width: '20rem' } };

/** Nothing can be asked: the card says what to do, and the text stays readable. */
export const NoOptions: Story = { args: { content: html`<section><h3>Nobody wrote an option here</h3></section>` } };

/** Something is odd, and can be played all the same. */
export const NothingMarked: Story = {
  args: {
    content: html`
      <section>
        <h3>Tea or coffee?</h3>
        <dl>
          <dt>Tea</dt>
          <dd>Warm.</dd>
          <dt>Coffee</dt>
          <dd>Warm, too.</dd>
        </dl>
      </section>
    `,
  },
};
