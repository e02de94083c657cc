import { plates, type Plate, type PlateId } from '../picture/plate.ts';
import { parseWorld, type World } from '../picture/world.ts';

const files = { equal: 'equal-earth', flat: 'world', globe: 'world' } as const satisfies Record<
  PlateId,
  string
>;

/**
 * Fetches the geometry published beside the site.
 * @throws if it cannot be had or is not what the build writes
 */
export async function loadWorld(id: PlateId): Promise<World> {
  const [plate, world, regions] = await Promise.all([
    loadPlate(id),
    fetchData(files[id]),
    fetchData('regions'),
  ]);
  return parseWorld(world, regions, plate);
}

async function loadPlate(id: PlateId): Promise<Plate> {
  return id === 'globe' ? (await import('../picture/globe-plate.ts')).globePlate : plates[id];
}

async function fetchData(name: string): Promise<unknown> {
  const response = await fetch(`${import.meta.env.BASE_URL}data/${name}.json`);
  if (!response.ok) throw new Error(`data/${name}.json: ${response.status} ${response.statusText}`);
  return response.json();
}
