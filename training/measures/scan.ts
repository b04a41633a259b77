/**
 * What in a text could not be read aloud in a classroom. Whole words, whatever their case: a stem takes the usual endings, with a star any.
 * The words of the school yard ("stupid", "hate", "fight") and kitchen knives pass; so do beer and wine, but not getting drunk.
 */

const STEMS: Readonly<Record<string, string>> = {
  profanity:
    'fuck* motherfuck* shit* bullshit* crap damn* goddam* piss* arse arsehole* ass asshole* bastard* bitch* bugger* bollock* wank* twat* cunt* prick',
  sex: 'sex sexual* sexy porn* nude naked penis* vagina* boob* tits breast* cock cocks dick dicks pussy orgasm* erotic* horny whore* slut* hooker* prostitut* condom* masturbat* rape raped rapes raping rapist* molest* pervert* pedophil* paedophil* incest* virgin*',
  slurs:
    'nigg* negro* fag fags faggot* retard retards retarded spastic* trann* dyke dykes kike* gook* chink* spic spics paki pakis wog wogs gypsy gypsies',
  hate: 'nazi* hitler* racis* genocid* holocaust* supremac* lynch* terroris* jihad*',
  insults: 'moron* imbecil* scum* subhuman* degenerate* psycho psychos loony cripple*',
  drugs: 'cocaine heroin marijuana cannabis meth lsd opium ketamine junkie* stoned overdos* drug drugs vape vaping',
  alcohol: 'drunkard* drunken* hangover* booze* boozing vodka whisky whiskey tequila alcoholi*',
  weapons:
    'gun guns gunman gunshot* pistol* rifle* shotgun* revolver* bullet bullets grenade* bomb bombs bombed bombing bomber* explosives dynamite missile* machete* ammunition',
  gore: 'kill* murder* slaughter* massacr* assassin* strangl* behead* decapitat* dismember* tortur* stab stabs stabbed stabbing corpse* carcass* gore gory bloody bloodbath* hostage* kidnap* execution*',
  'self-harm': 'suicid* anorexi* bulimi*',
};

/** Single words that are harmless tell nothing alone. */
const PHRASES: readonly string[] = [
  '(?:get|gets|got|getting) drunk',
  '(?:i|he|she|you|we|they|man|woman|men|driver|uncle|neighbou?r|dad|father) (?:am|is|are|was|were|be|been) drunk(?! (?:by|from))',
  'too (?:much|many) (?:beers?|wine|alcohol)',
  'smok(?:e|es|ed|ing) (?:weed|pot|a joint)',
  '(?:shoot|shoots|shot|shooting) (?:him|her|them|you|me|us|himself|herself|myself|people|dead|(?:a|the|my|his|her) (?:man|woman|boy|girl|dog|cat|teacher|king|policeman))(?! (?:a|an|the) )',
  '(?:was|were) shot(?: dead| by| in the (?:head|chest|leg|back))',
  'poison(?:s|ed|ing)? (?:him|her|them|you|people|(?:my|his|her|your|the) (?:brother|sister|mother|father|wife|husband|dog|cat|teacher|neighbour|king|queen))',
  '(?:hang|hanged|drown|drowned|hurt|harm|cut|burn|hate|shoot|shot) (?:myself|yourself|himself|herself|themselves) (?:on purpose|again|every day)',
  '(?:hanged|hang|drowned|drown|hate|hates) (?:myself|yourself|himself|herself)',
  'self[- ]harm(?:ed|ing)?',
  '(?:want|wants|wanted|wish|wishes) to die',
  'wish(?:es|ed)? (?:i|he|she|you|they) (?:was|were) dead',
  '(?:cut|cuts|cutting|slit) (?:my|her|his|your) wrists?',
  'dead bod(?:y|ies)',
  'go back to your (?:own )?country',
  '(?:hate|hates|kill) (?:all )?(?:women|men|girls|boys|foreigners|immigrants|refugees|jews|muslims|christians|black people|gay people|old people|poor people)',
];

/** Ways of speaking that are left out before the words are looked at. */
const HARMLESS: readonly string[] = [
  'kill(?:s|ed|ing)? (?:two|three) birds',
  'kill(?:s|ed|ing)? (?:time|the time|an hour|the (?:weeds?|lights?|engine|pain|germs?|bacteria|mood)|weeds?|germs?|bacteria|mosquito(?:e)?s|flies|wasps)',
  '(?:is|are|was|were) killing (?:me|us)',
  'kill(?:s|ed|ing)? (?:the|a) (?:dragon|giant|monster)s?',
  'killer whales?',
  'killjoys?',
  'dressed to kill',
  '(?:chicken|turkey|duck) breasts?',
  'breasts? of (?:chicken|turkey|duck)',
  'breast ?stroke',
  '(?:red|orange|yellow|white) breasts?',
  '(?:great|blue|coal|long-tailed) tits?',
  'virgin (?:olive oil|forests?|snow)',
  '(?:water|glue|nerf|toy|starting) guns?',
  '(?:bath|water|glitter|seed) bombs?',
  'silver bullets?',
  'bullet (?:points?|trains?)',
  'bloody (?:nose|knee|finger|lip|toe)s?',
  'naked (?:eye|mole)',
  'rape ?seed',
  'drug ?stores?',
  'stabbing pains?',
  'murder of crows',
  'prick(?:s|ed|ing)? (?:the|an?|it|holes|your|my|his|her)',
  'cock-a-doodle-doo',
  '(?:and|hen|the) cock crow(?:s|ed|ing)?',
  '(?:dog|cat|donkey|hen)s?,? (?:and )?(?:a|the) cock',
  'pussy (?:cat|willow)s?',
];

const wholeWords = (patterns: readonly string[]): RegExp => RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'giu');

const LEFT_OUT = wholeWords(HARMLESS);
const FINDS = wholeWords([
  ...PHRASES,
  ...Object.values(STEMS).flatMap((stems) => stems.split(' ').map((stem) => stem.replace('*', '\\p{L}*'))),
]);

/** Each find as it stands in the text, in small letters; none in a text that can be read aloud. */
export function findsIn(text: string): string[] {
  const words = text.replace(/\s+/g, ' ').replace(/’/g, "'").replace(LEFT_OUT, '…');
  return Array.from(words.matchAll(FINDS), ([find]) => find.toLowerCase());
}

/** The finds of many texts. */
export interface ScanReport {
  texts: number;
  characters: number;
  /** Texts with a find. */
  found: number;
  /** The most frequent first, each with a few texts that have it. */
  finds: { find: string; count: number; examples: string[] }[];
}

const EXAMPLES = 5;

export function scan(texts: Iterable<string>): ScanReport {
  const finds = new Map<string, { count: number; examples: string[] }>();
  const report = { texts: 0, characters: 0, found: 0 };
  for (const text of texts) {
    const found = findsIn(text);
    report.texts++;
    report.characters += text.length;
    if (found.length > 0) report.found++;
    for (const find of found) {
      const entry = finds.get(find) ?? { count: 0, examples: [] };
      entry.count++;
      if (entry.examples.length < EXAMPLES && !entry.examples.includes(text)) entry.examples.push(text);
      finds.set(find, entry);
    }
  }
  const sorted = [...finds].sort(([, a], [, b]) => b.count - a.count);
  return { ...report, finds: sorted.map(([find, entry]) => ({ find, ...entry })) };
}
