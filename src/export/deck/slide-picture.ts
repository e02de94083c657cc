import type { Meaning } from '../../index/legend.ts';
import { swatch, swatchSide } from '../../drawing/legend-rows.ts';
import { paintIndexed } from '../../drawing/png.ts';
import type { Size } from '../../map-model/camera.ts';
import type { SceneContent } from './scene-content.ts';
import { sceneMap } from './scene-map.ts';
import type { SlideLayout } from './slide.ts';
import type { Worlds } from './worlds.ts';

/** Paints the pictures of slides, as PNG; the same picture once. */
export interface Painter {
  /** A scene's map. */
  readonly map: (content: SceneContent, layout: SlideLayout) => Promise<Uint8Array>;
  /** A colour of the legend. */
  readonly swatch: (meaning: Meaning) => Promise<Uint8Array>;
}

/** CSS pixels of a map to a point of the slide: its names are as large as on a screen of 1920. */
const pixels = 2;
/** How much finer a picture is, so that it is sharp on a larger screen. */
const finer = 1.25;
/** Detail finer than this is left out, in CSS pixels of the map: half a pixel of the picture. */
const grain = 0.4;

/**
 * Paints in the browser's canvas.
 * @param worlds the geometry of every projection that a scene needs
 * @throws (when it paints) if a scene's geometry is not there, or the browser has no canvas that large
 */
export function painter(worlds: Worlds): Painter {
  const painted = new Map<string, Promise<Uint8Array>>();
  const once = (svg: string, { width, height }: Size, finer: number) => {
    const picture = painted.get(svg) ?? paintIndexed(svg, width * finer, height * finer);
    painted.set(svg, picture);
    return picture;
  };
  return {
    map(content, { map }) {
      const world = worlds.get(content.projection);
      if (!world) throw new Error(`the world is not there: ${content.projection}`);
      const size = { width: map.width * pixels, height: map.height * pixels, far: true };
      return once(sceneMap(content, world, size, { grain }), size, finer);
    },
    swatch: (meaning) => once(swatchSvg(meaning), { width: swatchSide, height: swatchSide }, 6),
  };
}

function swatchSvg(meaning: Meaning): string {
  const sides = `width="${swatchSide}" height="${swatchSide}" viewBox="0 0 ${swatchSide} ${swatchSide}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${sides}>${swatch(meaning)}</svg>`;
}
