import type { MultiLineString } from 'geojson';
import type { Camera, Size } from '../map-model/camera.ts';
import { outlineOf } from '../map-model/outline.ts';
import {
  casing,
  disputeWidth,
  opacity,
  palette,
  regionInk,
  surface,
} from '../map-model/palette.ts';
import type { Tint } from '../scheme/scheme.ts';
import { stressOf, type Emphasis, type Picture } from '../map-model/picture.ts';
import type { Shape, World } from '../map-model/world.ts';
import { mapHatching, type Patch } from './map-hatching.ts';
import { mapNames } from './map-names.ts';
import { cameraPaths } from './camera-paths.ts';

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
  const stroke = (colour: string, width: number, dash: readonly number[] = []) =>
    `fill="none" stroke="${colour}" stroke-width="${width / paths.scale}"` +
    (dash.length > 0 ? ` stroke-dasharray="${dash.map((it) => it / paths.scale).join(' ')}"` : '');
  const line = (lines: MultiLineString, ink: string) => `<path d="${paths.lines(lines)}" ${ink}/>`;
  const patches: Patch[] = [];
  /** A shape's path, of which its pattern is told; nothing if it is not seen. */
  const patch = (name: string, shape: Shape, tint: Tint, emphasis: Emphasis, fill: string) => {
    const { d, box } = paths.polygons(shape);
    if (d === '') return [];
    const id = prefix + name;
    patches.push({ id, tint, emphasis, box });
    return [`<path id="${id}" d="${d}" ${fill}/>`];
  };
  const areas = [...picture.areas].flatMap(([place, { tint, emphasis }]) => {
    const shape = world.areas.get(place);
    const fill = `fill="${palette[tint].fill.light}" fill-opacity="${opacity[emphasis]}"`;
    return shape ? patch(`area-${place}`, shape, tint, emphasis, fill) : [];
  });
  const annexed = world.annexed.flatMap((shape, at) => {
    const emphasis = picture.areas.get(shape.place)?.emphasis ?? 'plain';
    return patch(`annexed-${at}`, shape, 'disputed', emphasis, 'fill="none"');
  });
  const regions = picture.regions.flatMap((place) => {
    const region = world.regions.get(place);
    if (!region) return [];
    const ink = regionInk[stressOf(picture, region)];
    const edge = stroke(surface.region.light, ink.width, [6, 3]);
    const fill = `<path d="${paths.polygons(region).d}" fill="${surface.region.light}" fill-opacity="${ink.fill}"/>`;
    return [
      region.shape === 'frame' ? '' : fill,
      line(
        region.outline,
        `${stroke(surface.border.light, ink.width + casing)} stroke-opacity="${ink.edge}"`,
      ),
      line(region.outline, `${edge} stroke-opacity="${ink.edge}"`),
    ];
  });
  const outlines = outlinesOf(picture).flatMap(({ place, inks }) => {
    const shape = world.areas.get(place);
    if (!shape) return [];
    const { agreed, disputed } = outlineOf(world, shape);
    const settled = inks.map(({ colour, width, dash }) =>
      line(agreed, stroke(colour, width, dash)),
    );
    if (disputed.coordinates.length === 0) return settled;
    return [
      ...settled,
      // The map's own dashes are covered: between two sets of them there would be no gaps.
      line(disputed, stroke(surface.border.light, disputeWidth + casing)),
      ...inks.map(({ colour, width, disputed: dash }) =>
        line(disputed, stroke(colour, width, dash)),
      ),
    ];
  });
  return [
    `<g transform="${paths.moved}"><g id="${prefix}world">`,
    `<path d="${paths.sphere}" fill="${surface.sea.light}"/>`,
    line(world.projection.graticule, stroke(surface.graticule.light, 0.6)),
    ...areas,
    ...annexed,
    ...regions,
    line(world.borders, stroke(surface.border.light, 0.6)),
    line(world.disputed, stroke(surface.border.light, disputeWidth + casing)),
    line(world.disputed, stroke(surface.dispute.light, disputeWidth, [3, 2])),
    line(world.coast, stroke(surface.coast.light, 0.45)),
    ...outlines,
    '</g>',
    ...paths.copies.map((x) => `<use href="#${prefix}world" x="${x}"/>`),
    '</g>',
    mapHatching(patches, paths, size),
    mapNames(world, picture, camera, size),
  ].join('\n');
}

/** The places that are outlined, each with its lines from below. */
function outlinesOf({ outlined, picked }: Picture) {
  const named = palette.named.ink.light;
  const pick = [
    { colour: '#ffffff', width: 5, dash: [], disputed: [] },
    { colour: surface.pick.light, width: 2.4, dash: [], disputed: [5, 3] },
  ];
  return [
    ...[...outlined].map(([place, as]) => ({
      place,
      inks: [{ colour: named, width: 1.2, dash: as === 'implied' ? [1, 2] : [], disputed: [3, 2] }],
    })),
    ...(picked === undefined ? [] : [{ place: picked, inks: pick }]),
  ];
}
