import type { Pack } from '../pack/pack.ts';
import type { Unit, UnitId } from '../text/unit.ts';
import { passagesOf } from '../text/unit.ts';

/**
 * The part of a pack that a filter leaves: the units kept, and what is known of them.
 * @param units the units to keep; a title stays with its part, as long as any unit of that does.
 *   Where none stays, what is left is no pack that opens
 */
export function narrow(pack: Pack, units: ReadonlySet<UnitId>): Pack {
  const parts = pack.text.parts
    .map((part) => ({ ...part, units: keptOf(part.units, units) }))
    .filter((part) => part.units.length > 0);
  const text = { ...pack.text, parts };
  const passages = passagesOf(text);
  const kept = <T extends { unit?: UnitId }>(those: readonly T[]) =>
    those.filter(({ unit }) => unit !== undefined && passages.has(unit));
  const { document: _, ...whole } = pack;
  return {
    ...whole,
    text,
    mentions: kept(pack.mentions),
    readings: kept(pack.readings),
    notes: kept(pack.notes),
    coding: kept(pack.coding),
    headlines: kept(pack.headlines),
    scenes: kept(pack.scenes),
  };
}

/** The units kept; an item without the unit it is an item of stands by itself. */
function keptOf(all: readonly Unit[], ids: ReadonlySet<UnitId>): Unit[] {
  return all
    .filter(({ id }) => ids.has(id))
    .map(({ parent, ...unit }) => ({
      ...unit,
      ...(parent !== undefined && ids.has(parent) && { parent }),
    }));
}
