import type { Camera, Size } from '../map-model/camera.ts';
import { displayList, type DisplayItem } from '../map-model/display-list.ts';
import { palette, type ColorScheme } from '../map-model/palette.ts';
import { hatching, penAttributes } from '../map-model/patterns.ts';
import type { Picture } from '../map-model/picture.ts';
import { colorOf, pensOf, type Ink, type Pen } from '../map-model/strokes.ts';
import type { World } from '../map-model/world.ts';
import { cameraPaths } from './camera-paths.ts';
import { mapNames } from './map-names.ts';

/** The picture that a map shows, and the camera. */
export interface MapSvgOptions {
  readonly world: World;
  readonly picture: Picture;
  readonly camera: Camera;
  readonly size: Size;
  /** Detail finer than this is left out, in pixels of the map. */
  readonly grain?: number;
  /** How far it is drawn beyond its edges, in pixels of the map; names are not. */
  readonly bleed?: number;
  /** Light, unless it stands on a dark screen. */
  readonly scheme?: ColorScheme;
  /** Without names: at the size of a stamp they cannot be read. */
  readonly nameless?: boolean;
  /** The prefix of ids where several maps stand in one document. */
  readonly prefix?: string;
}

/**
 * Draws a map as SVG elements that need no style sheet: what the map on the screen is made of, with patterns as lines, which stay sharp at any size, over all else but names.
 */
export function mapSvg(options: MapSvgOptions): string {
  const { world, picture, camera, size, grain = 0.15, bleed = 0, nameless, prefix = '' } = options;
  const { scheme = 'light' } = options;
  const color = (ink: Ink) => colorOf(ink, scheme);
  const { path, moved, copies, scale, inView } = cameraPaths(world, camera, size, { grain, bleed });
  const items = displayList(world, picture);
  const idOf = ({ kind, place }: DisplayItem, at: number) =>
    prefix + (kind === 'annexed' ? `annexed-${at}` : `area-${place}`);

  /** Widths are given as they are seen: not every program knows of strokes that do not scale. */
  const stroked = ({ ink, width, dash }: Pen) =>
    `fill="none" stroke="${color(ink)}" stroke-width="${width / scale}"` +
    (dash.length > 0 ? ` stroke-dasharray="${dash.map((it) => it / scale).join(' ')}"` : '');

  const drawn = (item: DisplayItem, at: number): string[] => {
    const { kind, geometry, fill, stroke, opacity } = item;
    const { d } = path(geometry);
    // A pattern has the shape of its area, which is there already.
    if (d === '' || kind === 'pattern') return [];
    const named = kind === 'area' || kind === 'annexed' ? `id="${idOf(item, at)}" ` : '';
    const looks = stroke
      ? pensOf(stroke, camera.zoom).map((pen) => `${stroked(pen)} stroke-opacity="${opacity}"`)
      : [`fill="${fill ? color(fill) : 'none'}" fill-opacity="${opacity}"`];
    return looks.map((look) => `<path ${named}d="${d}" ${look}/>`);
  };

  const hatched = (item: DisplayItem, at: number): string[] => {
    const { geometry, hatch, opacity } = item;
    const { d, box } = path(geometry);
    if (!hatch || d === '') return [];
    const id = idOf(item, at);
    const { pattern } = palette[hatch];
    const uses = [0, ...copies].map(
      (x) => `<use href="#${id}" transform="${moved} translate(${x} 0)"/>`,
    );
    return [
      `<clipPath id="${id}-clip">${uses.join('')}</clipPath>`,
      `<path d="${hatching(pattern, inView(box))}" clip-path="url(#${id}-clip)" stroke="${color(`${hatch}-ink`)}" stroke-opacity="${opacity}" ${penAttributes(pattern)}/>`,
    ];
  };

  return [
    `<g transform="${moved}"><g id="${prefix}world">`,
    ...items.flatMap(drawn),
    '</g>',
    ...copies.map((x) => `<use href="#${prefix}world" x="${x}"/>`),
    '</g>',
    ...items.flatMap(hatched),
    nameless ? '' : mapNames(world, picture, camera, size, color),
  ].join('\n');
}
