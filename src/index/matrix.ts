import { directnessOf, type Concordance, type Directness, type Entry } from './concordance.ts';
import { filterPassages, isByRole, isCounted, isFiltering, type Filter } from './filter.ts';
import { buildKey } from './key.ts';
import { type Pack } from '../pack/pack.ts';
import { type UnitId } from '../text/unit.ts';
import { localize, type Localized } from '../text/localized.ts';
import type { PlaceId } from '../place/place.ts';
import type { Heading, ReadingKind } from '../scheme/scheme.ts';
import { unitsOf } from '../text/unit.ts';

/** One unit's readings on one place. */
export interface Cell {
  readonly place: PlaceId;
  /** A venue says nothing of its country and has no cell. */
  readonly directness: Exclude<Directness, 'venue'>;
  /** The readings in the order of the scheme; none where only a collective term brings the place in. */
  readonly readings: readonly ReadingKind[];
}

/** Places that stand together: of one role, or the regions, or the institutions. */
export interface Columns {
  readonly heading: Heading;
  readonly entries: readonly Entry[];
}

/** Units that stand together: a part of the text, or those with the same main topic. */
export interface Rows {
  readonly id: string;
  /** A part's title in the language of the text, or a topic's name in both languages. */
  readonly title: string | Localized;
  readonly units: readonly UnitId[];
}

/** Units by places: who is spoken of where, and how. */
export interface Matrix {
  /** The labels of units. */
  readonly labels: ReadonlyMap<UnitId, string>;
  readonly columns: readonly Columns[];
  readonly rows: readonly Rows[];
  readonly cells: ReadonlyMap<UnitId, ReadonlyMap<PlaceId, Cell>>;
}

/** How rows may be grouped besides by part. */
export type Grouping = 'topic';

/**
 * Lays out who is spoken of where: a row for every unit, a column for every place with a cell.
 * A filter leaves the units that it leaves in the text and the places with a role that is wanted.
 */
export function buildMatrix(
  pack: Pack,
  concordance: Concordance,
  filter: Filter,
  by?: Grouping,
): Matrix {
  const left = isFiltering(filter) ? filterPassages(concordance, filter) : undefined;
  const units = unitsOf(pack.text)
    .map((unit) => unit.id)
    .filter((id) => !left || left.explicit.has(id) || left.implied.has(id));
  const wanted = (place: PlaceId) => !isByRole(filter) || isCounted(concordance, place, filter);
  const cells = new Map(units.map((id) => [id, cellsIn(concordance, id, wanted)]));
  const places = new Set([...cells.values()].flatMap((row) => [...row.keys()]));
  return {
    labels: concordance.labels,
    cells,
    columns: columnsOf(concordance, places),
    rows: rowsOf(pack, concordance, cells, by),
  };
}

function cellsIn(
  { scheme, mentionsIn, entries }: Concordance,
  unit: UnitId,
  wanted: (place: PlaceId) => boolean,
): Map<PlaceId, Cell> {
  const cells = new Map<PlaceId, Cell>();
  for (const mention of mentionsIn.get(unit) ?? []) {
    const directness = directnessOf(mention);
    if (directness === 'venue') continue;
    for (const place of mention.places.filter(wanted)) {
      if (cells.get(place)?.directness === 'explicit') continue;
      const said = new Set(
        entries
          .get(place)
          ?.readings.filter((reading) => reading.unit === unit)
          .map(({ reading }) => reading),
      );
      const readings =
        directness === 'explicit' ? scheme.readings.filter(({ id }) => said.has(id)) : [];
      cells.set(place, { place, directness, readings });
    }
  }
  return cells;
}

function columnsOf(concordance: Concordance, places: ReadonlySet<PlaceId>): Columns[] {
  const { roles, regions, institutions } = buildKey(concordance);
  return [
    ...roles.map(({ role, entries }) => ({ heading: role, entries })),
    { heading: 'region' as const, entries: regions },
    { heading: 'institution' as const, entries: institutions },
  ]
    .map(({ heading, entries }) => ({
      heading,
      entries: entries.filter((entry) => places.has(entry.place.id)),
    }))
    .filter(({ entries }) => entries.length > 0);
}

function rowsOf(
  { manifest, text, topics }: Pack,
  { topicsOf }: Concordance,
  cells: Matrix['cells'],
  by: Grouping | undefined,
): Rows[] {
  const groups =
    by === undefined
      ? text.parts.map(({ id, title, units }) => ({
          id,
          // Of the text's own title other languages are known.
          title: title === localize(manifest.title, text.lang) ? manifest.title : title,
          units: units.map((unit) => unit.id),
        }))
      : topics.map(({ id, name }) => ({
          id,
          title: name,
          units: [...cells.keys()].filter((unit) => topicsOf.get(unit)?.[0] === id),
        }));
  return groups
    .map((group) => ({ ...group, units: group.units.filter((unit) => cells.has(unit)) }))
    .filter(({ units }) => units.length > 0);
}

/** How many units speak of a place, by name and by collective terms only. */
export function mentionCounts(matrix: Matrix, place: PlaceId): Record<Cell['directness'], number> {
  const found = [...matrix.cells.values()].flatMap((row) => row.get(place) ?? []);
  const explicit = found.filter((cell) => cell.directness === 'explicit').length;
  return { explicit, implied: found.length - explicit };
}
