import { localize, type Bilingual } from '../text/localized.ts';
import type { Lang } from '../messages/lang.ts';
import { words } from '../messages/words.ts';
import type { Manifest } from '../pack/pack.ts';

/** The sentences below a text's map, in one language. */
export interface BoundaryWords {
  /** Says whose view of the boundaries the map follows. */
  readonly basis: string;
  /** Says that boundaries are no opinion, and where the text has disputed units drawn otherwise than the atlas. */
  readonly status: string;
  /** The meaning of the lines and the hatching. */
  readonly lines: string;
}

type Titled = Pick<Manifest, 'boundaries'>;

export function boundaryWords({ boundaries = {} }: Titled, lang: Lang): BoundaryWords {
  const { boundary, boundaryStatus, boundaryLines } = words[lang];
  const reasons = (boundaries.viewpoint ?? []).map(({ reason }) => localize(reason, lang));
  return {
    basis: localize(boundaries.note, lang) ?? boundary,
    status: joined([boundaryStatus, ...reasons], lang),
    lines: localize(boundaries.lines, lang) ?? boundaryLines,
  };
}

/** Sentences one after another. */
export function joined(sentences: readonly string[], lang: Lang): string {
  return sentences.join(lang === 'ja' ? '' : ' ');
}

/** Whose view the boundaries of a text's map are, and that it is no opinion: it goes with whatever names states. */
export function boundaryNote(manifest: Titled): Bilingual {
  const inLang = (lang: Lang) => {
    const { basis, status } = boundaryWords(manifest, lang);
    return joined([basis, status], lang);
  };
  return { ja: inLang('ja'), en: inLang('en') };
}
