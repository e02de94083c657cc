import { plates, type Plate, type PlateId } from '../map-model/plate.ts';
import { parseWorld, type World } from '../map-model/world.ts';
import { readData } from './read-data.ts';

const files = { equal: 'equal-earth', flat: 'world', globe: 'world' } as const satisfies Record<
  PlateId,
  string
>;

/**
 * Reads the geometry that is published with the site.
 * @throws if it cannot be had or is not what the build writes
 */
export async function loadWorld(id: PlateId): Promise<World> {
  const [plate, world, regions] = await Promise.all([
    loadPlate(id),
    readData(files[id]),
    readData('regions'),
  ]);
  return parseWorld(world, regions, plate);
}

async function loadPlate(id: PlateId): Promise<Plate> {
  return id === 'globe' ? (await import('../map-model/globe-plate.ts')).globePlate : plates[id];
}
