import { projections } from '../map-model/projections.ts';
import type { Projection } from '../map-model/camera.ts';
import { parseWorld, type World } from '../map-model/world.ts';
import { readData } from './read-data.ts';
import type { ProjectionId } from '../place/projection-id.ts';

/**
 * Reads the geometry that is published with the site.
 * @throws if it cannot be had or is not what the build writes
 */
export async function loadWorld(id: ProjectionId): Promise<World> {
  const [projection, world, regions] = await Promise.all([
    loadProjection(id),
    readData('world'),
    readData('regions'),
  ]);
  return parseWorld(world, regions, projection);
}

async function loadProjection(id: ProjectionId): Promise<Projection> {
  return id === 'globe'
    ? (await import('../map-model/globe-projection.ts')).globeProjection
    : projections[id];
}
