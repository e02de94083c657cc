import type { Camera, Size } from '../map-model/camera.ts';
import { displayList, type DisplayItem } from '../map-model/display-list.ts';
import type { Picture } from '../map-model/picture.ts';
import { colorOf, pensOf, type Pen } from '../map-model/strokes.ts';
import type { World } from '../map-model/world.ts';
import { cameraPaths } from './camera-paths.ts';
import { hatchingOf } from './map-hatching.ts';
import { mapNames } from './map-names.ts';

/** What a map shows, and from where. */
export interface MapSvgOptions {
  readonly world: World;
  readonly picture: Picture;
  readonly camera: Camera;
  readonly size: Size;
  /** Detail finer than this is left out, in pixels of the map. */
  readonly grain?: number;
  /** How far it is drawn beyond its edges, in pixels of the map; names are not. */
  readonly bleed?: number;
  /** What ids begin with where several maps stand in one document. */
  readonly prefix?: string;
}

/**
 * Draws a map as SVG elements that need no style sheet, in light colours: what the map on the screen
 * is made of, with patterns as lines, which stay sharp at any size.
 */
export function mapSvg(options: MapSvgOptions): string {
  const { world, picture, camera, size, grain = 0.15, bleed = 0, prefix = '' } = options;
  const paths = cameraPaths(world, camera, size, { grain, bleed });
  /** Widths are given as they are seen: not every program knows of strokes that do not scale. */
  const stroked = ({ ink, width, dash }: Pen) =>
    `fill="none" stroke="${colorOf(ink, 'light')}" stroke-width="${width / paths.scale}"` +
    (dash.length > 0 ? ` stroke-dasharray="${dash.map((it) => it / paths.scale).join(' ')}"` : '');
  const hatchings: string[] = [];
  const draw = (item: DisplayItem, at: number): string[] => {
    const { kind, place, geometry, fill, hatch, stroke, opacity } = item;
    const id = prefix + (kind === 'annexed' ? `annexed-${at}` : `area-${place}`);
    const { d, box } = paths.path(geometry);
    if (d === '') return [];
    if (hatch) hatchings.push(hatchingOf({ id, hatch, opacity, box }, paths));
    // A pattern has the shape of its area, which is there already.
    if (kind === 'pattern') return [];
    const named = kind === 'area' || hatch ? `id="${id}" ` : '';
    const lines = stroke ? pensOf(stroke, camera.zoom).map(stroked) : [];
    const color = fill ? `fill="${colorOf(fill, 'light')}"` : 'fill="none"';
    const looks = stroke
      ? lines.map((line) => `${line} stroke-opacity="${opacity}"`)
      : [`${color} fill-opacity="${opacity}"`];
    return looks.map((look) => `<path ${named}d="${d}" ${look}/>`);
  };
  return [
    `<g transform="${paths.moved}"><g id="${prefix}world">`,
    ...displayList(world, picture).flatMap(draw),
    '</g>',
    ...paths.copies.map((x) => `<use href="#${prefix}world" x="${x}"/>`),
    '</g>',
    ...hatchings,
    mapNames(world, picture, camera, size),
  ].join('\n');
}
