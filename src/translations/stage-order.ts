/** The texts of `llm-stage-order`. Entries arrive as short plain texts, in directional isolates where they are shown in a sentence. */
import { registerTranslation } from './translation.js';

export interface StageOrderVerdict {
  /** Entries that are right, of how many. */
  right: number;
  total: number;
  /** Among them: stages in order, and distractors put aside. */
  inOrder: number;
  /** Not among them: stages that are right relative to others, but not at their own number. */
  relative: number;
  aside: number;
  /** There are entries that do not belong. */
  hasDistractors: boolean;
  /** How often the learner has checked. */
  checks: number;
}

export interface StageOrderTranslation {
  orderTitle: string;
  orderQuestion: string;
  orderHow: string;
  orderHowAside: string;
  orderKeys: string;
  orderKeysAside: string;
  orderChecksLeft: (n: number) => string;

  // The lists
  orderPlace: (n: number, total: number) => string;
  orderUp: (entry: string) => string;
  orderDown: (entry: string) => string;
  orderSetAside: (entry: string) => string;
  orderPutBack: (entry: string) => string;
  orderBack: string;
  orderAsideTitle: string;
  orderAsideEmpty: string;

  // What is spoken
  orderNow: (entry: string, n: number, total: number) => string;
  orderIsFirst: (entry: string) => string;
  orderIsLast: (entry: string) => string;
  orderPicked: (entry: string, n: number, total: number) => string;
  orderDropped: (entry: string, n: number, total: number) => string;
  orderCancelled: (entry: string, n: number, total: number) => string;
  orderPutAside: (entry: string, left: number) => string;
  orderIsBack: (entry: string, n: number, total: number) => string;

  // The verdict
  orderCheck: string;
  orderShow: string;
  orderSeeOrder: string;
  orderLead: (verdict: StageOrderVerdict) => string;
  orderSummary: (verdict: StageOrderVerdict) => string;
  orderShownLead: string;
  orderShown: (verdict: StageOrderVerdict | null) => string;
  orderInOrder: string;
  orderRelative: (entry: string) => string;
  orderEarlier: string;
  orderLater: string;
  orderEarlierThan: (entry: string) => string;
  orderLaterThan: (entry: string) => string;
  orderMissing: string;
  orderForeign: string;
  orderAsideRight: string;

  // On paper
  orderPaper: string;
  orderPaperAside: string;

  // For the author
  orderErrorEmpty: string;
  orderErrorItems: string;
  orderErrorOne: (entry: string) => string;
  orderErrorNoText: string;
  orderErrorSame: (entry: string) => string;
  orderErrorMany: (count: number, kept: number) => string;
  orderErrorLong: (entry: string, letters: number, most: number) => string;
  orderErrorLists: (count: number) => string;
  orderErrorNested: (tag: string) => string;
  orderErrorStage: (stage: string) => string;
  orderErrorReason: (too: string) => string;
}

