/**
 * Does a typed text sound like a cry for help, or like a plan to do serious harm to others? It is a list of patterns, not a model: the
 * same text gets the same answer every time, and nothing is kept. It would rather be kind once too often than overlook somebody in need;
 * a plan against others takes somebody who means it, a deed, and a victim.
 */
export type Concern = 'self' | 'others';

export function concernIn(text: string): Concern | null {
  const sentences = sentencesOf(text);
  const has = (pattern: RegExp) => sentences.some((sentence) => sentence.search(pattern) >= 0);
  return has(SELF) ? 'self' : has(OTHERS) && !has(NOBODY) ? 'others' : null;
}

/** Doubled and drawn-out letters become single, in texts and patterns alike: "kil", "diiie". */
const single = (letters: string): string => letters.replace(/([a-z])\1+/g, '$1');

/** Spaces may be missing, and with them a letter that would then be doubled; ~ stands for up to three words. */
const anyOf = (...patterns: string[]): RegExp => {
  const source = single(patterns.join('|')).replace(/([a-z]) \1/g, '$1 $1?');
  return RegExp(`\\bi?(?:${source.replaceAll(' ', ' ?').replaceAll('~', '(?:[a-z]+ ){0,3}')})`, 'g');
};

/** Its sentences in lower case without punctuation, "w r i t t e n" as one word, figures of speech removed. */
function sentencesOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[013*](?=[a-z])/g, (sign) => LETTERS[sign])
    .replace(/\b[a-z](?:[ ._-][a-z]\b){2,}/g, (spelled) => spelled.replace(/[^a-z]/g, ''))
    .split(/[.!?;:\n]/)
    .map((sentence) => SPELLINGS.reduce((left, [from, to]) => left.replace(from, to), single(sentence.replace(/[^a-z0-9]+/g, ' ')).trim()));
}

/** Characters that stand in for letters. */
const LETTERS: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', '*': 'i' };

const FAMILY = '[a-z]*(?:dad|father|mum|mom|mother)|parent|uncle|brother|sister|coach|teacher|(?:boy|girl)?friend|husband';

const SPELLINGS = [
  [anyOf('wanna\\b'), 'want to'],
  [anyOf('gonna\\b'), 'going to'],
  [anyOf('m[ye] s(?:[el]{2}f|efl)\\b'), 'myself'],
  [
    anyOf(
      '(?:die|dying) (?:of|from) (?!a)|(?:die|myself) laughing|die if|die (?:in this|my hair)',
      'shoot (?:my|your)self in|cut myself an?\\b|suicide squad',
      'shoot ~(?:[a-z]+ )?(?:photo|picture|video|film|play|goal|mail)',
    ),
    '',
  ],
] as const;

const SELF = anyOf(
  'su?i?[cs]i?d(?:e|al)\\b|self harm|unaliv|overdos|k[my]s\\b|^(?:please |just )*kill me',
  '(?:kill|hang|shoot|stab|harm|hat|end|drown|starv)(?:e|ed|ing)? (?:my|your)self',
  '(?:cut|hurt|burn)(?:t|ed|ing)? myself\\b(?! (?:by|in|on(?! p)|play|shav|cook|while|when i f))|been cutting',
  '(?:wan|want|wish|hope|a?m going|^going|i should|ready|rather|i ~deserve|let me)(?: to| 2| i| was| were| could| just| be| in)* (?:die|dead|live$|disappear|vanish)\\b|(?:about|like) dying(?! m)',
  'wish i ~(?:never|not|didnt|wasnt) (?:been )?(?:born|here|alive|exist)',
  '(?:better|happier) (?:off )?(?:dead|without me)',
  'if i (?:was |were |just )?(?:die|dead|gone|disappear|wasnt here|didnt exist)',
  'no(?:body| one|ne|1) ~(?:miss|care|love|like|notice|want)s? (?:about )?(?:me|if i|$)(?! to )|every(?:body|one) ~hates me',
  '(?:point|reason|nothing|tired|sick|worth|done)(?: to| in| of| with| my| for)* (?:live|living|life|being alive|be here)\\b|(?:point|worth it) any ?more',
  'cant (?:(?:take|do|go|live) ~any ?more|cope$|go on$|keep going)',
  'do(?:nt| not) ~want to (?:be alive|exist|(?:live|be here|wake up|go on)(?: any|$))',
  'end(?:ing)? (?:my life|it all|it$|it tonight|everything)|all to end|take my ~life|giv(?:e|ing) up on (?:life|every)|hate (?:my life|being)',
  'i (?:a?m|feel) ~(?:worthless|burden|hopeless|dead inside)|(?:sleep|goodbye) forever|never wake up$',
  '(?:to|i|just) jump (?:off|in front of) ~(?:bridge|roof|building|cliff|train)',
  '(?:all|many|on) ~(?:pills|tablets)|make myself (?:throw up|sick)|cut(?:ing)? my (?:wrist|arm|leg)s?(?! [ow])|slit my',
  `(?:he|she|they|some(?:body|one)|man|${FAMILY}) ~(?:hit|beat|punch|kick|slap|hurt|touch|abus|rap|molest|bull[yi])(?:s|es|e|ed|ing|ting)? (?:me|us)\\b(?! (?:at(?! [nh])|to|by|up|an?|the|with|in the (?:race|game))\\b)`,
  'i (?:a?m|was|get|got) ~(?:abus|rap|molest|bulli|beat)(?:ed|en)(?! (?:at|in|by an?)\\b)',
  `(?:scared|afraid) (?:of my ~(?:${FAMILY})\\b|to go home)|no?t ~safe at home|away from home|threatened to kill me`,
);

/** Animals that nobody counts as "others", and worlds where nobody dies. */
const NOBODY = anyOf(
  '(?:ant|weed|mosquitoe?|wasp|flie|bug|rat|mice|minecraft|fortnite|chess|zombie|dragon|level|game|film|story|play)s?\\b',
);

const MEANS =
  '(?:^|(?:i|we) (?:(?!do|not|never)[a-z]+ )?|how (?:do (?:i|you) |can i )?|where can i |help me |lets )(?:go |want to |going to |will |to |have to |should |just |ill )*';
const THEM = `(?:(?:my|our|your|the|his|her|that|this|an?|all) )*(?:him|them|you|her$|her (?:and|now)|some(?:body|one)|every(?:body|one)|(?:[a-z]+ )?(?:${FAMILY}|baby|family|neighbour|class|[a-z]*mate|kid|child|children|boy|girl|man|people|person|student|dog|cat|school|church|mosque|house|hospital|train|plane)s?)\\b`;

const OTHERS = anyOf(
  `${MEANS}(?:kill|murder|shoot|shoot up|stab|poison|strangle|rape|attack|torture|beat up|run over|bomb|blow up|burn|burn down|set|set fire to) ${THEM}`,
  `${MEANS}(?:make|build|buy|get|use) (?:an?|some) (?:real |pipe )?(?:bomb|gun|rifle|weapon)s?\\b(?! (?:out|of|from))`,
  'bring(?:ing)? an? (?:gun|knife|bomb) to|put poison|there is an? bomb|i have an? gun|you ~all (?:going to )?die|(?:kill|death) list',
  '(?:make|watch) ~(?:suffer|bleed)|(?:they|you) ~(?:must|deserve to) die',
  `(?:want|wish|hope) ${THEM} (?:to |all |was |were )*(?:die|dead)`,
);
