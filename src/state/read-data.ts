/**
 * A data file, as parsed JSON: from the page itself, if the page brought it along, else from beside
 * the site.
 * @param name `world` for `data/world.json`
 * @throws if it cannot be had
 */
export async function readData(name: string): Promise<unknown> {
  const path = `data/${name}.json`;
  const own = document.getElementById(path);
  if (own) return JSON.parse(own.textContent);
  const response = await fetch(`${import.meta.env.BASE_URL}${path}`);
  if (!response.ok) throw new Error(`${path}: ${response.status} ${response.statusText}`);
  return response.json();
}
