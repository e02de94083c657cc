import type { Entry } from './concordance.ts';
import type { Group, Mention, Reading } from '../annotation/annotation.ts';
import type { UnitId } from '../text/unit.ts';

/** The readings of one unit on a place: one, or several. */
export interface UnitReadings {
  readonly unit: UnitId;
  readonly readings: readonly Reading[];
}

/** A collective term that brings a place in, and where. */
export interface GroupUse {
  readonly group: Group;
  readonly units: readonly UnitId[];
}

/** Groups the readings on a place by unit, in the order of the text. */
export function readingsByUnit({ readings }: Pick<Entry, 'readings'>): UnitReadings[] {
  return unitsIn(readings).map((unit) => ({
    unit,
    readings: readings.filter((reading) => reading.unit === unit),
  }));
}

/** The collective terms that imply a place, in the order in which the text first uses them. */
export function impliedGroups({ implied }: Pick<Entry, 'implied'>): GroupUse[] {
  const groups = new Set(implied.map((mention) => mention.group).filter((it) => it !== undefined));
  return [...groups].map((group) => ({
    group,
    units: unitsIn(implied.filter((mention) => mention.group === group)),
  }));
}

/** The units of mentions or readings, each once, in their order. */
export function unitsIn(those: readonly Pick<Mention | Reading, 'unit'>[]): UnitId[] {
  return [...new Set(those.map((it) => it.unit))];
}
