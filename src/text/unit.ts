/** A citation id: a paragraph (`p17`, `a3`), a bullet of it (`p7.2`) or a part's title (`p0`). */
export type UnitId = string;

/** A citable piece of the text. */
export interface Unit {
  readonly id: UnitId;
  /** The number or bullet as it is printed before the text, with its spaces. */
  readonly marker: string;
  readonly text: string;
}

/** A titled sequence of units: the declaration, its annex. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly units: readonly Unit[];
}

export interface Text {
  readonly lang: string;
  readonly parts: readonly Part[];
}

/** The id under which a part's title is cited and annotated: `p0`, `a0`. */
export function titleId(part: Pick<Part, 'id'>): UnitId {
  return `${part.id}0`;
}

/** Whether an id is that of a part's title. */
export function isTitle(id: UnitId): boolean {
  return /^[a-z]0$/.test(id);
}

/** All units in text order, without the titles. */
export function unitsOf(text: Text): Unit[] {
  return text.parts.flatMap((part) => part.units);
}

/** Every string that can carry a mention, by its id: both titles and all units, in text order. */
export function passagesOf(text: Text): Map<UnitId, string> {
  return new Map(
    text.parts.flatMap((part) => [
      [titleId(part), part.title] as const,
      ...part.units.map((unit) => [unit.id, unit.text] as const),
    ]),
  );
}

/** The paragraph a unit stands in: `p7` for `p7.2`; a paragraph is its own. */
export function paragraphOf(id: UnitId): UnitId {
  return id.split('.')[0] ?? id;
}

export function isBullet(id: UnitId): boolean {
  return id.includes('.');
}

/** A paragraph with its bullets; a bullet alone. */
export function withBullets(units: readonly Unit[], id: UnitId): UnitId[] {
  return units.filter((unit) => unit.id === id || paragraphOf(unit.id) === id).map((u) => u.id);
}

/**
 * The text's body as it was published: titles and units one blank line apart, parts three.
 * Character for character the source, so that a checksum can prove the text whole.
 */
export function bodyOf(text: Text): string {
  return text.parts
    .map((part) => [part.title, ...part.units.map((u) => u.marker + u.text)].join('\n\n'))
    .join('\n\n\n\n');
}
