import { localize } from '../text/localized.ts';
import type { Manifest } from '../pack/pack.ts';
import type { Lang } from '../messages/lang.ts';
import { formatDate, words } from '../messages/words.ts';
import { originalOf } from '../pack/original.ts';

/** The lines under a picture: the text's date and whose translation it is; and where it is from. */
export function imprintOf(manifest: Manifest, lang: Lang): [string, string] {
  const say = words[lang];
  const { date, translation } = manifest;
  return [
    [say.printed(formatDate(date, lang)), localize(translation, lang)].filter(Boolean).join(' · '),
    `${say.source}: ${originalOf(manifest)} · ${say.app}`,
  ];
}
