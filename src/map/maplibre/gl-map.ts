import { workerUrl } from './trusted-worker.ts';
import './gl-map.css';
import type { FeatureCollection } from 'geojson';
import { Map as LibreMap, prewarm, setWorkerUrl, type GeoJSONSource } from 'maplibre-gl';
import type { PlaceId } from '../../place/place.ts';
import type { Camera, RelativeCamera } from '../../map-model/camera.ts';
import { maxZoom } from '../../map-model/planar.ts';
import { areaOpacity, palette, type ColorScheme } from '../../map-model/palette.ts';
import type { Picture } from '../../map-model/picture.ts';
import type { World } from '../../map-model/world.ts';
import { regionItems, type DisplayItem } from '../../map-model/display-list.ts';
import { onDensity } from './density.ts';
import { featuresOf } from './geojson.ts';
import { patternTile, tile } from './pattern.ts';
import {
  areasSource,
  layers,
  patternId,
  patterned,
  regionLayers,
  sourceOf,
  styleOf,
} from './style.ts';

export interface GlOptions {
  readonly picture: Picture;
  readonly scheme: ColorScheme;
  readonly camera: Camera;
  /** The canvas's name for those who hear it. */
  readonly label: string;
  readonly onmove: (camera: RelativeCamera) => void;
  /** Everything is drawn, for the first time or again. */
  readonly onready: () => void;
  /** The drawing is gone, and may come back. */
  readonly onlost: () => void;
}

/** MapLibre as the app uses it: takes pictures and cameras, gives back where it looks. */
export interface GlMap {
  draw(picture: Picture): void;
  goTo(camera: Camera, milliseconds: number): void;
  recolour(scheme: ColorScheme): void;
  destroy(): void;
}

setWorkerUrl(workerUrl);

/** Starts the worker, which takes long, ahead of the first map; it is kept for the next ones. */
export { prewarm };

/**
 * Starts MapLibre in an element.
 * @throws where WebGL is not to be had
 */
export function createGlMap(container: HTMLElement, world: World, options: GlOptions): GlMap {
  const { camera, label, onmove, onready, onlost } = options;
  let { picture, scheme } = options;
  const strengths = new Map<PlaceId, number>();
  let shown = '';
  let tinted = tintsOf(picture);
  let styled = false;
  let gone = false;
  /** The colour scheme of the layers. */
  let painted = scheme;

  const style = styleOf(world, picture, scheme);
  const map = new LibreMap({
    container,
    style,
    center: [...camera.center],
    zoom: camera.zoom,
    minZoom: -2,
    renderWorldCopies: world.projection.wraps,
    maxZoom,
    // Cameras come constrained; held back twice, the two renderers would differ by a hair.
    transformConstrain: (center, zoom) => ({ center, zoom }),
    interactive: false,
    attributionControl: false,
    fadeDuration: 0,
    validateStyle: false,
    locale: { 'Map.Title': label },
  });

  /** Colours what there is; what is still to come or lost is coloured when it has come. */
  function paint(): void {
    if (!styled) return;
    for (const tint of patterned) {
      const { pattern, ink } = palette[tint];
      const data = patternTile(pattern, ink[scheme]);
      const image = { width: tile, height: tile, data };
      if (map.hasImage(patternId(tint))) map.updateImage(patternId(tint), image);
      else map.addImage(patternId(tint), image, { pixelRatio: 2 });
    }
    if (scheme === painted) return;
    painted = scheme;
    const own = map.getSource('regions') ? regionLayers(scheme).flat() : [];
    for (const layer of [...layers(scheme, world.projection), ...own]) {
      for (const [name, value] of Object.entries(layer.paint ?? {})) {
        map.setPaintProperty(layer.id, name as never, value as never);
      }
    }
  }

  /**
   * Few readers ask for a region at once: they get a source and layers when the first is shown. To validate
   * them takes MapLibre longer than all the rest; `addLayer` of the map would do so, and what comes past it
   * is seen with an update.
   */
  function showRegions(data: FeatureCollection): void {
    const trusted = { validate: false };
    const [below, above] = regionLayers(scheme);
    map.style.addSource('regions', sourceOf(data), trusted);
    for (const layer of below) map.style.addLayer(layer, 'border', trusted);
    for (const layer of above) map.style.addLayer(layer, undefined, trusted);
    map._update(true);
  }

  /** Sends only what changed since the last picture. */
  function send(): void {
    if (!styled) return;
    const tints = tintsOf(picture);
    if (tints !== tinted) {
      tinted = tints;
      void map.getSource<GeoJSONSource>('areas')?.setData(areasSource(world, picture));
    }
    for (const [place, { tint, emphasis }] of picture.areas) {
      const strength = areaOpacity(tint, emphasis);
      if ((strengths.get(place) ?? 1) === strength) continue;
      strengths.set(place, strength);
      map.setFeatureState({ source: 'areas', id: place }, { strength });
    }
    const regions = regionItems(world, picture);
    if (stylesOf(regions) === shown) return;
    shown = stylesOf(regions);
    const data = featuresOf(regions);
    const source = map.getSource<GeoJSONSource>('regions');
    if (source) void source.setData(data);
    else showRegions(data);
  }

  /** Has the tiles decoded by sending one state again: MapLibre waits for their first, and then a reader would. */
  function decodeTiles(): void {
    const [id] = picture.areas.keys();
    if (!styled || id === undefined) return;
    map.setFeatureState({ source: 'areas', id }, { strength: strengths.get(id) ?? 1 });
  }

  map.on('style.load', () => {
    styled = true;
    strengths.clear();
    paint();
    send();
  });
  const ready = () => {
    if (gone) return;
    onready();
    decodeTiles();
  };
  map.once('idle', ready);
  map.on('move', () => {
    if (gone) return;
    const { lng, lat } = map.getCenter();
    onmove({ center: [lng, lat], zoom: map.getZoom() });
  });
  // A lost context comes back, if it does, with the style as it was, but without the states.
  map.on('webglcontextlost', () => {
    styled = false;
    if (!gone) onlost();
  });
  map.on('webglcontextrestored', () => map.once('idle', ready));

  const endDensity = onDensity(() => map.resize());

  return {
    draw(next) {
      picture = next;
      send();
    },
    goTo({ center, zoom }, milliseconds) {
      const target = { center: [...center] as [number, number], zoom };
      // A map that is not drawn yet has nothing to animate.
      if (milliseconds === 0 || !styled) map.jumpTo(target);
      else map.easeTo({ ...target, duration: milliseconds, essential: true });
    },
    recolour(next) {
      scheme = next;
      paint();
    },
    destroy() {
      gone = true;
      endDensity();
      // Without a worker yet, sources would ask one that never comes: after it is removed, a map has none.
      if (map.style.dispatcher.actors.length === 0) {
        for (const id of Object.keys(style.sources)) {
          const source = map.getSource<GeoJSONSource>(id);
          if (source) source.actorPromise = new Promise(() => undefined);
        }
      }
      map.remove();
    },
  };
}

/** The paint of the areas, to be compared: it changes when those who are not named are looked for. */
function tintsOf({ areas }: Picture): string {
  return [...areas.values()].map(({ tint }) => tint).join();
}

/** The regions that are shown, each with its style, to be compared. */
function stylesOf(regions: readonly DisplayItem[]): string {
  return regions.map(({ place, style }) => `${place} ${style}`).join();
}
