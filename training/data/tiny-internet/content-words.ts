/** Counts the content words of a corpus: nouns, verbs, adjectives, adverbs, each once whatever its endings. */

const FUNCTION_WORDS = new Set(
  (
    'a an the this that these those some any no every each all both either neither other another such same much many more most few little less several enough ' +
    'i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself yourself himself herself itself ourselves themselves yourselves one ones ' +
    'who whom whose which what where when why how whoever whatever whenever wherever and or but nor so yet if unless because although though while until since whether than as ' +
    'of in on at by for with about against between into through during before after above below to from up down out off over under again near behind beside besides beyond along across around ' +
    'among towards toward within without inside outside upon onto past per via is am are was were be been being do does did done doing have has had having can could may might must shall ' +
    'should will would not never there here then now too very just also only even still else ever once ' +
    "don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't i'm you're he's she's it's we're they're i've you've we've they've i'll you'll he'll she'll it'll we'll they'll i'd you'd that's there's what's let's"
  ).split(' '),
);

const ENDINGS: readonly [ending: RegExp, stems: readonly string[]][] = [
  [/'s$/, ['']],
  [/ies$/, ['y', 'ie']],
  [/es$/, ['', 'e']],
  [/s$/, ['']],
  [/ied$/, ['y', 'ie']],
  [/ed$/, ['', 'e']],
  [/ing$/, ['', 'e']],
  [/ier$/, ['y']],
  [/iest$/, ['y']],
  [/er$/, ['', 'e']],
  [/est$/, ['', 'e']],
  [/ily$/, ['y']],
  [/ly$/, ['']],
];

/** True for a word of two letters or more that names, describes or does something. */
export function isContentWord(word: string): boolean {
  return word.length > 1 && !FUNCTION_WORDS.has(word.toLowerCase());
}

/**
 * @param counts How often each lower-case word form occurs.
 * @param least Forms that occur less often are left out.
 * @returns how many are left when function words and the inflected forms of words that are there are taken away.
 */
export function countContentWords(counts: ReadonlyMap<string, number>, least: number): number {
  const forms = new Set([...counts].filter(([word, n]) => n >= least && isContentWord(word)).map(([word]) => word));
  return [...forms].filter((word) => !isInflected(word, forms)).length;
}

function isInflected(word: string, forms: ReadonlySet<string>): boolean {
  return ENDINGS.some(([ending, stems]) => {
    const stem = word.replace(ending, '');
    if (stem === word || stem.length < 2) return false;
    const undoubled = /([b-df-hj-np-tv-z])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
    return [...stems.map((end) => stem + end), ...undoubled].some((base) => base !== word && forms.has(base));
  });
}
