import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/index.js';

interface Args {
  noStore?: boolean;
}

const meta: Meta<Args> = {
  title: 'llm-lesson',
  component: 'llm-lesson',
  argTypes: { noStore: { name: 'no-store', control: 'boolean' } },
  args: { noStore: true },
  render: ({ noStore = true }) => html`
    <llm-lesson ?no-store=${noStore}>
      <h2 id="guess">Guess a word</h2>
      <p>Before it answers a single question, a language model plays one game, billions of times: somebody hides a word, and it guesses.</p>
      <llm-fill-blank>
        <p>The cat sat on the <mark data-accept="rug, sofa">mat</mark>.</p>
        <ul>
          <li>mat</li>
          <li>moon</li>
          <li>dog</li>
        </ul>
      </llm-fill-blank>
      <h2 id="why">What it is for</h2>
      <p>Guessing well is how it picks up grammar, facts and style, all from one game.</p>
      <llm-fill-blank mode="next" data-weight="2">
        <p>In winter it is <mark>cold</mark>.</p>
        <ul>
          <li>cold</li>
          <li>cheese</li>
        </ul>
      </llm-fill-blank>
    </llm-lesson>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** Prose and two exercises, of which the second counts twice. */
export const Default: Story = {};

/** What was done is kept in this browser, for this page's address. */
export const Kept: Story = { args: { noStore: false } };

const pressEach = async (canvas: HTMLElement, ...words: string[]) => {
  const exercises = [...canvas.querySelectorAll('llm-fill-blank')];
  for (const [i, word] of words.entries()) {
    const button = await waitFor(() => {
      const found = [...(exercises[i].shadowRoot?.querySelectorAll('button') ?? [])].find((one) => one.textContent.trim() === word);
      if (!found) throw new Error(`there is no button "${word}" yet`);
      return found;
    });
    button.click();
  }
};

/** All done: the score, and what the learner did to the two models. */
export const Finished: Story = {
  play: async ({ canvasElement }) => {
    await pressEach(canvasElement, 'mat', 'cold');
    await waitFor(() => expect(canvasElement.querySelector('llm-lesson')?.shadowRoot?.querySelector('[part=end]')).not.toBeNull());
  },
};

/** Nothing to score: the prose stands alone. */
export const OnlyProse: Story = {
  render: () =>
    html`<llm-lesson
      ><h2>A thought</h2>
      <p>A lesson may be only something to read.</p></llm-lesson
    >`,
};
