/** A citation id, such as `p17` or `art-4.a`. Nothing is to be guessed from it. */
export type UnitId = string;

/** `item`: a part of another unit. `heading`: a title within a part. */
export const unitKinds = ['paragraph', 'item', 'preamble', 'heading'] as const;
export type UnitKind = (typeof unitKinds)[number];

/** A citable piece of the text. */
export interface Unit {
  readonly id: UnitId;
  readonly kind: UnitKind;
  /** The label that one cites: `17`, `7.2`, `Art. 5`. */
  readonly label: string;
  /** The unit that it is an item of. */
  readonly parent?: UnitId;
  /** The number or bullet as it is printed before the text, with its spaces. */
  readonly marker: string;
  readonly text: string;
}

/** A titled sequence of units: the declaration, its annex. */
export interface Part {
  readonly id: string;
  readonly title: string;
  /** The id under which the title is cited and annotated. */
  readonly titleUnit: UnitId;
  readonly units: readonly Unit[];
}

export interface Text {
  readonly lang: string;
  readonly parts: readonly Part[];
}

/** All units in text order, without the titles. */
export function unitsOf(text: Text): Unit[] {
  return text.parts.flatMap((part) => part.units);
}

/** How long the longest word is that units are cited by, in UTF-16 units: it stands in the margin, whole. */
export function longestInLabels(units: readonly Unit[]): number {
  return Math.max(0, ...units.flatMap(({ label }) => label.split(/\s/).map((word) => word.length)));
}

/** Every string that can carry a mention, by its id: both titles and all units, in text order. */
export function passagesOf(text: Text): Map<UnitId, string> {
  return new Map(
    text.parts.flatMap((part) => [
      [part.titleUnit, part.title] as const,
      ...part.units.map((unit) => [unit.id, unit.text] as const),
    ]),
  );
}

/** A unit with its items; an item alone. */
export function withItems(units: readonly Unit[], id: UnitId): UnitId[] {
  return units.filter((unit) => unit.id === id || unit.parent === id).map((unit) => unit.id);
}