const times = (n: number) => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`);

function inStep(relative: number, right: number): string {
  if (relative === 0) return '';
  if (right === 0) return `${relative} are in the right order relative to each other. `;
  return relative === 1
    ? 'One more is in the right order, but not in the right place yet. '
    : `${relative} more are in the right order, but not in the right places yet. `;
}

const english: StageOrderTranslation = {
  orderTitle: 'Put in order',
  orderQuestion: 'Put these in order, with the first at the top.',
  orderHow: 'Move each one with its arrows, or drag it.',
  orderHowAside: 'Not all of them belong: if one doesn’t, put it aside with its ×.',
  orderKeys: 'On a keyboard: choose one with the up and down arrows, pick it up with Space, then move it with the arrows.',
  orderKeysAside: 'Delete puts it aside.',
  orderChecksLeft: (n) => (n === 1 ? '1 check left' : `${n} checks left`),

  orderPlace: (n, total) => `${n} of ${total}`,
  orderUp: (entry) => `Move up: ${entry}`,
  orderDown: (entry) => `Move down: ${entry}`,
  orderSetAside: (entry) => `Put aside: ${entry}`,
  orderPutBack: (entry) => `Put back: ${entry}`,
  orderBack: 'Put back',
  orderAsideTitle: 'Doesn’t belong',
  orderAsideEmpty: 'Nothing here yet.',

  orderNow: (entry, n, total) => `${entry}, now ${n} of ${total}`,
  orderIsFirst: (entry) => `${entry} can’t go any further up.`,
  orderIsLast: (entry) => `${entry} can’t go any further down.`,
  orderPicked: (entry, n, total) =>
    `${entry}, picked up, ${n} of ${total}. Arrow keys move it, Space puts it down, Escape takes it back to where it was.`,
  orderDropped: (entry, n, total) => `${entry}, put down, ${n} of ${total}`,
  orderCancelled: (entry, n, total) => `${entry} is back where it was, ${n} of ${total}`,
  orderPutAside: (entry, left) => `${entry}, put aside. ${left} left in the list.`,
  orderIsBack: (entry, n, total) => `${entry}, back in the list, ${n} of ${total}`,

  orderCheck: 'Check',
  orderShow: 'Show me the order',
  orderSeeOrder: 'See the order',
  orderLead: ({ right, total, checks }) => {
    if (right === total) return checks === 1 ? `All ${total} are right, and on your first try!` : `All ${total} are right.`;
    return right === 0 ? 'None of them are in the right place yet.' : `${right} of ${total} are right.`;
  },
  orderSummary: ({ right, total, inOrder, relative, aside, hasDistractors, checks }) => {
    if (right === total) return `You checked ${times(checks)}. Below each one, you can read why it goes there.`;
    const others = right === 0 ? 'Each one says' : 'Each of the others says';
    const parts =
      hasDistractors && right > 0
        ? `${inOrder === 0 ? (relative === 0 ? 'None in order, ' : '') : `${inOrder} in order, `}${aside === 0 ? 'none' : aside} rightly put aside. `
        : '';
    return `${parts}${inStep(relative, right)}${relative > 0 ? 'Each of the others says' : others} where it goes, and why.`;
  },
  orderShownLead: 'This is the order.',
  orderShown: (verdict) =>
    verdict
      ? `On your last try, ${verdict.right === 0 ? 'none' : verdict.right} of ${verdict.total} were right${verdict.right === 0 ? '.' : ': the ones with a tick.'}`
      : '',
  orderInOrder: 'in order',
  orderRelative: (entry) => `right relative to ${entry}`,
  orderEarlier: 'Comes earlier.',
  orderLater: 'Comes later.',
  orderEarlierThan: (entry) => `Comes earlier: before ${entry}.`,
  orderLaterThan: (entry) => `Comes later: after ${entry}.`,
  orderMissing: 'Belongs in the list.',
  orderForeign: 'Doesn’t belong here.',
  orderAsideRight: 'rightly put aside',

  orderPaper: 'Write 1 in the box of the one that comes first, 2 in the next, and so on.',
  orderPaperAside: 'Put a cross in the box of any that don’t belong.',

  orderErrorEmpty:
    'There is nothing to put in order. Write the steps as an <ol>, in the right order: they get shuffled when they’re shown.',
  orderErrorItems: 'An entry of “items” needs a “text”.',
  orderErrorOne: (entry) => `“${entry}” is the only one, so there’s nothing to put in order. Add another <li>.`,
  orderErrorNoText: 'There is an <li> without a text. It is left out.',
  orderErrorSame: (entry) => `“${entry}” is there more than once. It is shown once.`,
  orderErrorMany: (count, kept) => `${count} entries are too many to put in order. These are the first ${kept}.`,
  orderErrorLong: (entry, letters, most) => `“${entry}” has ${letters} letters. Up to ${most} are easy to compare.`,
  orderErrorLists: (count) => `There are ${count} <ol>. Only the first is used.`,
  orderErrorNested: (tag) => `There is a <${tag}> inside. It is left out: put it before or after this exercise.`,
  orderErrorStage: (stage) => `There is no sign for the stage “${stage}”. Write base, sft or rlhf.`,
  orderErrorReason: (too) => `There is no data-too="${too}". Write data-too="early" or data-too="late" on a <small>.`,
};

registerTranslation({ $code: 'en', $name: 'English', $dir: 'ltr', ...english });
