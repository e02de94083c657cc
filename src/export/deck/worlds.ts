import type { PlateId } from '../../map-model/plate.ts';
import type { World } from '../../map-model/world.ts';
import { loadWorld } from '../../library/load-world.ts';
import type { Leaf } from './scene-content.ts';

/** The geometry of the plates that leaves are drawn on. */
export type Worlds = ReadonlyMap<PlateId, World>;

/**
 * Reads the geometry that leaves need.
 * @param known what is there already
 * @throws if any cannot be had
 */
export async function worldsFor(
  leaves: readonly Leaf[],
  known: Worlds = new Map(),
): Promise<Worlds> {
  const plates = [...new Set(leaves.map(({ plate }) => plate))];
  return new Map(
    await Promise.all(
      plates.map(async (plate) => [plate, known.get(plate) ?? (await loadWorld(plate))] as const),
    ),
  );
}
