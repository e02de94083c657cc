import type { Lexicon } from '../../pack/reference.ts';
import { compoundJudge, type NameAt } from './compound.ts';
import type { Judge } from './latin.ts';

/** The rest of a name made with a city's: katakana, ideographs and letters, no hiragana. */
const following = /^[\u30a0-\u30ff\u4e00-\u9fffA-Za-z0-9０-９々]{1,14}/;
/** Where something took place, and what. */
const venue = /^(?:で(?!は|も|さえ)|における|にて)(.{0,12})/;
/** During what: before 中, and what may follow it if it does not belong to 国. */
const during = /[期途問議戦在暇会][\u4e2d]国[会内民王境際]/;
/** 本 that is no part of 日本: 今日本会議. */
const dayBefore = /[今本昨明毎当同翌]日本[会院件法案国]/;

const katakana = /^[\u30a1-\u30fa\u30fc]{2}/;

/** Judges names in Japanese texts. @param isName whether a name in katakana or letters begins somewhere */
export function japaneseJudge(lexicon: Lexicon, isName: NameAt): Judge {
  const documents = new RegExp(lexicon.documents.join('|'));
  const documentNext = new RegExp(`^(?:${lexicon.documents.join('|')})`);
  const events = new RegExp(lexicon.events.join('|'));
  const inCompound = compoundJudge(lexicon);
  return (text, start, end, entry) => {
    const { kind, as } = entry;
    if (kind === 'abbreviation') return inCompound(text, start, isName);
    if (lexicon.languages.includes(text.charAt(end))) return 'trap';
    const around = text.slice(Math.max(0, start - 1), end + 1);
    if (entry.place === 'CHN' && during.test(around)) return 'trap';
    if (entry.place === 'JPN' && dayBefore.test(around)) return 'trap';
    // 日米同盟 and 非同盟 are other alliances, and none.
    if (entry.doubtful && kind === 'name' && /[\u4e00-\u9fff]/.test(text.charAt(start - 1)))
      return 'trap';
    if (entry.personal && /[\u30a1-\u30fc]・$/.test(text.slice(Math.max(0, start - 2), start))) {
      const lead = /[\u30a1-\u30fc]+・$/.exec(text.slice(Math.max(0, start - 20), start));
      if (lead && !isName(text, start - lead[0].length)) return 'trap';
    }
    const goesOn = katakana.test(text.slice(end - 1, end + 1)) && text.charAt(end) !== 'ヘ';
    if (goesOn && !isName(text, end)) return 'unsure';
    const rest = following.exec(text.slice(end, end + 14))?.[0] ?? '';
    if (kind === 'name' && lexicon.cityStates.includes(entry.place)) {
      const joined = /[・\u4e00-\u9fff]/.test(text.charAt(start - 1));
      return !joined && documentNext.test(rest) ? 'unsure' : as;
    }
    if (kind !== 'city') return as;
    if (documents.test(rest)) return 'trap';
    if (events.test(rest)) return 'event';
    // Where something took place need not be about its country.
    const held = venue.exec(text.slice(end, end + 16))?.[1];
    if (held === undefined) return as;
    return events.test(held) ? 'event' : 'unsure';
  };
}
