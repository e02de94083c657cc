import type { Attachment } from 'svelte/attachments';
import type { Concordance } from '../index/concordance.ts';
import { passageHtml, type PassageNotes } from './passage-html.ts';
import { trusted } from '../ui/trusted-html.ts';

/**
 * Marks the mentions and notes in a passage, whose text the element holds already. The page as it is sent has
 * the text alone: without a script a mark could not be pressed, and with four hundred of them the
 * text is seen later.
 */
export function markMentions(
  concordance: Concordance,
  unit: string,
  text: string,
  noted?: PassageNotes,
): Attachment {
  return (passage) => {
    passage.innerHTML = trusted(passageHtml(concordance, unit, text, noted));
  };
}
