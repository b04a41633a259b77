import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, waitFor } from 'storybook/test';
import '../src/index.js';

interface Args {
  question?: string;
  seed?: number | undefined;
  attempts?: number;
  disabled?: boolean;
  readonly?: boolean;
  content?: TemplateResult | typeof nothing;
}

const STAGES = html`
  <ol>
    <li data-stage="base">Pre-training <small>First it needs a language.</small></li>
    <li data-stage="sft">
      Supervised fine-tuning <small data-too="early">It must have a language before it can answer in it.</small>
      <small data-too="late">People can compare answers only once it gives some.</small>
    </li>
    <li data-stage="rlhf">RLHF <small>People can only compare answers once it gives some.</small></li>
  </ol>
  <ul>
    <li>Proof-reading <small>Not a stage: nobody corrects its texts one by one.</small></li>
  </ul>
`;

const TEA = html`
  <h3>How is a cup of tea made?</h3>
  <ol>
    <li>Boil the water <small>Cold water makes poor tea.</small></li>
    <li>Pour it over the leaves</li>
    <li>Wait <em>three</em> minutes</li>
    <li>Drink</li>
  </ol>
`;

const meta: Meta<Args> = {
  title: 'llm-stage-order',
  component: 'llm-stage-order',
  argTypes: {
    question: { control: 'text' },
    seed: { control: 'number' },
    attempts: { control: { type: 'number', min: 0 } },
    disabled: { control: 'boolean' },
    readonly: { control: 'boolean' },
    content: { table: { disable: true } },
  },
  args: { question: '', attempts: 0, disabled: false, readonly: false, content: nothing },
  render: ({ question, seed, attempts, disabled = false, readonly = false, content = nothing }) => html`
    <llm-stage-order
      question=${ifDefined(question || undefined)}
      seed=${ifDefined(seed)}
      attempts=${ifDefined(attempts)}
      ?disabled=${disabled}
      ?readonly=${readonly}
      >${content}</llm-stage-order
    >
  `,
};
export default meta;

type Story = StoryObj<Args>;

const root = (canvas: HTMLElement) => canvas.querySelector('llm-stage-order')?.shadowRoot;

/** Presses a button, which may come a moment later: widgets render one a frame. */
const press = async (canvas: HTMLElement, name: string) => {
  const button = await waitFor(() => {
    const buttons = [...(root(canvas)?.querySelectorAll('button') ?? [])];
    const found = buttons.find((one) => (one.ariaLabel ?? one.textContent).includes(name));
    if (!found) throw new Error(`there is no button "${name}" yet`);
    return found;
  });
  button.click();
};

const appears = (canvas: HTMLElement, name: string) => waitFor(() => expect(root(canvas)?.querySelector(`[part~='${name}']`)).toBeTruthy());

/** Puts the three stages in order, by the buttons. */
const solve = async (canvas: HTMLElement) => {
  await press(canvas, 'Put aside: Proof-reading');
  for (const name of ['Pre-training', 'Supervised fine-tuning', 'RLHF']) {
    for (let i = 0; i < 3; i++) await press(canvas, `Move down: ${name}`); // to the end, one after the other
  }
};

/** The bare tag asks for the stages of training. */
export const Default: Story = {};

/** Anything that has an order will do; nothing here is a distractor. */
export const OwnContent: Story = { args: { content: TEA } };

/** One of them is no stage. */
export const Distractors: Story = { args: { content: STAGES } };

/** What is left of the learner's checks is said above. */
export const TwoChecks: Story = { args: { attempts: 2, content: STAGES } };

export const Disabled: Story = { args: { disabled: true } };

/** Some are right, and each of the others says where it goes. */
export const Checked: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Check');
    await appears(canvasElement, 'result');
  },
};

/** What is right stays where it is. */
export const TryingAgain: Story = {
  play: async (context) => {
    await Checked.play?.(context);
    await press(context.canvasElement, 'Try again');
    await appears(context.canvasElement, 'up');
  },
};

export const Solved: Story = {
  args: { content: STAGES },
  play: async ({ canvasElement }) => {
    await solve(canvasElement);
    await press(canvasElement, 'Check');
    await appears(canvasElement, 'result');
    await expect(root(canvasElement)?.querySelector('[part~=misplaced]')).toBeFalsy();
  },
};

/** The learner asked to be shown the order. */
export const Shown: Story = {
  play: async (context) => {
    await Checked.play?.(context);
    await press(context.canvasElement, 'Show me the order');
  },
};

/** The last check was not the right one. */
export const NoCheckLeft: Story = { args: { attempts: 1 }, play: async (context) => Checked.play?.(context) };

export const Dark: Story = { ...Checked, globals: { theme: 'dark' } };

export const RightToLeft: Story = { ...Checked, globals: { direction: 'rtl' } };

export const OnAPhone: Story = { ...TryingAgain, globals: { width: '20rem' } };

/** Nothing is ordered: the card says what to do, and the text stays readable. */
export const NoList: Story = { args: { content: html`<p>First comes pre-training, then fine-tuning.</p>` } };

export const OneStep: Story = {
  args: {
    content: html`<ol>
      <li>Pre-training</li>
    </ol>`,
  },
};

/** It plays; what is odd is said below. */
export const Noted: Story = {
  args: {
    content: html`<ol>
        <li>Pre-training</li>
        <li>Fine-tuning</li>
        <li></li>
      </ol>
      <ul>
        <li>Pre-training</li>
      </ul>`,
  },
};
