import type { PlaceId } from '../place/place.ts';
import type { Tint } from '../scheme/scheme.ts';
import { outlineOf } from './outline.ts';
import { areaOpacity, opacity, palette } from './palette.ts';
import type { Geometry } from './paths.ts';
import { regionStyleOf, type Picture } from './picture.ts';
import {
  outlines,
  regionStyles,
  strokes,
  type Ink,
  type RegionStyle,
  type Stroke,
} from './strokes.ts';
import type { Shape, World } from './world.ts';

/** One thing on the map, as plain data, which every renderer draws in its own way. */
export interface DisplayItem {
  readonly kind:
    | 'sea'
    | 'graticule'
    | 'area'
    | 'pattern'
    | 'annexed'
    | 'region'
    | 'edge'
    | 'border'
    | 'disputed'
    | 'coast'
    | 'outlined'
    | 'hovered'
    | 'halo'
    | 'picked';
  /** The place it is of. */
  readonly place?: PlaceId;
  /** A region's style. */
  readonly style?: RegionStyle;
  readonly geometry: Geometry;
  readonly fill?: Ink;
  /** The tint whose pattern it is hatched with. */
  readonly hatch?: Tint;
  readonly stroke?: Stroke;
  readonly opacity: number;
}

/** The items of a map, from below to above, but for names and dots, which depend on the camera. */
export function displayList(world: World, picture: Picture): DisplayItem[] {
  return [...mapItems(world, picture), ...outlineItems(world, picture)];
}

/** The map itself. */
export function mapItems(world: World, picture: Picture): DisplayItem[] {
  return [
    ...groundItems(world),
    ...areaItems(world, picture),
    {
      kind: 'coast',
      // Made from the geometry on demand, for MapLibre does not ask for it.
      get geometry() {
        return world.coast;
      },
      stroke: strokes.coast,
      opacity: 1,
    },
    ...regionItems(world, picture),
    ...boundaryItems(world),
  ];
}

/** The items below the areas. */
export function groundItems({ projection }: World): DisplayItem[] {
  return [
    { kind: 'sea', geometry: projection.outline, fill: 'sea', opacity: 1 },
    {
      kind: 'graticule',
      geometry: projection.graticule,
      stroke: strokes.graticule,
      opacity: 1,
    },
  ];
}

/** The lines between the areas. */
export function boundaryItems({ borders, disputed }: World): DisplayItem[] {
  return [
    { kind: 'border', geometry: borders, stroke: strokes.border, opacity: 1 },
    { kind: 'disputed', geometry: disputed, stroke: strokes.disputed, opacity: 1 },
  ];
}

/** The items of each shape as they were listed last: a renderer draws anew only what has changed. */
const listed = new WeakMap<Shape, readonly DisplayItem[]>();

/** The areas, and over them their patterns. */
export function areaItems(world: World, { areas }: Picture): DisplayItem[] {
  const fills: DisplayItem[] = [];
  const patterns: DisplayItem[] = [];
  for (const [place, { tint, emphasis }] of areas) {
    const shape = world.areas.get(place);
    if (!shape) continue;
    let its = listed.get(shape);
    const strength = areaOpacity(tint, emphasis);
    if (its?.[0]?.fill !== tint || its[0].opacity !== strength) {
      const item = { place, geometry: shape, opacity: strength };
      const over: DisplayItem = { kind: 'pattern', ...item, hatch: tint };
      const patterned = palette[tint].pattern !== 'none';
      its = [{ kind: 'area', ...item, fill: tint }, ...(patterned ? [over] : [])];
      listed.set(shape, its);
    }
    fills.push(...its.slice(0, 1));
    patterns.push(...its.slice(1));
  }
  const annexed = world.annexed.map((geometry): DisplayItem => {
    const { place } = geometry;
    const { emphasis = 'plain' } = areas.get(place) ?? {};
    return { kind: 'annexed', place, geometry, hatch: 'disputed', opacity: opacity[emphasis] };
  });
  return [...fills, ...patterns, ...annexed];
}

/** The regions that are shown: an edge each, and a fill unless it is a wide frame. */
export function regionItems(world: World, picture: Picture): DisplayItem[] {
  return picture.regions.flatMap((place): DisplayItem[] => {
    const region = world.regions.get(place);
    if (!region) return [];
    const style = regionStyleOf(picture, region);
    const { fill, edge, stroke } = regionStyles[style];
    const line: DisplayItem = {
      kind: 'edge',
      place,
      style,
      geometry: region.outline,
      stroke,
      opacity: edge,
    };
    if (region.shape === 'frame') return [line];
    return [
      { kind: 'region', place, style, geometry: region, fill: 'region', opacity: fill },
      line,
    ];
  });
}

/** The outlines of what is looked for in vain, pointed at and picked: above either map. */
export function outlineItems(world: World, picture: Picture): DisplayItem[] {
  const { outlined, hovered, picked } = picture;
  const items: DisplayItem[] = [];
  const add = (
    kind: keyof typeof outlines,
    place: PlaceId | undefined,
    dash?: readonly number[],
  ) => {
    const shape = place === undefined ? undefined : world.areas.get(place);
    if (!shape) return;
    const { agreed, disputed } = outlineOf(world, shape);
    const stroke = outlines[kind];
    items.push({
      kind,
      geometry: agreed,
      stroke: { ...stroke, ...(dash && { dash }) },
      opacity: 1,
    });
    if (disputed.coordinates.length === 0) return;
    // The map's own dashes are covered: between two sets of them there would be no gaps.
    const { casing } = strokes.disputed;
    const dashed = { ...stroke, dash: kind === 'picked' ? [5, 3] : [3, 2], casing };
    items.push({ kind, geometry: disputed, stroke: kind === 'halo' ? stroke : dashed, opacity: 1 });
  };
  for (const [place, as] of outlined) {
    // Dots, as below a collective term in the text: a dashed line is a boundary that is not agreed.
    add('outlined', place, as === 'implied' ? [1, 2] : undefined);
  }
  for (const place of hovered) if (place !== picked) add('hovered', place);
  add('halo', picked);
  add('picked', picked);
  return items;
}
