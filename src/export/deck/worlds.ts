import type { World } from '../../map-model/world.ts';
import { loadWorld } from '../../library/load-world.ts';
import type { Leaf } from './scene-content.ts';
import type { ProjectionId } from '../../place/projection-id.ts';

/** The geometry of the projections that leaves are drawn on. */
export type Worlds = ReadonlyMap<ProjectionId, World>;

/**
 * Reads the geometry that leaves need.
 * @param known what is there already
 * @throws if any cannot be had
 */
export async function worldsFor(
  leaves: readonly Leaf[],
  known: Worlds = new Map(),
): Promise<Worlds> {
  const projections = [...new Set(leaves.map(({ projection }) => projection))];
  return new Map(
    await Promise.all(
      projections.map(
        async (projection) =>
          [projection, known.get(projection) ?? (await loadWorld(projection))] as const,
      ),
    ),
  );
}
