import * as v from 'valibot';
import { id, languageTag, source, text } from './schema-values.ts';

const words = v.array(text);
const byPlace = v.record(id, words);
/** Pieces of a name of several places: the words of each, a space, and its id. */
const pieces = v.array(v.pipe(text, v.regex(/^.+ [A-Za-z-]+$/)));

/** A character that stands for a country in compounds, and by what it is told from others. */
const abbreviation = v.object({
  place: id,
  /** Before and behind these characters it is part of another word. */
  notAfter: v.string(),
  notBefore: v.string(),
  /** Forms compounds with every other strong one, and not only the pairs that are listed. */
  strong: v.exactOptional(v.literal(true)),
  /** Stands before a word for what is that country's (米軍). */
  suffixed: v.exactOptional(v.literal(true)),
});

/** How texts in one language name places, besides the names that the gazetteer has. */
export const lexicon = v.object({
  format: v.literal(1),
  lang: languageTag,
  /** The script whose names of the gazetteer are used. */
  script: v.picklist(['Latn', 'Jpan']),
  sources: v.pipe(v.array(source), v.minLength(1)),
  forms: byPlace,
  /** Words of a state's official name: before its name and “of”, behind its name, and with these. */
  styles: v.object({ before: words, behind: words, with: words }),
  demonyms: v.optional(byPlace, {}),
  /** Forms of a place before a hyphen: Sino-. */
  combining: v.optional(byPlace, {}),
  /** Names that several places share, the likeliest first. */
  shared: v.record(text, v.array(id)),
  /** Names of several places at once, as the pieces that stand for each. */
  split: v.optional(v.record(text, pieces), {}),
  /** Names of the gazetteer that mean something else in this language. */
  leaveOut: words,
  /** Names with a place's name in them that name no place. */
  traps: words,
  /** Names that others have too: certain only where the text has another of the place's names. */
  doubtful: v.optional(byPlace, {}),
  groups: v.array(v.object({ words, framework: id, doubtful: v.exactOptional(v.literal(true)) })),
  /** Words for whoever speaks. */
  speaker: v.optional(words, []),
  /** Words that make a city's name that of a document, and of an event. */
  documents: words,
  events: words,
  /** States that are called as their capital is, whose name may be that of a document too. */
  cityStates: v.optional(v.array(id), []),
  /** Names of places that are persons' names too, and what shows which. */
  personal: v.optional(words, []),
  given: v.optional(words, []),
  family: v.optional(words, []),
  titles: v.optional(words, []),
  /** Words with a capital behind or before a place's name that make no person of it. */
  offices: v.optional(words, []),
  before: v.optional(words, []),
  /** Words near a place's name that show it to be another place: Georgia beside Alabama. */
  namesakes: v.optional(byPlace, {}),
  /** Words by which a demonym is a language. */
  languages: v.optional(words, []),
  abbreviations: v.optional(v.record(text, abbreviation), {}),
  pairs: v.optional(words, []),
  /** Words before an abbreviation, and the characters behind which it is none. */
  prefixes: v.optional(v.record(text, v.string()), {}),
  suffixes: v.optional(words, []),
  /** Words that begin with what looks like the end of a name: 国務 in 米国務, 共同 in 日中共同. */
  nextWords: v.optional(words, []),
});
