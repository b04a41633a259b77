import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, waitFor } from 'storybook/test';
import '../src/index.js';
import type { LlmPreferencePair } from '../src/index.js';
import { rewardSession } from '../src/preference/reward-session.js';

interface Args {
  view?: LlmPreferencePair['view'];
  scoring?: LlmPreferencePair['scoring'];
  disabled?: boolean;
  content?: TemplateResult | typeof nothing;
}

const TEA = html`
  <section data-better="2">
    <p>How do I make tea?</p>
    <blockquote>Why would you want that? Coffee exists.</blockquote>
    <blockquote>Boil some water, pour it over a tea bag and wait three minutes.</blockquote>
    <small>B answers. A asks a question back.</small>
  </section>
`;

const meta: Meta<Args> = {
  title: 'llm-preference-pair',
  component: 'llm-preference-pair',
  argTypes: {
    view: { control: 'select', options: ['candy', 'real'] },
    scoring: { control: 'select', options: ['part', 'match'] },
    disabled: { control: 'boolean' },
    content: { table: { disable: true } },
  },
  args: { view: 'candy', scoring: 'part', disabled: false, content: nothing },
  render: ({ view, scoring, disabled = false, content = nothing }) => html`
    <llm-preference-pair view=${ifDefined(view)} scoring=${ifDefined(scoring)} ?disabled=${disabled}>${content}</llm-preference-pair>
  `,
  // Each story begins with a reward model that has learned nothing.
  beforeEach: () => rewardSession().reset(),
};
export default meta;

type Story = StoryObj<Args>;

/** Presses a button, which may come a moment later: widgets render one a frame. */
const press = async (canvas: HTMLElement, name: string) => {
  const button = await waitFor(() => {
    const buttons = [...(canvas.querySelector('llm-preference-pair')?.shadowRoot?.querySelectorAll('button') ?? [])];
    const found = buttons.find(({ textContent }) => textContent.includes(name));
    if (!found) throw new Error(`there is no button "${name}" yet`);
    return found;
  });
  button.click();
};

const appears = (canvas: HTMLElement, name: string) =>
  waitFor(() => {
    const found = canvas.querySelector('llm-preference-pair')?.shadowRoot?.querySelector(`[part~='${name}']`);
    if (!found) throw new Error(`there is no ${name} yet`);
    return found;
  });

/** The bare tag plays pairs of its own. */
export const Default: Story = {};

/** One pair, with a better reply and a reason. */
export const OwnContent: Story = { args: { scoring: 'match', content: TEA } };

/** The learner picked what the author calls better. */
export const Picked: Story = {
  args: { content: TEA },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'B is better');
    await appears(canvasElement, 'answer');
    await expect(await appears(canvasElement, 'weights')).toBeTruthy();
  },
};

/** The learner picked the other one. */
export const PickedTheOther: Story = {
  args: { content: TEA, scoring: 'match' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'A is better');
    await appears(canvasElement, 'why');
  },
};

/** Half a candy for each. */
export const AboutTheSame: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'B is better');
    await press(canvasElement, 'Next pair');
    await press(canvasElement, 'About the same');
    await appears(canvasElement, 'answer');
  },
};

/** The same step as what it is: scores, chances and weights. */
export const WhatReallyHappens: Story = { ...Picked, args: { content: TEA, view: 'real' } };

/** After the last pair. */
export const Finished: Story = {
  play: async ({ canvasElement }) => {
    const better = 'B A B A A B A B B A A'.split(' ');
    for (const letter of better) {
      await press(canvasElement, `${letter} is better`);
      await press(canvasElement, 'Next pair');
    }
    await press(canvasElement, 'About the same');
    await press(canvasElement, 'See how it went');
    await appears(canvasElement, 'summary');
  },
};

export const Disabled: Story = { args: { disabled: true } };

export const Dark: Story = { ...Picked, globals: { theme: 'dark' } };

export const RightToLeft: Story = { ...WhatReallyHappens, globals: { direction: 'rtl' } };

export const OnAPhone: Story = { ...WhatReallyHappens, globals: { width: '20rem' } };

/** A reply that is very long scrolls, so that the other one stays in sight. */
export const LongReply: Story = {
  args: {
    content: html`
      <section>
        <p>Tell me about cows.</p>
        <blockquote>${'Cows eat grass, and they like to lie down in the afternoon. '.repeat(60)}</blockquote>
        <blockquote>Cows eat grass.</blockquote>
      </section>
    `,
  },
};

/** A pair of one: the card says what is missing, and the text stays readable. */
export const OneReply: Story = {
  args: {
    content: html`
      <section>
        <p>How do I make tea?</p>
        <blockquote>Boil some water.</blockquote>
      </section>
    `,
  },
};

/** Played, with a note for the author. */
export const OddKey: Story = {
  args: {
    content: html`
      <section data-better="B">
        <p>How do I make tea?</p>
        <blockquote>Coffee exists.</blockquote>
        <blockquote>Boil some water.</blockquote>
      </section>
    `,
  },
};

export const Empty: Story = { args: { content: html`<section></section>` } };
