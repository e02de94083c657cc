import type { Source } from '../importing/block.ts';
import type { Cut } from '../importing/cut/cut.ts';
import { guessDate } from '../importing/guess-date.ts';
import { taggerOf } from '../importing/tag/tagger.ts';
import type { Draft } from '../pack/draft.ts';
import type { References } from '../pack/library.ts';
import type { Lexicon } from '../pack/reference.ts';
import type { Part } from '../text/unit.ts';
import { makeDraft } from './make-draft.ts';

/** A file that was read and cut. */
export interface FileRead {
  readonly source: Source;
  readonly cut: Cut;
}

/** The name of a file as an id: what an id cannot have is left out. */
export function idOfName(name: string): string {
  const plain = name
    .replace(/\.\w+$/, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return plain || 'text';
}

/** The day of a text, by what its file says, by the file's name, or by its beginning. */
export function dateOf(
  name: string,
  { facts }: Pick<Source, 'facts'>,
  parts: readonly Part[],
): string | undefined {
  const beginning = parts
    .flatMap(({ units }) => units)
    .slice(0, 5)
    .map(({ text }) => text);
  return facts.date ?? guessDate(name, [parts[0]?.title, ...beginning].join('\n'));
}

/**
 * A draft of a file that was read and cut, with the file as it was read.
 * @param lexicon how its language names places; without one nothing is proposed
 */
export function newDraft(
  name: string,
  { source, cut }: FileRead,
  references: References,
  lexicon: Lexicon | undefined,
): Draft {
  const date = dateOf(name, source, cut.parts);
  const tagger = lexicon && taggerOf(lexicon, references, date === undefined ? {} : { date });
  const draft = makeDraft(cut, source.facts, { id: idOfName(name), date, tagger });
  return { ...draft, source: sourceOf(name, { source, cut }) };
}

/** A file as a draft keeps it: as it was read, with what was noted. */
export function sourceOf(name: string, { source, cut }: FileRead): NonNullable<Draft['source']> {
  const notes = [...source.notes.map((note) => ({ note })), ...cut.notes];
  return {
    name,
    blocks: source.blocks.map((block) => ({ ...block })),
    notes: notes.map(({ note, ...rest }) => ({ note: [...note], ...rest })),
  };
}
