import type { Source } from '../importing/block.ts';
import type { Cut } from '../importing/cut/cut.ts';
import { guessDate } from '../importing/guess-date.ts';
import { taggerInSteps } from '../importing/tag/tagger.ts';
import type { Draft, DraftSuggestion } from '../pack/draft.ts';
import type { References } from '../pack/library.ts';
import type { Lexicon } from '../pack/reference.ts';
import type { Steps } from '../pack/steps.ts';
import { passagesOf, type Part } from '../text/unit.ts';
import { makeDraft, tagged } from './make-draft.ts';

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
 * A draft of a file that was read and cut, with the file as it was read; in steps, for a long text takes a while.
 * @param lexicon how its language names places; without one nothing is proposed
 */
export function* newDraft(
  name: string,
  { source, cut }: FileRead,
  references: References,
  lexicon: Lexicon | undefined,
): Steps<Draft> {
  const date = dateOf(name, source, cut.parts);
  const draft = makeDraft(cut, source.facts, { id: idOfName(name), date });
  const whole = { ...draft, source: sourceOf(name, { source, cut }) };
  if (!lexicon) return whole;
  const facts = date === undefined ? {} : { date };
  const tagger = yield* taggerInSteps(lexicon, references, facts);
  const suggestions: DraftSuggestion[] = [];
  for (const [unit, text] of passagesOf(cut)) {
    suggestions.push(...tagged(tagger, unit, text));
    yield;
  }
  return { ...whole, suggestions };
}

/** A file as a draft keeps it: as it was read, with what was noted. */
export function sourceOf(name: string, { source, cut }: FileRead): NonNullable<Draft['source']> {
  const notes = [...source.notes.map((note) => ({ note })), ...cut.notes];
  return {
    name,
    blocks: source.blocks.map(({ display: _, ...block }) => block),
    notes: notes.map(({ note, ...rest }) => ({ note: [...note], ...rest })),
  };
}
