import type { Meaning } from '../domain/legend.ts';
import { swatch, swatchSide } from '../exchange/legend-rows.ts';
import { paint } from '../exchange/png.ts';
import type { Size } from '../picture/camera.ts';
import type { World } from '../picture/world.ts';
import type { Leaf } from './leaf.ts';
import { leafMap } from './leaf-map.ts';
import type { Share } from './slide.ts';

/** CSS pixels of a map to a point of the slide: its names are as large as on a screen of 1920. */
const pixels = 2;
/** How much finer a picture is, so that it is sharp on a larger screen. */
const finer = 1.5;

/** A leaf's map for a slide, as a data URL. */
export function mapImage(leaf: Leaf, world: World, { map }: Share): Promise<string> {
  const size = { width: map.width * pixels, height: map.height * pixels, far: true };
  return imageOf(leafMap(leaf, world, size), size, finer);
}

/** A colour of the legend, as a data URL; painted once. */
export function swatchImages(): (meaning: Meaning) => Promise<string> {
  const painted = new Map<Meaning, Promise<string>>();
  return (meaning) => {
    const known = painted.get(meaning);
    if (known) return known;
    const size = { width: swatchSide, height: swatchSide };
    const sides = `width="${swatchSide}" height="${swatchSide}" viewBox="0 0 ${swatchSide} ${swatchSide}"`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${sides}>${swatch(meaning)}</svg>`;
    const image = imageOf(svg, size, 6);
    painted.set(meaning, image);
    return image;
  };
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
