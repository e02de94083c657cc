import { projectionOf, sceneMapSpec } from '../../map-model/current-scene.ts';
import type { ColorScheme } from '../../map-model/palette.ts';
import type { World } from '../../map-model/world.ts';
import { loadWorld } from '../../library/load-world.ts';
import { whenIdle } from '../../library/when-idle.ts';
import type { Scene } from '../../pack/scene.ts';
import type { ProjectionId } from '../../place/projection-id.ts';
import type { Atlas } from '../../session/atlas.svelte.ts';
import { unitsOf } from '../../text/unit.ts';
import { sceneMap } from './scene-map.ts';

/** The size of a small map, in CSS pixels, and the detail that it leaves out. */
const [size, grain] = [{ width: 560, height: 350 }, 1.2];

/** The small maps of an atlas's scenes: made one after another while the page has time, and kept. */
class ScenePictures {
  readonly #atlas: Atlas;
  readonly #worlds = new Map<ProjectionId, Promise<World>>();
  readonly #pictures = new Map<string, Promise<string>>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(atlas: Atlas) {
    this.#atlas = atlas;
  }

  of(scene: Scene, scheme: ColorScheme): Promise<string> {
    const { concordance, frames, lang, library } = this.#atlas;
    const units = unitsOf(library.pack.text);
    const context = { concordance, frames, gazetteer: library.gazetteer, lang, units };
    const spec = sceneMapSpec(context, scene);
    const projection = projectionOf(this.#atlas, scene);
    const { chosen, focus, framed, picked } = spec;
    const shows = JSON.stringify([scheme, projection, chosen, focus && [...focus], framed, picked]);
    const found = this.#pictures.get(shows);
    if (found) return found;
    const made = this.#last.then(async () => {
      const world = await this.#worldOf(projection);
      await new Promise<void>((resolve) => whenIdle(resolve));
      const svg = sceneMap({ spec }, world, size, { grain, nameless: true, scheme });
      return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    });
    // One that cannot be had does not keep the others waiting.
    this.#last = made.catch(() => this.#pictures.delete(shows));
    this.#pictures.set(shows, made);
    return made;
  }

  #worldOf(projection: ProjectionId): Promise<World> {
    const { extent, resources } = this.#atlas;
    const { world } = resources;
    const found =
      this.#worlds.get(projection) ??
      (world?.projection.id === projection
        ? Promise.resolve(world)
        : loadWorld(projection, extent));
    this.#worlds.set(projection, found);
    found.catch(() => this.#worlds.delete(projection));
    return found;
  }
}

const picturesOf = new WeakMap<Atlas, ScenePictures>();

/**
 * A scene's map in small, without names.
 * @returns the address of an image
 * @throws if the geometry cannot be had
 */
export function scenePicture(atlas: Atlas, scene: Scene, scheme: ColorScheme): Promise<string> {
  const pictures = picturesOf.get(atlas) ?? new ScenePictures(atlas);
  picturesOf.set(atlas, pictures);
  return pictures.of(scene, scheme);
}
