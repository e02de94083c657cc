import type { Part } from '../../text/unit.ts';
import type { Source } from '../block.ts';
import { guessLanguage } from '../language-guess.ts';
import { mendOnes } from './all-ones.ts';
import { Builder } from './builder.ts';
import type { CutNote } from './cut-note.ts';
import { classify, isNumbered } from './classify.ts';
import { isTitle } from './headings.ts';
import { piecesOf, type Piece } from './pieces.ts';
import { joinLines } from '../read/clean.ts';

/** A text cut into the units that one cites. */
export interface Cut {
  readonly lang: string;
  readonly parts: readonly Part[];
  readonly notes: readonly CutNote[];
}

export interface CutOptions {
  /** The language of the text, as a tag; guessed unless it is given. */
  readonly lang?: string | undefined;
  /** What the text is called where it does not say so itself: the name of its file. */
  readonly name?: string | undefined;
}

/** A title stands among the first so many paragraphs. */
const farthestTitle = 8;

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The title that is set off the most among what stands before the first sentence, on one line or more. */
function displayed(pieces: readonly Piece[]) {
  const sentence = pieces.findIndex((piece) => !isTitle(piece));
  const lines = pieces.slice(0, Math.min(sentence < 0 ? farthestTitle : sentence, farthestTitle));
  const most = Math.max(0, ...lines.map(({ display }) => display));
  if (most === 0) return undefined;
  const from = lines.findIndex(({ display }) => display === most);
  const below = lines.slice(from).findIndex(({ display }) => display < most);
  const to = below < 0 ? lines.length : from + below;
  const title = lines.slice(from, to).map(({ text }) => text);
  return { title: joinLines(title.join('\n')), pieces: pieces.toSpliced(from, to - from) };
}

/** The title, and the pieces that follow it. */
function titled(
  pieces: readonly Piece[],
  title = '',
  name = '',
): { title: string; pieces: readonly Piece[] } {
  const [first] = pieces;
  const rest = pieces.slice(1);
  if (!first || rest.length === 0) return { title: title || name, pieces };
  // What a page is called has the name of its site besides.
  const own = plain(first.text);
  const inTitle =
    own !== '' && (plain(title) === own || (own.length > 3 && plain(title).startsWith(own)));
  if (inTitle && first.text.length < 250) return { title: first.text, pieces: rest };
  if (title !== '') return { title, pieces };
  const shown = displayed(pieces);
  if (shown) return shown;
  if (isTitle(first)) return { title: first.text, pieces: rest };
  const numbered = pieces.findIndex(({ marker }) => marker !== undefined);
  const at = pieces
    .slice(0, numbered < 0 ? farthestTitle : Math.min(numbered, farthestTitle))
    .findIndex(({ kind }) => kind === 'heading');
  const heading = pieces[at];
  return heading
    ? { title: heading.text, pieces: pieces.toSpliced(at, 1) }
    : { title: name, pieces };
}

/**
 * Cuts a text into units. Sequence decides, not the look of a number: what counts is the number that
 * is due, a first one, or one after a gap, which is noted.
 */
export function cut(source: Pick<Source, 'blocks' | 'facts'>, options: CutOptions = {}): Cut {
  const { blocks, facts } = source;
  const lang = options.lang ?? guessLanguage(blocks.map(({ text }) => text).join('\n'));
  const { pieces: all, notes } = mendOnes(piecesOf(blocks));
  const { title, pieces } = titled(all, facts.title, options.name);
  const steps = classify(pieces);
  const builder = new Builder(steps, lang, title || '—', !isNumbered(steps));
  const { parts, notes: further } = builder.build();
  return { lang, parts, notes: [...notes, ...further] };
}
