import type { PlaceInText } from '../index/place-in-texts.ts';
import type { Lang } from '../messages/lang.ts';
import { shelfWords } from '../messages/shelf.ts';
import { predicateOf } from '../scheme/scheme.ts';
import { localize } from '../text/localized.ts';

/** What a text makes of a place, in words: its role, and how many passages name it. */
export function saidOf({ heading, passages }: PlaceInText, lang: Lang): string {
  const say = shelfWords[lang];
  if (passages === 0) return say.silent;
  const role = typeof heading === 'string' ? [] : [localize(predicateOf(heading), lang)];
  return [...role, say.passages(passages)].join(' · ');
}
