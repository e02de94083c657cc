import type { Lexicon } from '../../pack/reference.ts';
import type { Entry } from './entry.ts';

export type Verdict = Entry['as'] | 'unsure' | 'trap';

/** Judges a name where it stands: how it names its place, whether that is unsure, or that it names none. */
export type Judge = (text: string, start: number, end: number, entry: Entry) => Verdict;

/** How far around a name its judge looks, in UTF-16 units. */
const near = 90;

const anyOf = (words: readonly string[]) =>
  words.map((it) => it.replace(/[.\\+*?^$()[\]{}|]/g, '\\$&')).join('|');

/** Judges names in texts in Latin script, by English usage. */
export function latinJudge(lexicon: Lexicon): Judge {
  const documents = anyOf(lexicon.documents);
  const words = String.raw`(?:(?:[\p{Lu}\d][\p{L}\d’'.-]*|of|on|for|and|the|to) ){0,4}?`;
  const document = new RegExp(String.raw`^(?: |-|–)${words}(?:${documents})(?!\p{L})`, 'iu');
  const documentNext = new RegExp(String.raw`^ (?:${documents})(?!\p{L})`, 'u');
  const documentOf = new RegExp(String.raw`(?:${documents}) (?:of|de) $`, 'u');
  const event = new RegExp(
    String.raw`^[’']?s?(?: |-)(?:[\p{Lu}\d][\p{L}\d]* ){0,3}?(?:${anyOf(lexicon.events)})(?!\p{L})`,
    'iu',
  );
  const venue = /(?:^|[^\p{L}])(?:in|at|near) $/iu;
  const meeting = new RegExp(
    String.raw`(?<!\p{L})(?:(?:${anyOf(lexicon.events)})s?(?!\p{L})|(?:held|met|convened|signed|adopted)(?!\p{L})[^.;]*$)`,
    'iu',
  );
  const titled = new RegExp(
    String.raw`(?:^|[^\p{L}])(?:(?:${anyOf(lexicon.titles)})\.?|\p{Lu}\.) $`,
    'u',
  );
  const given = new RegExp(
    String.raw`(?:^|[^\p{L}])(?:${anyOf(lexicon.given)}) (?:\p{Lu}\. )?$`,
    'u',
  );
  const family = new RegExp(String.raw`^ (?:\p{Lu}\. )?(?:${anyOf(lexicon.family)})(?!\p{L})`, 'u');
  const languages = anyOf(lexicon.languages);
  const list = String.raw`(?:,? (?:and |or )?\p{Lu}\p{L}+)`;
  const before = new RegExp(String.raw`(?:${languages})${list}*,? (?:and |or )?$`, 'u');
  const after = new RegExp(
    String.raw`^(?:[ -](?:language|speak)|${list}{0,5},? (?:and |or )?(?:${languages})(?!\p{L})|${list}*,? (?:and |or )?(?:\p{Lu}\p{L}+ )?(?:texts?|languages?|versions?)(?!\p{L}))`,
    'u',
  );
  const spoken =
    /(?:^|[^\p{L}])(?:in|into|from|fluent|speaks?|spoke|understands?|knowledge(?: of)?) $/iu;
  const asLanguage = new RegExp(
    String.raw`^${list}{0,5}(?:[.;:)]|$| (?:by|for|is|only|to|was|and is|and was)(?!\p{L}))`,
    'u',
  );
  const namesakes = new Map(
    Object.entries(lexicon.namesakes).map(([place, words]) => [
      place,
      new RegExp(String.raw`(?:^|[^\p{L}])(?:${anyOf(words)})(?!\p{L})`, 'u'),
    ]),
  );
  const street = /^ (?:Avenue|Street|Road|Boulevard|Square|Hotel|University|Airport)(?!\p{L})/u;

  const isPerson = (lead: string, rest: string) => {
    const title = lead.slice(-20);
    return titled.test(title) || given.test(title) || family.test(rest);
  };

  const offices = new RegExp(String.raw`^ (?:${anyOf(lexicon.offices)})(?!\p{L})`, 'u');
  const called = /^ (?!City|District|Province|Region|County|Oblast)\p{Lu}\p{Ll}/u;
  const usual = new Set(lexicon.before);
  const mayBePerson = (lead: string, rest: string) => {
    const before = /(?<=[\p{L},;] )(\p{Lu}\p{Ll}+) $/u.exec(lead)?.[1];
    if (before !== undefined && !usual.has(before)) return true;
    return /^ \p{Lu}\p{Ll}/u.test(rest) && !offices.test(rest);
  };

  return (text, start, end, entry) => {
    if (isAddress(text, start)) return 'trap';
    const { kind, as } = entry;
    if (end - start === 2 && isShouted(text, start, end)) return 'unsure';
    if (kind === 'name' && lexicon.cityStates.includes(entry.place)) {
      const joined = /[-–]/.test(text.charAt(start - 1));
      return !joined && documentNext.test(text.slice(end, end + near)) ? 'unsure' : as;
    }
    if (kind !== 'city' && kind !== 'demonym' && !entry.personal) return as;
    const lead = text.slice(Math.max(0, start - near), start);
    const rest = text.slice(end, end + near);
    if (kind === 'demonym') {
      const listed = lexicon.languages.some((it) => lead.includes(it)) && before.test(lead);
      const said = spoken.test(lead.slice(-14)) && asLanguage.test(rest);
      return listed || said || after.test(rest) ? 'trap' : as;
    }
    if (entry.personal) {
      if (isPerson(lead, rest)) return 'trap';
      if (kind !== 'city' && mayBePerson(lead, rest)) return 'unsure';
      if (namesakes.get(entry.place)?.test(lead + rest)) return 'unsure';
    }
    if (street.test(rest)) return 'trap';
    if (kind !== 'city') return as;
    if (document.test(rest) || documentOf.test(lead)) return 'trap';
    if (event.test(rest)) return 'event';
    // Where something took place, or what is called after a city, need not be about its country.
    if (venue.test(lead)) return meeting.test(lead) ? 'event' : 'unsure';
    return called.test(rest) && !offices.test(rest) ? 'unsure' : as;
  };
}

/** Whether a position is within an address of the web or of mail. */
function isAddress(text: string, at: number): boolean {
  if (!'/.@-_=%#'.includes(text.charAt(at - 1)) || at === 0) return false;
  let from = at;
  while (from > 0 && at - from < 200 && !/[\s()<>"]/.test(text.charAt(from - 1))) from -= 1;
  return /:\/\/|^www\.|@/.test(text.slice(from, at));
}

/** Whether the words on both sides are in capitals too, so that US may be “us”. */
function isShouted(text: string, start: number, end: number): boolean {
  // Nearly always this is enough.
  if (!/[A-Z]/.test(text.charAt(start - 2))) return false;
  const before = /[A-Z]{3,} $/.test(text.slice(Math.max(0, start - 5), start));
  return before && /^ [A-Z]{3,}/.test(text.slice(end, end + 5));
}
