import type { Group } from '../annotation/annotation.ts';
import type { PlaceId } from '../place/place.ts';

/**
 * Shows which marks in the text are about a place, those of collective terms that mean it too. The marks are
 * HTML of one piece and never change but in this.
 * @param groups all collective terms of the text
 * @param as whether the place is picked or only pointed at
 * @returns what puts them back
 */
export function highlight(
  place: PlaceId,
  groups: readonly Group[],
  as: 'picked' | 'hovered',
): () => void {
  const meaning = groups.filter((group) => group.places.includes(place));
  const marks = document.querySelectorAll(
    [
      `mark[data-place="${CSS.escape(place)}"]`,
      ...meaning.map(({ id }) => `mark[data-group="${CSS.escape(id)}"]`),
    ].join(),
  );
  for (const mark of marks) mark.classList.add(as);
  return () => {
    for (const mark of marks) mark.classList.remove(as);
  };
}
