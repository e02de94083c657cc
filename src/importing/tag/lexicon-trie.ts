import { crossReferenceId } from '../../place/cross-reference.ts';
import { membersOn } from '../../place/framework.ts';
import type { CrossReference, PlaceId, PlaceKind } from '../../place/place.ts';
import type { References } from '../../pack/library.ts';
import type { Lexicon } from '../../pack/reference.ts';
import { trap, type Entry } from './entry.ts';
import { variantsOf } from './variants.ts';

/** What is known of a text besides its words. */
export interface TextFacts {
  /** The day on which groups have the members that they stand for; the latest known without one. */
  readonly date?: string;
  /** The place or the framework that speaks: whom “we” and 我が国 stand for. */
  readonly speaker?: PlaceId;
}

/** Names of the gazetteer in any language; those in the script of this one are used. */
const scripts = {
  Latn: /^[\p{Script=Latin}\p{P}\p{S}\p{N}\s]+$/u,
  Jpan: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|^[A-Z]{2,}$/u,
};

/** What is said of a region and is no part of its name, and what a state's name may have: 日本国, but 日本国会. */
const area = /^(?:地域|域|沿岸| area| region|国$)/;

/** The names of places in texts of a language, by all that they are called, and what each means. */
export function lexiconNames(
  lexicon: Lexicon,
  { gazetteer, names, crossReferences, frameworks }: References,
  { date, speaker }: TextFacts,
): readonly (readonly [name: string, entry: Entry])[] {
  const found: [name: string, entry: Entry][] = [];
  const unused = new Set(lexicon.leaveOut);
  const personal = new Set(lexicon.personal);
  const add = (name: string, entry: Entry) => {
    const meant = personal.has(name) ? { ...entry, personal: true } : entry;
    for (const form of variantsOf(name, lexicon.script)) {
      if (form === name || !unused.has(form)) found.push([form, meant]);
    }
  };
  const own = (forms: readonly string[]) =>
    forms.filter((form) => scripts[lexicon.script].test(form) && !unused.has(form));
  const groupOf = (framework: string): Pick<Entry, 'place' | 'places' | 'framework'> => {
    const found = frameworks.find(({ id }) => id === framework);
    if (!found) return { place: framework };
    const members = membersOn(found, date ?? found.asOf).filter(({ status }) => !status);
    return { place: framework, places: members.map(({ place }) => place), framework };
  };

  for (const [name, pieces] of Object.entries(lexicon.split)) {
    const split = pieces.map((piece) => {
      const at = piece.lastIndexOf(' ');
      return { words: piece.slice(0, at), place: piece.slice(at + 1) };
    });
    add(name, { kind: 'split', as: 'name', place: '', pieces: split });
  }
  for (const [name, places] of Object.entries(lexicon.shared)) {
    add(name, { kind: 'shared', as: 'name', place: places[0] ?? '', places });
  }
  for (const { words, framework, doubtful } of lexicon.groups) {
    const entry: Entry = { kind: 'group', as: 'group', ...groupOf(framework) };
    const institution = gazetteer.has(framework) ? own(names.get(framework) ?? []) : [];
    for (const word of words) {
      const lead = Math.max(0, ...institution.map((it) => (word.startsWith(it) ? it.length : 0)));
      add(word, { ...entry, ...(doubtful && { doubtful }), ...(lead > 0 && { lead }) });
    }
  }
  if (speaker !== undefined) {
    const as = gazetteer.has(speaker) ? 'name' : 'group';
    const entry: Entry = { kind: 'group', as, ...groupOf(speaker) };
    for (const word of lexicon.speaker) add(word, entry);
  }
  for (const [id, forms] of names) {
    const entry = nameEntry(id, gazetteer.get(id)?.kind);
    // Of a region's names the shortest is meant: 黒海 in 黒海地域.
    const used = own(forms);
    const whole = (form: string) =>
      !used.some((it) => form.startsWith(it) && area.test(form.slice(it.length)));
    for (const form of used.filter(whole)) add(form, entry);
  }
  for (const [id, forms] of Object.entries(lexicon.doubtful)) {
    for (const form of forms) add(form, { ...nameEntry(id, undefined), doubtful: true });
  }
  for (const [id, forms] of Object.entries(lexicon.forms)) {
    const entry = nameEntry(id, gazetteer.get(id)?.kind);
    for (const form of forms) add(form, entry);
  }
  for (const [id, forms] of Object.entries(lexicon.demonyms)) {
    const entry: Entry = { ...nameEntry(id, gazetteer.get(id)?.kind), kind: 'demonym' };
    for (const form of forms) add(form, entry);
  }
  for (const [id, forms] of Object.entries(lexicon.combining)) {
    for (const form of forms) add(`${form}-`, { kind: 'combining', as: 'name', place: id });
  }
  for (const it of crossReferences) {
    const entry = crossEntry(it);
    for (const form of own([...Object.values(it.name), ...it.forms])) add(form, entry);
  }
  for (const [letter, { place }] of Object.entries(lexicon.abbreviations)) {
    const entry: Entry = { ...nameEntry(place, undefined), kind: 'abbreviation' };
    for (const word of ['', ...lexicon.nextWords]) add(`${letter}${word}`, entry);
  }
  for (const name of lexicon.traps) add(name, trap);
  return found;
}

function nameEntry(place: PlaceId, kind: PlaceKind | undefined): Entry {
  return { kind: 'name', as: kind === 'region' ? 'region' : 'name', place };
}

function crossEntry(reference: CrossReference): Entry {
  const { places, code, set } = reference;
  const [place = ''] = places;
  const id = crossReferenceId(reference);
  if (code !== undefined) {
    const several = places.length > 1 ? { places } : {};
    return { kind: 'name', as: 'name', place: id, ...several };
  }
  if (places.length === 1) return { kind: 'city', as: 'metonym', place };
  return { kind: set ? 'group' : 'shared', as: set ? 'group' : 'metonym', place: id, places };
}
