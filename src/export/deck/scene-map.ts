import { mapSvg, type MapSvgOptions } from '../../drawing/map-svg.ts';
import { cameraFor } from '../../map-model/camera-for.ts';
import type { Size } from '../../map-model/camera.ts';
import { buildPicture } from '../../map-model/picture.ts';
import type { World } from '../../map-model/world.ts';
import type { SceneContent } from './scene-content.ts';

/**
 * A scene's map as an SVG image: what the map of the presenter shows and where it looks, at another size.
 * @param world laid out as the scene asks
 * @param size in CSS pixels
 * @param drawing how finely it is drawn, how far beyond its edges, in which colours, and what sets its ids apart
 */
export function sceneMap(
  { spec }: Pick<SceneContent, 'spec'>,
  world: World,
  size: Size,
  drawing: Pick<MapSvgOptions, 'grain' | 'bleed' | 'nameless' | 'prefix' | 'scheme'> = {},
): string {
  const { width, height } = size;
  const { bleed = 0 } = drawing;
  const edge = [-bleed, -bleed, width + 2 * bleed, height + 2 * bleed] as const;
  const picture = buildPicture(world, spec);
  const camera = cameraFor(picture, world.projection, size);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" lang="${spec.lang}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif">`,
    // Where it is given another shape, what is farther beyond its edges stays out.
    `<svg x="${edge[0]}" y="${edge[1]}" width="${edge[2]}" height="${edge[3]}" viewBox="${edge.join(' ')}">`,
    mapSvg({ world, picture, camera, size, ...drawing }),
    '</svg></svg>',
  ].join('');
}
