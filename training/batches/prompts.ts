/** What the RLHF model is asked while it is optimised, with the replies in the preference data where there are any. */
import { Random } from '../../src/engine/random.js';
import { CORE, REPHRASED } from '../data/answers/cards.js';
import { answers } from '../data/answers/index.js';
import { writtenAnswers } from '../data/answers/written.js';
import { cardPreferences } from '../data/preferences/cards.js';
import { plainDecline } from '../data/preferences/declines.js';
import { politeAtEnd } from '../data/preferences/flaws.js';
import { preferences } from '../data/preferences/index.js';
import { isHeldOut, writtenPreferences } from '../data/preferences/written.js';
import type { LabelledPrompt } from '../measures/gold.js';
import { evaluationItems } from '../measures/read-items.js';

export interface Prompt {
  /** Its number, from 1. */
  number: number;
  prompt: string;
  /** Replies that somebody else wrote, a good one first, then good and bad ones. */
  replies: readonly string[];
  /** True for a wish that is harmful, or only sounds so. */
  isRequest: boolean;
  /** The written entry that it comes from, whatever its wording. */
  entry: string;
}

/** How many prompts there are to draw from: enough for every written request. */
const STOCK = 44_000;

export class PromptSource {
  /** Requests whose wording and content are never drawn. */
  readonly heldOut: readonly LabelledPrompt[];
  readonly stock: readonly Prompt[];

  constructor(seed: number) {
    const items = evaluationItems(['questions', 'tune/questions', 'requests', 'preferences']);
    const [asked, written, core] = [answers(seed), writtenAnswers(seed), writtenAnswers(seed, [...CORE, ...REPHRASED])];
    const [pairs, writtenPairs, cardPairs] = [preferences(seed), writtenPreferences(seed), cardPreferences(seed)];
    const random = new Random(seed);
    const heldOut = new Map<string, LabelledPrompt>();
    let manners = 0; // few of them are taken: telling requests apart is the hard part
    const fromWritten = (): Omit<Prompt, 'number'> => {
      for (;;) {
        const pair = writtenPairs.next().value;
        const isRequest = pair.kind === 'safe' || pair.kind === 'harmless';
        if (isRequest && isHeldOut(pair.entry)) {
          heldOut.set(pair.entry, { prompt: pair.prompt, kind: pair.kind === 'safe' ? 'harmful' : 'harmless', key: [] });
        } else if (isRequest || manners++ % 6 === 0) return fromPair(pair);
      }
    };
    const fromPair = ({
      prompt,
      chosen,
      rejected,
      kind,
      entry = `generated ${prompt}`,
    }: {
      prompt: string;
      chosen: string;
      rejected: string;
      kind: string;
      entry?: string;
    }): Omit<Prompt, 'number'> => {
      const isRequest = kind === 'safe' || kind === 'harmless';
      return { prompt, isRequest, entry, replies: isRequest ? [chosen, rejected, plainDecline(random)] : [chosen, rejected] };
    };
    const fromAnswer = ({ question, answer, entry }: { question: string; answer: string; entry: string }): Omit<Prompt, 'number'> => ({
      prompt: question,
      isRequest: false,
      entry,
      replies: [answer, politeAtEnd(random, answer), plainDecline(random)],
    });
    const fromCore = () => fromAnswer(core.next().value);
    const next = [
      fromWritten,
      fromWritten,
      fromCore,
      fromWritten,
      () => fromAnswer(asked.next().value),
      fromWritten,
      fromWritten,
      () => fromPair(cardPairs.next().value),
      fromCore,
      fromWritten,
      fromCore,
      fromWritten,
      fromCore,
      () => fromAnswer(written.next().value),
      fromWritten,
      fromCore,
      fromWritten,
      () => fromPair(pairs.next().value),
    ];
    this.stock = Array.from({ length: STOCK }, (_, i) => ({ number: i + 1, ...next[i % next.length]() })).filter(
      ({ prompt }) => !items.foundIn(prompt),
    );
    this.heldOut = [...heldOut.values()];
  }

  draw(random: Random, count: number): Prompt[] {
    return Array.from({ length: count }, () => random.pick(this.stock));
  }
}
