import { parseWorld, type World } from '../picture/world.ts';

/**
 * Fetches the geometry published beside the site.
 * @throws if it cannot be had or is not what the build writes
 */
export async function loadWorld(): Promise<World> {
  const [world, regions] = await Promise.all(['world', 'regions'].map(fetchData));
  return parseWorld(world, regions);
}

async function fetchData(name: string): Promise<unknown> {
  const response = await fetch(`${import.meta.env.BASE_URL}data/${name}.json`);
  if (!response.ok) throw new Error(`data/${name}.json: ${response.status} ${response.statusText}`);
  return response.json();
}
