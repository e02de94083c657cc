import { copiesInView, worldSize, type Camera, type Size } from '../picture/camera.ts';
import { hatching } from '../picture/hatching.ts';
import { casing, opacity, palette, regionInk, surface, type Tint } from '../picture/palette.ts';
import { pathSpace, pathTransform, pathWriter } from '../picture/paths.ts';
import { stressOf, type Emphasis, type Picture } from '../picture/picture.ts';
import type { World } from '../picture/world.ts';
import { mapNames } from './map-names.ts';
import { within } from './within.ts';

/** What a map shows, and from where. */
export interface Shown {
  readonly world: World;
  readonly picture: Picture;
  readonly camera: Camera;
  readonly size: Size;
  /** Detail finer than this is left out, in pixels of the map. */
  readonly grain?: number;
  /** What ids begin with where several maps stand in one document. */
  readonly prefix?: string;
}

/**
 * Draws a map as SVG elements that need no style sheet, in light colours: what the map on the screen
 * is made of, with patterns as lines, which stay sharp at any size.
 */
export function mapSvg({ world, picture, camera, size, grain = 0.15, prefix = '' }: Shown): string {
  const globe = world.plate.write?.(camera, size, grain);
  const flat = () => pathWriter((grain * pathSpace) / worldSize(camera.zoom));
  const write = globe ?? within(flat(), camera, size);
  const scale = globe ? 1 : worldSize(camera.zoom) / pathSpace;
  const moved = globe ? '' : pathTransform(camera, size);
  const copies = copiesInView(camera, size).map((copy) => copy * pathSpace);
  /** Widths are given as they are seen: not every program knows of strokes that do not scale. */
  const stroke = (colour: string, width: number, dash: readonly number[] = []) =>
    `fill="none" stroke="${colour}" stroke-width="${width / scale}"` +
    (dash.length > 0 ? ` stroke-dasharray="${dash.map((it) => it / scale).join(' ')}"` : '');
  const line = (d: string, ink: string) => `<path d="${d}" ${ink}/>`;
  const patches = new Map<string, { tint: Tint; emphasis: Emphasis; ids: string[] }>();
  const patch = (id: string, tint: Tint, emphasis: Emphasis) => {
    if (palette[tint].pattern === 'none') return;
    const key = `${tint}-${emphasis}`;
    const known = patches.get(key) ?? { tint, emphasis, ids: [] };
    known.ids.push(id);
    patches.set(key, known);
  };
  const areas = [...picture.areas].map(([place, { tint, emphasis }]) => {
    const shape = world.areas.get(place);
    patch(`area-${place}`, tint, emphasis);
    return `<path id="${prefix}area-${place}" d="${shape ? write.polygons(shape) : ''}" fill="${palette[tint].fill.light}" fill-opacity="${opacity[emphasis]}"/>`;
  });
  const annexed = world.annexed.map((shape, at) => {
    patch(`annexed-${at}`, 'disputed', picture.areas.get(shape.place)?.emphasis ?? 'plain');
    return `<path id="${prefix}annexed-${at}" d="${write.polygons(shape)}" fill="none"/>`;
  });
  const regions = picture.regions.flatMap((place) => {
    const region = world.regions.get(place);
    if (!region) return [];
    const ink = regionInk[stressOf(picture, region)];
    const edge = stroke(surface.region.light, ink.width, [6, 3]);
    const fill = `<path d="${write.polygons(region)}" fill="${surface.region.light}" fill-opacity="${ink.fill}"/>`;
    return [
      region.shape === 'frame' ? '' : fill,
      line(
        write.lines(region.outline),
        `${stroke(surface.border.light, ink.width + casing)} stroke-opacity="${ink.edge}"`,
      ),
      line(write.lines(region.outline), `${edge} stroke-opacity="${ink.edge}"`),
    ];
  });
  const outlines = outlinesOf(picture).flatMap(({ place, inks }) => {
    const shape = world.areas.get(place);
    return shape
      ? inks.map(({ colour, width, dash }) =>
          line(write.lines(shape.outline), stroke(colour, width, dash)),
        )
      : [];
  });
  return [
    `<g${moved && ` transform="${moved}"`}><g id="${prefix}world">`,
    `<path d="${write.sphere(world.plate)}" fill="${surface.sea.light}"/>`,
    line(write.lines(world.plate.graticule), stroke(surface.graticule.light, 0.6)),
    ...areas,
    ...annexed,
    ...regions,
    line(write.lines(world.borders), stroke(surface.border.light, 0.6)),
    line(write.lines(world.disputed), stroke(surface.border.light, 1.1 + casing)),
    line(write.lines(world.disputed), stroke(surface.dispute.light, 1.1, [3, 2])),
    line(write.lines(world.coast), stroke(surface.coast.light, 0.45)),
    ...outlines,
    '</g>',
    ...copies.map((x) => `<use href="#${prefix}world" x="${x}"/>`),
    '</g>',
    ...[...patches].map(([key, { tint, emphasis, ids }]) => {
      const { ink, pattern } = palette[tint];
      const uses = [0, ...copies].flatMap((x) =>
        ids.map((id) => `<use href="#${prefix}${id}" transform="${moved} translate(${x} 0)"/>`),
      );
      const pen =
        pattern === 'dots' ? 'stroke-width="2" stroke-linecap="round"' : 'stroke-width="0.9"';
      return (
        `<clipPath id="${prefix}clip-${key}">${uses.join('')}</clipPath>` +
        `<path d="${hatching(pattern, size)}" clip-path="url(#${prefix}clip-${key})" fill="none" stroke="${ink.light}" stroke-opacity="${opacity[emphasis]}" ${pen}/>`
      );
    }),
    mapNames(world, picture, camera, size),
  ].join('\n');
}

/** The places that are outlined, each with its lines from below. */
function outlinesOf({ outlined, picked }: Picture) {
  const named = palette.named.ink.light;
  const pick = [
    { colour: '#ffffff', width: 5, dash: [] },
    { colour: surface.pick.light, width: 2.4, dash: [] },
  ];
  return [
    ...[...outlined].map(([place, as]) => ({
      place,
      inks: [{ colour: named, width: 1.2, dash: as === 'implied' ? [3, 2] : [] }],
    })),
    ...(picked === undefined ? [] : [{ place: picked, inks: pick }]),
  ];
}
