import { buildConcordance, type Concordance } from '../index/concordance.ts';
import { mostNamed } from '../index/most-named.ts';
import { browserSource } from '../library/browser-source.ts';
import { loadWorld } from '../library/load-world.ts';
import { extentOf } from '../map-model/extent.ts';
import type { Library } from '../pack/library.ts';
import { sceneMap } from './deck/scene-map.ts';

/** The size of the map on a card of the shelf, in CSS pixels, and the detail that it leaves out. */
const [size, grain] = [{ width: 510, height: 340 }, 1.2];

/**
 * Keeps a pack in this browser, with its map as it first opens for the shelf, where that can be drawn.
 * @throws if the browser does not let it be kept
 */
export async function keepPack({ frameworks, gazetteer, pack }: Library): Promise<void> {
  const concordance = buildConcordance(pack, gazetteer, frameworks);
  const map = await mapOf(concordance, gazetteer).catch(console.warn);
  await browserSource.keep(pack, mostNamed(concordance), map ?? undefined);
}

/** A small map as the address of an image. @throws if the geometry cannot be had */
async function mapOf(concordance: Concordance, gazetteer: Library['gazetteer']): Promise<string> {
  const extent = extentOf(concordance);
  const world = await loadWorld(extent.compact ? 'lambert' : 'equal', extent);
  const spec = { concordance, gazetteer, lang: 'en', framed: false } as const;
  const svg = sceneMap({ spec }, world, size, { grain, nameless: true });
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}
