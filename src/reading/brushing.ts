import type { Pack } from '../pack/pack.ts';
import type { Interaction } from '../session/interaction.svelte.ts';

/**
 * Makes what follows the pointer and the focus over the marks of a text: the map outlines the place that a
 * mark names, or all members of a collective term, until they leave it.
 * @param pack the text that is shown now
 */
export function brushing(
  interaction: Interaction,
  pack: () => Pack,
): (event: Pick<Event, 'target'>) => void {
  let brushed: Element | undefined;
  return ({ target }) => {
    const mark = (target instanceof Element && target.closest('mark')) || undefined;
    if (mark === brushed) return;
    brushed = mark;
    const group = mark && pack().groups.find(({ id }) => id === mark.dataset['group']);
    if (group) interaction.hoverMembers(group.places);
    else interaction.hover(mark?.dataset['place'], true);
  };
}
