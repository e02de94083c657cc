import { indent, outdent, positionOf, setKind } from '../../editing/outline.ts';
import { beginPart, joinWithPrevious, leaveOut } from '../../editing/recut.ts';
import type { CutAct } from '../../messages/cut.ts';
import type { Draft } from '../../pack/draft.ts';
import type { UnitId } from '../../text/unit.ts';

/** The keys that do what the buttons of a unit do. */
export const keysOf: Readonly<Record<CutAct, string>> = {
  join: 'j',
  heading: 'h',
  paragraph: 'p',
  preamble: 'r',
  indent: 'ArrowRight',
  outdent: 'ArrowLeft',
  part: 'n',
  leaveOut: 'Delete',
};
export const cutActs = Object.keys(keysOf) as CutAct[];

/** How a key is written on a button. */
export const keyName = (key: string) =>
  ({ ArrowRight: '→', ArrowLeft: '←', Delete: 'Del' })[key] ?? key;

/**
 * Corrects how the text is cut at a unit.
 * @param title of a part that begins with no heading
 * @returns the draft, the same where nothing can be done, and the unit that one goes on with
 */
export function act(
  draft: Draft,
  id: UnitId,
  what: CutAct,
  title: string,
): { draft: Draft; at: UnitId } {
  const found = positionOf(draft, id);
  if (!found) return { draft, at: id };
  const [before, after] = [found.units[found.at - 1]?.id, found.units[found.at + 1]?.id];
  switch (what) {
    case 'join':
      return { draft: joinWithPrevious(draft, id), at: before ?? id };
    case 'heading':
    case 'paragraph':
    case 'preamble':
      return { draft: found.unit.kind === what ? draft : setKind(draft, id, what), at: id };
    case 'indent':
      return { draft: indent(draft, id), at: id };
    case 'outdent':
      return { draft: outdent(draft, id), at: id };
    case 'part': {
      const begun = beginPart(draft, id, title);
      return { draft: begun, at: positionOf(begun, id) ? id : (after ?? id) };
    }
    case 'leaveOut':
      return { draft: leaveOut(draft, id), at: after ?? before ?? id };
  }
}
