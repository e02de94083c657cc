import { directnessOf, headingOf, type Concordance } from '../index/concordance.ts';
import type { Mention, Note } from '../annotation/annotation.ts';
import { segments } from '../annotation/segments.ts';
import { escape } from '../messages/escape.ts';
import { toneOf } from '../scheme/scheme.ts';

/** The notes on a passage, and what the sign of one is called. */
export interface PassageNotes {
  readonly notes: readonly Note[];
  readonly label: string;
}

/**
 * A passage as HTML, its mentions marked as buttons, and a sign after words that have a note. The sign
 * has no text: what is read out of the page or copied from it is the passage alone. A string, because a
 * text holds hundreds of marks that never change: made one by one they would cost more than all the
 * rest of the page.
 * @param noted the passage's notes, and what their sign is called
 * @returns HTML in which everything that came from the text is escaped
 */
export function passageHtml(
  concordance: Concordance,
  unit: string,
  text: string,
  noted: PassageNotes = { notes: [], label: '' },
): string {
  const sign = (note: Note) =>
    `<a class="noted" role="button" tabindex="0" data-note="${noted.notes.indexOf(note)}" aria-label="${escape(noted.label)}"></a>`;
  return segments(text, concordance.mentionsIn.get(unit) ?? [], noted.notes)
    .map((piece) => {
      if (typeof piece === 'string') return escape(piece);
      return 'places' in piece ? mark(concordance, piece) : sign(piece);
    })
    .join('');
}

function mark({ entries }: Concordance, mention: Mention): string {
  const [place = ''] = mention.places;
  const entry = entries.get(place);
  const directness = directnessOf(mention);
  const names = mention.group
    ? `data-group="${escape(mention.group.id)}"`
    : `data-place="${escape(place)}"`;
  const as = directness === 'explicit' ? '' : ` data-as="${directness}"`;
  const tone = entry ? toneOf(headingOf(entry)) : '';
  return `<mark role="button" tabindex="0" ${names} data-tone="${tone}"${as}>${escape(mention.quote)}</mark>`;
}
