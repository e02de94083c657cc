import { languageByIntl, sentencesByIntl } from './by-intl.ts';
import type { Language } from './language.ts';

/** Abbreviations that always precede a name or a number. */
const titles =
  /(?:^|[\s([“‘"])(?:Drs?|Mrs?|Ms|Messrs|Prof|Gen|Maj|Col|Lt|Capt|Cdr|Adm|Sgt|Sen|Rep|Gov|Amb|Hon|Rev|Fr|Mt|Ft|e\.g|i\.e|cf|viz|vs|ca|approx)\.$/;
/** Abbreviations before a number, words otherwise: No. 3, but “No.” */
const numbered =
  /(?:^|[\s([“‘"])(?:Nos?|Arts?|paras?|pp?|vols?|chs?|secs?|figs?|eds?|Res|Docs?|c|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.$/i;
/** A saint, or the street that has its name before it: St. Petersburg, Mount St. Helens, but Quay St. */
const saint = /(?:(?<before>\S+)\s|^|[([“‘"])St\.$/;
const heights = /^(?:Mount|Lake|Fort|Port|Cape)$/;
/** Initials, and what is written with points: K., U.S., a.m. */
const initials = /(?:^|[\s([“‘"])(?:\p{L}\.)+$/u;
/** Words that begin a sentence behind initials, and no name: the U.S. The …, but the U.S. Navy. */
const beginning =
  /^[“‘"([]*(?:A|An|The|This|That|These|Those|There|Here|It|Its|He|His|She|Her|We|Our|They|Their|You|I|In|On|At|To|Of|By|For|From|With|Under|Over|After|Before|Until|Since|During|Through|As|If|When|While|Where|Although|Because|But|And|Or|Nor|Yet|So|Such|Both|Each|All|Some|No|Not|What|Who|How|Why)\b(?!\.)/;

const pairs: Readonly<Record<string, string>> = {
  '“': '”',
  '(': ')',
  '[': ']',
  '"': '"',
  '‘': '’',
};

/** Where a text stands within quotation marks or brackets that are closed again. */
function enclosed(text: string): (at: number) => boolean {
  const open: { readonly close: string; readonly from: number }[] = [];
  const within = new Uint8Array(text.length + 1);
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    const apostrophe = char === '’' && /\p{L}/u.test(text[at + 1] ?? '');
    const found = apostrophe ? -1 : open.findLastIndex(({ close }) => close === char);
    if (found >= 0) {
      // What is within it is within another already where that is still open, and need not be told twice.
      within.fill(1, (open[found]?.from ?? at) + 1, at + 1);
      open.length = found;
    } else if (pairs[char] !== undefined && open.length < 8) {
      open.push({ close: pairs[char], from: at });
    }
  }
  return (at) => within[at] === 1;
}

/** Whether what stands before a position is abbreviated, and what stands behind it goes on. */
function isAbbreviated(before: string, after: string): boolean {
  if (titles.test(before)) return true;
  const named = saint.exec(before);
  if (named) {
    const { before: name = '' } = named.groups ?? {};
    return !/^[\p{Lu}\d]/u.test(name) || heights.test(name) || beginning.test(name);
  }
  if (numbered.test(before)) return /^[\dIVXLC§(]/.test(after) && !/^I\s/.test(after);
  return initials.test(before) && !beginning.test(after);
}

/** `Intl.Segmenter`, corrected for abbreviations, and for quotations of several sentences. */
function sentencesIn(text: string) {
  const isWithin = enclosed(text);
  return sentencesByIntl(text, 'en', (at) => {
    const before = text.slice(Math.max(0, at - 40), at).trimEnd();
    const after = text.slice(at, at + 20);
    return isWithin(at) || /^[“‘"([]*\p{Ll}/u.test(after) || isAbbreviated(before, after);
  });
}

export const en: Language = { ...languageByIntl('en'), sentencesIn };
