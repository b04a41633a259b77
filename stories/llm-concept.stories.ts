import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, waitFor } from 'storybook/test';
import '../src/index.js';
import type { LlmConcept } from '../src/index.js';

interface Args {
  idea?: LlmConcept['idea'];
  stage?: LlmConcept['stage'];
  open?: boolean;
  content?: TemplateResult | typeof nothing;
}

const IDEAS: LlmConcept['idea'][] = [
  'pre-training',
  'two-games',
  'autocomplete',
  'sft',
  'rlhf',
  'candy',
  'raters',
  'knobs',
  'two-moments',
  'limits',
];

const TOKENS = html`
  <h3>Tokens</h3>
  <p>A model reads <em>pieces</em> of words.</p>
  <dl>
    <dt>Analogy</dt>
    <dd>A box of bricks has only a few shapes, but you can build anything with them.</dd>
    <dt>What happens</dt>
    <dd>Text is cut into frequent pieces, called <dfn>tokens</dfn>: <code>token|ization</code>.</dd>
    <dt>Result</dt>
    <dd>No word is unknown, but the model doesn’t see single letters.</dd>
  </dl>
`;

const meta: Meta<Args> = {
  title: 'llm-concept',
  component: 'llm-concept',
  argTypes: {
    idea: { control: 'select', options: IDEAS },
    stage: { control: 'select', options: ['', 'base', 'sft', 'rlhf'] },
    open: { control: 'boolean' },
    content: { table: { disable: true } },
  },
  args: { idea: 'pre-training', stage: '', open: false, content: nothing },
  render: ({ idea, stage, open = false, content = nothing }) => html`
    <llm-concept idea=${ifDefined(idea)} stage=${ifDefined(stage)} ?open=${open}>${content}</llm-concept>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** The bare tag shows the first of the ideas that it brings along. */
export const Default: Story = {};

export const Open: Story = { args: { open: true } };

/** What the title opens. */
export const Opened: Story = {
  args: { idea: 'candy' },
  play: async ({ canvasElement }) => {
    const button = await waitFor(() => {
      const found = canvasElement.querySelector('llm-concept')?.shadowRoot?.querySelector<HTMLElement>('[part~="toggle"]');
      if (!found) throw new Error('there is no button yet');
      return found;
    });
    button.click();
    await waitFor(() => expect(button).toHaveAttribute('aria-expanded', 'true'));
  },
};

/** Every idea that the element brings along. */
export const AllIdeas: Story = { render: () => html`${IDEAS.map((idea) => html`<llm-concept idea=${idea} open></llm-concept>`)}` };

/** A heading, a paragraph for the gist, and three terms with their descriptions. */
export const OwnContent: Story = { args: { open: true, stage: 'base', content: TOKENS } };

export const Dark: Story = { args: { idea: 'rlhf', open: true }, globals: { theme: 'dark' } };

export const RightToLeft: Story = { args: { idea: 'raters', open: true }, globals: { direction: 'rtl' } };

export const OnAPhone: Story = { args: { idea: 'knobs', open: true }, globals: { width: '20rem' } };

/** No parts: the card says what to write, and the text stays readable. */
export const NoParts: Story = { args: { content: html`<h3>Tokens</h3>` } };

/** Two parts are shown, with a note to the author. */
export const TwoParts: Story = {
  args: {
    open: true,
    content: html`
      <h3>Tokens</h3>
      <dl>
        <dt>Analogy</dt>
        <dd>A box of bricks.</dd>
        <dt>What happens</dt>
        <dd>Text is cut into pieces.</dd>
      </dl>
    `,
  },
};
