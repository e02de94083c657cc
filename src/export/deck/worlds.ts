import type { Extent } from '../../map-model/extent.ts';
import type { World } from '../../map-model/world.ts';
import { loadWorld } from '../../library/load-world.ts';
import type { SceneContent } from './scene-content.ts';
import type { ProjectionId } from '../../place/projection-id.ts';

/** The geometry of the projections that scenes are drawn on. */
export type Worlds = ReadonlyMap<ProjectionId, World>;

/**
 * Reads the geometry that scenes need.
 * @param loaded what is there already
 * @throws if any cannot be had
 */
export async function worldsFor(
  contents: readonly SceneContent[],
  extent: Extent,
  loaded: Worlds = new Map(),
): Promise<Worlds> {
  const projections = [...new Set(contents.map(({ projection }) => projection))];
  return new Map(
    await Promise.all(
      projections.map(
        async (projection) =>
          [projection, loaded.get(projection) ?? (await loadWorld(projection, extent))] as const,
      ),
    ),
  );
}
