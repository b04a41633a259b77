import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, waitFor } from 'storybook/test';
import '../src/index.js';

interface Args {
  open?: string;
  content?: TemplateResult | typeof nothing;
}

const meta: Meta<Args> = {
  title: 'llm-pipeline',
  component: 'llm-pipeline',
  argTypes: {
    open: {
      control: 'select',
      options: [
        '',
        'text',
        'synthetic-data',
        'pre-training',
        'mid-training',
        'sft',
        'instruction-sets',
        'tool-use',
        'rlhf',
        'ai-feedback',
        'checked-answers',
        'release',
      ],
    },
    content: { table: { disable: true } },
  },
  args: { open: '', content: nothing },
  render: ({ open, content = nothing }) => html`<llm-pipeline open=${ifDefined(open)}>${content}</llm-pipeline>`,
};
export default meta;

type Story = StoryObj<Args>;

/** The bare tag draws the whole modern pipeline. */
export const Default: Story = {};

export const Open: Story = { args: { open: 'rlhf' } };

/** A stop that branches off, opened and left for the next one. */
export const Walked: Story = {
  args: { open: 'instruction-sets' },
  play: async ({ canvasElement }) => {
    const next = await waitFor(() => {
      const buttons = [...(canvasElement.querySelector('llm-pipeline')?.shadowRoot?.querySelectorAll<HTMLElement>('[part~="next"]') ?? [])];
      const found = buttons.find(
        (button) => button.checkVisibility({ contentVisibilityAuto: true }) && button.textContent.includes('Tool use'),
      );
      if (!found) throw new Error('there is no button yet');
      return found;
    });
    next.click();
    await waitFor(() => expect(canvasElement.querySelector('llm-pipeline')).toHaveAttribute('open', 'tool-use'));
  },
};

/** A link to a widget on the page, and one more branch. */
export const Additions: Story = {
  args: {
    open: 'pre-training',
    content: html`
      <ul>
        <li data-stop="pre-training"><a href="#guess">Guess a missing word yourself</a></li>
        <li data-at="release">
          Our course <small>every Tuesday</small>
          <p>We try each new model on last year’s questions.</p>
        </li>
      </ul>
    `,
  },
};

/** A line of one's own; what is left out of a built-in stop is filled in. */
export const OwnLine: Story = {
  args: {
    open: 'pre-training',
    content: html`
      <h3>How our tutor was made</h3>
      <ol>
        <li data-stage="base">
          Pre-training <small>learns language</small>
          <p>It guessed the next word in <strong>ten million</strong> pages.</p>
          <ul>
            <li>
              School books
              <p>Those of the last ten years.</p>
            </li>
          </ul>
        </li>
        <li data-stop="sft"></li>
        <li>
          Exam <small>by its teachers</small>
          <p>They ask, it answers, and they mark.</p>
        </li>
      </ol>
    `,
  },
};

/** More than five stops stand one below the other. */
export const LongLine: Story = {
  args: {
    content: html`<ol>
      ${['Collect', 'Clean', 'Cut into tokens', 'Pre-train', 'Fine-tune', 'Compare', 'Release'].map(
        (title) =>
          html`<li>
            ${title}
            <p>What happens there.</p>
          </li>`,
      )}
    </ol>`,
  },
};

export const Dark: Story = { args: { open: 'sft' }, globals: { theme: 'dark' } };

export const RightToLeft: Story = { args: { open: 'tool-use' }, globals: { direction: 'rtl' } };

export const OnAPhone: Story = { args: { open: 'ai-feedback' }, globals: { width: '20rem' } };

/** No list: the card says what to write, and the text stays readable. */
export const NoStops: Story = { args: { content: html`<p>From text to assistant.</p>` } };

/** A stop without a title is left out, and one of an unknown place; the rest is drawn, with a note to the author. */
export const OddStops: Story = {
  args: {
    content: html`
      <ul>
        <li data-stop="rlfh"><a href="#pick">Pick the better reply</a></li>
        <li>Our course</li>
      </ul>
    `,
  },
};
