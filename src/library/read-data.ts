/**
 * A data file, as parsed JSON: from the page itself, if the page brought it along, else from where the
 * page says that the file of its own version is, else from beside the site.
 * @param name `world` for `data/world.json`
 * @throws if it cannot be had
 */
export async function readData(name: string): Promise<unknown> {
  const path = `data/${name}.json`;
  const own = document.getElementById(path);
  if (own instanceof HTMLScriptElement) return JSON.parse(own.textContent);
  const address = own instanceof HTMLLinkElement ? own.href : import.meta.env.BASE_URL + path;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${path}: ${response.status} ${response.statusText}`);
  return response.json();
}
