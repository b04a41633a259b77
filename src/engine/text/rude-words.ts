/**
 * Words that no model of ours may write. Every text of the corpus can be read aloud in a classroom, but a model joins pieces of words, which can
 * come together badly, and some words are harmless in one sentence and not in the next. They are kept as hashes, so that nobody has to read them.
 */
import { fnv1a } from '../files/checksum.js';

/** FNV-1a of each word in lower case. */
const RUDE: ReadonlySet<number> = new Set([
  0xe6774d4a, 0xa856eb33, 0x7c9ae63f, 0x91b887d3, 0xb99bf986, 0x6cd5e87b, 0x243c4bae, 0xa4705559, 0x41ecf2d2, 0x2376218e, 0x17760eaa,
  0x54882378, 0xe5ffd5e6, 0x91e43548, 0xd7337605, 0x6537d094, 0x021aeb20, 0x95605d9f, 0x9ad9074a, 0x802bffde, 0xa49a9c69, 0x81602170,
  0xb90aa4f5, 0xba947f33, 0x7326f837, 0xd95c3b1f, 0x7e8dde33, 0xe00925c8, 0xd22719e7, 0x3272efda, 0xf920ee90, 0xa6082881, 0x82405e59,
  0xfd442f20, 0xdba179d3, 0x8b8aca44, 0xc50f4599, 0xb1f8089d, 0x1414e96a, 0xb5eaf25b, 0xdc08ae09, 0xefca288d, 0xf8c3979a, 0x1db93cae,
  0x87a6b5a1, 0xb4a009d4, 0xe071b02f, 0x12019e56, 0x0bb9a971, 0x422cd41b, 0xbe3f8c0a, 0x86346805, 0x0fb232ad, 0xe1a8c086, 0xd988d8fd,
  0x054c276c,
]);

/** Shorter ones begin many good words. */
const SHORTEST_BEGINNING = 4;

const encoder = new TextEncoder();

/** True for a rude word, and for a longer one that begins with it. */
export function isRude(word: string): boolean {
  const letters = word.toLowerCase();
  for (let length = SHORTEST_BEGINNING; length < letters.length; length++) if (isListed(letters.slice(0, length))) return true;
  return isListed(letters);
}

function isListed(letters: string): boolean {
  return RUDE.has(fnv1a(encoder.encode(letters)));
}
