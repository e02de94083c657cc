import type { Group, Note } from '../annotation/annotation.ts';
import type { Concordance } from '../index/concordance.ts';

/** @returns what the sign of a note, or a collective term, in the text has to say; nothing for any other word */
export function wordTold(
  { mentionsIn, notesOn }: Concordance,
  word: HTMLElement,
): Note | Group | undefined {
  const { unit = '' } = word.closest<HTMLElement>('[data-unit]')?.dataset ?? {};
  const { group, note } = word.dataset;
  if (note !== undefined) return notesOn.get(unit)?.[Number(note)];
  return mentionsIn.get(unit)?.find((mention) => mention.group?.id === group)?.group;
}
