import { citation, words } from '../../messages/words.ts';
import type { Lang } from '../../messages/lang.ts';
import type { SceneContent } from './scene-content.ts';
import type { Paragraph, Style } from './set-passage.ts';

/** A paragraph of a slide. */
export interface SlideParagraph extends Paragraph {
  /** Whose words they are, where they are not the text's; they end in this. */
  readonly mark?: string;
}

/** In what languages a scene is written, and how fully. */
interface PassageOptions {
  readonly lang: Lang;
  readonly textLang: string;
  readonly inFull: boolean;
}

/** The last size of what is read out can still be read from the back of a room. */
const styles: Readonly<Record<'read' | 'listed', Style>> = {
  read: { sizes: [26, 24, 22, 20], parting: 0.5 },
  listed: { sizes: [20, 18, 16, 14, 12], parting: 0.2 },
};
/** The scale of the text's own words beside the editor's: they are evidence there. */
const evidence = 0.6;

const isList = ({ listed }: SceneContent, { inFull }: PassageOptions) => listed && !inFull;

/** How a scene's words are set. */
export function styleOf(content: SceneContent, options: PassageOptions): Style {
  return styles[isList(content, options) ? 'listed' : 'read'];
}

/**
 * What a slide says of a scene: its passages, for those who do not read their language each after what it
 * says in the editor's words; or of many passages the list. Where there are several, each has its number.
 */
export function slideParagraphs(content: SceneContent, options: PassageOptions): SlideParagraph[] {
  const { lang, textLang } = options;
  const numbered = content.passages.length > 1;
  const mark = ` ${words[lang].editors}`;
  return content.passages.flatMap(({ label, sentences, ...said }): SlideParagraph[] => {
    const { headline, headlineLang, gist, gistLang } = said;
    const number = numbered ? `${citation(label)} ` : '';
    if (isList(content, options)) return [{ sentences: [number + headline], lang: headlineLang }];
    const [first = '', ...others] = sentences;
    if (gist === '') return [{ sentences: [number + first, ...others], lang: textLang }];
    return [
      { sentences: [number + gist + mark], lang: gistLang, mark },
      { sentences, lang: textLang, scale: evidence },
    ];
  });
}
