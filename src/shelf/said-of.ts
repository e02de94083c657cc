import { roleInWords } from '../drawing/title-of.ts';
import type { PlaceInText } from '../index/place-in-texts.ts';
import type { Lang } from '../messages/lang.ts';
import { shelfWords } from '../messages/shelf.ts';

/** What a text makes of a place, in words: its role, and how many passages name it. */
export function saidOf({ heading, passages }: PlaceInText, lang: Lang): string {
  const say = shelfWords[lang];
  if (passages === 0) return say.silent;
  return [roleInWords(heading, lang), say.passages(passages)].filter(Boolean).join(' · ');
}
