import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, waitFor } from 'storybook/test';
import '../src/index.js';
import type { LlmFillBlank } from '../src/index.js';
import { putSession } from '../tests/support/put-session.js';

interface Args {
  mode?: LlmFillBlank['mode'];
  scoring?: LlmFillBlank['scoring'];
  disabled?: boolean;
  content?: TemplateResult | typeof nothing;
}

const COW = html`
  <p>The farmer milks the <mark data-accept="goat">cow</mark> every morning before breakfast.</p>
  <ul>
    <li>cow</li>
    <li>goat</li>
    <li>field</li>
    <li>moon</li>
  </ul>
`;

const meta: Meta<Args> = {
  title: 'llm-fill-blank',
  component: 'llm-fill-blank',
  argTypes: {
    mode: { control: 'select', options: ['masked', 'next', 'both'] },
    scoring: { control: 'select', options: ['part', 'match'] },
    disabled: { control: 'boolean' },
    content: { table: { disable: true } },
  },
  args: { mode: 'masked', scoring: 'part', disabled: false, content: nothing },
  render: ({ mode, scoring, disabled = false, content = nothing }) => html`
    <llm-fill-blank mode=${ifDefined(mode)} scoring=${ifDefined(scoring)} ?disabled=${disabled}>${content}</llm-fill-blank>
  `,
};
export default meta;

type Story = StoryObj<Args>;

const part = (canvas: HTMLElement, name: string) =>
  canvas.querySelector('llm-fill-blank')?.shadowRoot?.querySelector<HTMLElement>(`[part~='${name}']`) ?? null;

/** What comes on screen after a while: the model may be loading. */
const appears = (canvas: HTMLElement, name: string) =>
  waitFor(
    () => {
      const found = part(canvas, name);
      if (!found) throw new Error(`there is no ${name} yet`);
      return found;
    },
    { timeout: 20_000 },
  );

/** Presses a button, which may come a moment later: widgets render one a frame. */
const press = async (canvas: HTMLElement, name: string) => {
  const button = await waitFor(() => {
    const buttons = [...(canvas.querySelector('llm-fill-blank')?.shadowRoot?.querySelectorAll('button') ?? [])];
    const found = buttons.find(({ textContent }) => textContent.includes(name));
    if (!found) throw new Error(`there is no button "${name}" yet`);
    return found;
  });
  button.click();
};

/** The bare tag plays sentences of its own. */
export const Default: Story = {};

/** Both see only the words before the gap: the game that today's chat assistants learned from first. */
export const NextWord: Story = { args: { mode: 'next', content: COW } };

/** First the words before the gap, then the whole sentence: the same word, guessed twice. */
export const BothGames: Story = { args: { mode: 'both', content: COW } };

/** Without a list of choices the learner types. */
export const Typing: Story = { args: { content: html`<p>The cat sat on the <mark data-accept="rug, sofa">mat</mark>.</p>` } };

/** Several paragraphs, and several gaps in one of them. */
export const OwnContent: Story = {
  args: {
    scoring: 'match',
    content: html`
      <p>In winter the <mark>days</mark> are short and the <mark data-accept="evenings">nights</mark> are long.</p>
      <p>The plane landed at the <mark>airport</mark>.</p>
      <ul>
        <li>airport</li>
        <li>kitchen</li>
        <li>school</li>
      </ul>
    `,
  },
};

export const Disabled: Story = { args: { disabled: true } };

/** As it stands when the learner has answered. */
export const Answered: Story = {
  args: { content: COW },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'goat');
    await appears(canvasElement, 'bars');
  },
};

/** One real training step later. */
export const Taught: Story = {
  args: { content: COW },
  play: async (context) => {
    await Answered.play?.(context);
    await press(context.canvasElement, 'Teach it');
    await appears(context.canvasElement, 'lesson');
    await expect(part(context.canvasElement, 'knobs')).toBeTruthy();
  },
};

/** After the last sentence. */
export const Finished: Story = {
  args: {
    content: html`
      <p>The cat drinks <mark data-accept="water">milk</mark>.</p>
      <p>He cut the bread with a <mark>knife</mark>.</p>
    `,
  },
  play: async ({ canvasElement }) => {
    for (const goOn of ['Next sentence', 'See how it went']) {
      await press(canvasElement, 'Show me');
      await appears(canvasElement, 'answer');
      await press(canvasElement, goOn);
    }
    await appears(canvasElement, 'summary');
  },
};

export const Dark: Story = { ...Answered, globals: { theme: 'dark' } };

export const RightToLeft: Story = { ...Answered, globals: { direction: 'rtl' } };

export const OnAPhone: Story = { ...Taught, globals: { width: '20rem' } };

/** Nobody hid a word: the card says what to do, and the text stays readable. */
export const NoGap: Story = { args: { content: html`<p>The cat sat on the mat, and nobody hid a word.</p>` } };

export const Empty: Story = { args: { content: html`<p></p>` } };

/** The model's file cannot be loaded: the exercise is played all the same. Not among the docs, where all stories share one model. */
export const ModelMissing: Story = {
  args: { content: COW },
  tags: ['!autodocs'],
  beforeEach: () => {
    putSession({ loadWeights: () => Promise.reject(new Error('There is no such file')) });
  },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'cow');
    await appears(canvasElement, 'notice');
  },
};
