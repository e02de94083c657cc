import type { Extent } from '../map-model/extent.ts';
import { lambert } from '../map-model/lambert.ts';
import { projections } from '../map-model/projections.ts';
import type { Projection } from '../map-model/camera.ts';
import { parseWorld, type World } from '../map-model/world.ts';
import { parseRegions, parseSeas } from '../pack/reference.ts';
import { readData } from './read-data.ts';
import type { ProjectionId } from '../place/projection-id.ts';

/**
 * Reads the geometry that is published with the site.
 * @param extent of the text, round which the world may be laid out
 * @throws if it cannot be had or is not what the build writes
 */
export async function loadWorld(id: ProjectionId, extent: Extent): Promise<World> {
  const [projection, world, regions, seas] = await Promise.all([
    loadProjection(id, extent),
    readData('world'),
    readData('regions'),
    readData('seas'),
  ]);
  return parseWorld(world, parseRegions(regions), projection, parseSeas(seas));
}

async function loadProjection(id: ProjectionId, extent: Extent): Promise<Projection> {
  if (id === 'globe') return (await import('../map-model/globe-projection.ts')).globeProjection;
  return id === 'lambert' ? lambert(extent) : projections[id];
}
