import type { Manifest } from '../domain/pack.ts';
import type { Lang } from '../words/lang.ts';
import { formatDate, words } from '../words/words.ts';
import { originalOf } from './original.ts';

/** Under a picture: the text's date and whose translation it is; and where it is from. */
export function imprintOf(manifest: Manifest, lang: Lang): [string, string] {
  const say = words[lang];
  const { date, translation } = manifest;
  return [
    `${say.printed(formatDate(date, lang))} · ${translation[lang]}`,
    `${say.source}: ${originalOf(manifest)} · ${say.app}`,
  ];
}
