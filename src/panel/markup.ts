import { directnessOf, toneOf, type Concordance } from '../domain/concordance.ts';
import { segments } from '../domain/segments.ts';
import { escape } from '../words/escape.ts';

/**
 * A passage as HTML, its mentions marked as buttons. A string, because a text
 * holds hundreds of marks that never change: made one by one they would cost more than all the rest
 * of the page.
 * @returns HTML in which everything that came from the text is escaped
 */
export function markup(concordance: Concordance, unit: string, text: string): string {
  return segments(text, concordance.mentionsIn.get(unit) ?? [])
    .map((piece) => {
      if (typeof piece === 'string') return escape(piece);
      const entry = concordance.entries.get(piece.places[0] ?? '');
      const directness = directnessOf(piece);
      const names = piece.group
        ? `data-group="${escape(piece.group.id)}"`
        : `data-place="${escape(piece.places[0] ?? '')}"`;
      const as = directness === 'explicit' ? '' : ` data-as="${directness}"`;
      const tone = entry ? toneOf(entry) : '';
      return `<mark role="button" tabindex="0" ${names} data-tone="${tone}"${as}>${escape(piece.quote)}</mark>`;
    })
    .join('');
}
