import { firstCue } from '../index/cue.ts';
import type { UnitId } from '../text/unit.ts';
import type { PlaceId } from '../place/place.ts';
import type { View } from './view.ts';

/**
 * A briefing as a question turns it: to what is said of a place. Where it was left is kept in mind.
 * @param passages what a briefing on one place consists of, and goes on with afterwards
 */
export function onQuestion(view: View, place: PlaceId, passages: readonly UnitId[]): View {
  const own = view.place !== undefined && !view.back && { present: passages };
  return { ...view, ...own, place, cue: firstCue, back: view.back ?? view.cue ?? firstCue };
}
