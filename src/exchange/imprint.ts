import type { Manifest } from '../domain/pack.ts';
import type { Lang } from '../words/lang.ts';
import { formatDate, words } from '../words/words.ts';

/** Under a picture: the text's date and whose translation it is; and where it is from. */
export function imprintOf({ date, original, translation }: Manifest, lang: Lang): [string, string] {
  const say = words[lang];
  const from = [original.publisher, original.title, original.url].filter(Boolean).join(', ');
  return [
    `${say.printed(formatDate(date, lang))} · ${translation[lang]}`,
    `${say.source}: ${from} · ${say.app}`,
  ];
}
