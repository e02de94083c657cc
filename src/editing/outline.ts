import type { Draft } from '../pack/draft.ts';
import type { UnitId } from '../text/unit.ts';

export type DraftPart = Draft['edition']['parts'][number];
export type DraftUnit = DraftPart['units'][number];

/** Where a unit stands. */
export interface Position {
  readonly part: number;
  readonly at: number;
  readonly unit: DraftUnit;
  readonly units: readonly DraftUnit[];
}

/** Finds a unit of a draft; undefined where there is none of that id. */
export function positionOf({ edition }: Draft, id: UnitId): Position | undefined {
  for (const [part, { units }] of edition.parts.entries()) {
    const at = units.findIndex((unit) => unit.id === id);
    const unit = units[at];
    if (unit) return { part, at, unit, units };
  }
  return undefined;
}

export function withParts(draft: Draft, parts: readonly DraftPart[]): Draft {
  return { ...draft, edition: { ...draft.edition, parts: [...parts] } };
}

/** The draft with other units in place of those of a part. */
export function withUnits(draft: Draft, part: number, units: readonly DraftUnit[]): Draft {
  const { parts } = draft.edition;
  return withParts(
    draft,
    parts.map((it, at) => (at === part ? { ...it, units: [...units] } : it)),
  );
}

/** An id that nothing of the draft has yet, made of another. */
export function freshId({ edition }: Draft, like: string): string {
  const taken = new Set(
    edition.parts.flatMap(({ id, titleUnit, units }) => [
      id,
      titleUnit,
      ...units.map((it) => it.id),
    ]),
  );
  for (let n = 2; ; n++) {
    const id = `${like}-${n}`;
    if (!taken.has(id)) return id;
  }
}

/** Changes one unit, which keeps its id. */
export function changeUnit(
  draft: Draft,
  id: UnitId,
  change: (unit: DraftUnit) => DraftUnit,
): Draft {
  const found = positionOf(draft, id);
  if (!found) return draft;
  return withUnits(draft, found.part, found.units.with(found.at, change(found.unit)));
}

/** How deep a unit stands: 0 for one that is no item of another. */
export function levelOf(units: readonly DraftUnit[], { parent }: DraftUnit): number {
  const above = parent === undefined ? undefined : units.find(({ id }) => id === parent);
  return above ? levelOf(units, above) + 1 : 0;
}

/** Makes a unit a heading, a paragraph or a preamble: an item of no other. */
export function setKind(draft: Draft, id: UnitId, kind: Exclude<DraftUnit['kind'], 'item'>): Draft {
  return changeUnit(draft, id, ({ parent: _, ...unit }) => ({ ...unit, kind }));
}

/** Makes a unit an item of the one before it on its level; the first of a level cannot be. */
export function indent(draft: Draft, id: UnitId): Draft {
  const found = positionOf(draft, id);
  const above = found?.units
    .slice(0, found.at)
    .findLast(({ parent, kind }) => parent === found.unit.parent && kind !== 'heading');
  if (!above) return draft;
  return changeUnit(draft, id, (unit) => ({ ...unit, kind: 'item', parent: above.id }));
}

/** Takes a unit out of the one it is an item of; one level up. */
export function outdent(draft: Draft, id: UnitId): Draft {
  const found = positionOf(draft, id);
  const above = found?.units.find((it) => it.id === found.unit.parent);
  if (!above) return draft;
  return above.parent === undefined
    ? setKind(draft, id, 'paragraph')
    : changeUnit(draft, id, (unit) => ({ ...unit, parent: above.parent ?? '' }));
}

/** Gives a unit the label that one cites. */
export function relabel(draft: Draft, id: UnitId, label: string): Draft {
  const wanted = label.trim();
  return wanted === '' ? draft : changeUnit(draft, id, (unit) => ({ ...unit, label: wanted }));
}
