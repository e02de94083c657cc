import type { Meaning } from '../../index/legend.ts';
import { swatch, swatchSide } from '../../drawing/legend-rows.ts';
import { paint } from '../../drawing/png.ts';
import type { Size } from '../../map-model/camera.ts';
import type { SceneContent } from './scene-content.ts';
import { sceneMap } from './scene-map.ts';
import type { SlideLayout } from './slide.ts';
import type { Worlds } from './worlds.ts';

/** Paints the pictures of slides, as data URLs. */
export interface Painter {
  /** A scene's map. */
  readonly map: (content: SceneContent, layout: SlideLayout) => Promise<string>;
  /** A colour of the legend. */
  readonly swatch: (meaning: Meaning) => Promise<string>;
}

/** CSS pixels of a map to a point of the slide: its names are as large as on a screen of 1920. */
const pixels = 2;
/** How much finer a picture is, so that it is sharp on a larger screen. */
const finer = 1.5;

/**
 * Paints in the browser's canvas; each colour once.
 * @param worlds the geometry of every projection that a scene needs
 * @throws (when it paints) if a scene's geometry is not there, or the browser has no canvas that large
 */
export function painter(worlds: Worlds): Painter {
  const swatches = new Map<Meaning, Promise<string>>();
  return {
    map: async (content, { map }) => {
      const world = worlds.get(content.projection);
      if (!world) throw new Error(`the world is not there: ${content.projection}`);
      const size = { width: map.width * pixels, height: map.height * pixels, far: true };
      return imageOf(sceneMap(content, world, size), size, finer);
    },
    swatch: (meaning) => {
      const painted = swatches.get(meaning) ?? swatchImage(meaning);
      swatches.set(meaning, painted);
      return painted;
    },
  };
}

function swatchImage(meaning: Meaning): Promise<string> {
  const size = { width: swatchSide, height: swatchSide };
  const sides = `width="${swatchSide}" height="${swatchSide}" viewBox="0 0 ${swatchSide} ${swatchSide}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${sides}>${swatch(meaning)}</svg>`;
  return imageOf(svg, size, 6);
}

async function imageOf(svg: string, { width, height }: Size, finer: number): Promise<string> {
  const picture = await paint(svg, width * finer, height * finer);
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(new Error('the picture could not be read'));
    reader.readAsDataURL(picture);
  });
}
