import { plates, type PlateId } from '../picture/plate.ts';
import { parseWorld, type World } from '../picture/world.ts';

const files = { equal: 'equal-earth', flat: 'world' } as const satisfies Record<PlateId, string>;

/**
 * Fetches the geometry published beside the site.
 * @throws if it cannot be had or is not what the build writes
 */
export async function loadWorld(plate: PlateId): Promise<World> {
  const [world, regions] = await Promise.all([files[plate], 'regions'].map(fetchData));
  return parseWorld(world, regions, plates[plate]);
}

async function fetchData(name: string): Promise<unknown> {
  const response = await fetch(`${import.meta.env.BASE_URL}data/${name}.json`);
  if (!response.ok) throw new Error(`data/${name}.json: ${response.status} ${response.statusText}`);
  return response.json();
}
