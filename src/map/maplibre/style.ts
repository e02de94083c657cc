import type {
  ExpressionSpecification,
  FillLayerSpecification,
  FilterSpecification,
  GeoJSONSourceSpecification,
  LayerSpecification,
  LineLayerSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import { areaItems, boundaryItems, groundItems } from '../../map-model/display-list.ts';
import { palette, surface, tints, type ColorScheme } from '../../map-model/palette.ts';
import type { Projection } from '../../map-model/camera.ts';
import type { Picture } from '../../map-model/picture.ts';
import {
  colorOf,
  regionStyles,
  strokes,
  type Ink,
  type RegionStyle,
  type Stroke,
  type Width,
} from '../../map-model/strokes.ts';
import type { World } from '../../map-model/world.ts';
import { featuresOf } from './geojson.ts';

/** The feature-state that `draw` writes: how far a place stands out, from 0 to 1. */
export const strength: ExpressionSpecification = ['coalesce', ['feature-state', 'strength'], 1];

export const patterned = tints.filter((tint) => palette[tint].pattern !== 'none');
export const patternId = (tint: string) => `pattern-${tint}`;

const byTint = (scheme: ColorScheme): ExpressionSpecification =>
  [
    'match',
    ['get', 'tint'],
    ...tints.flatMap((tint) => [tint, palette[tint].fill[scheme]] as [string, string]),
    palette.unnamed.fill[scheme],
  ] as unknown as ExpressionSpecification;

/** A tint seen against the sea, and yet opaque: nothing must show through from below. */
const faded = (scheme: ColorScheme): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  strength,
  0,
  surface.sea[scheme],
  1,
  byTint(scheme),
];

const widening = ([far, near]: Width): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  0,
  far,
  6,
  near,
];

const styles = Object.keys(regionStyles) as RegionStyle[];

const isKind = (kind: string): FilterSpecification => ['==', ['get', 'kind'], kind];

function line(
  id: string,
  [source, kind]: readonly [source: string, kind: string],
  paint: NonNullable<LineLayerSpecification['paint']>,
): LineLayerSpecification {
  return { id, type: 'line', source, filter: isKind(kind), paint };
}

function fill(
  id: string,
  [source, kind]: readonly [source: string, kind: string],
  paint: NonNullable<FillLayerSpecification['paint']>,
): FillLayerSpecification {
  return { id, type: 'fill', source, filter: isKind(kind), paint };
}

/** The sea: all there is, or the world's outline where the projection ends. */
function sea(scheme: ColorScheme, projection: Projection): LayerSpecification {
  const color = colorOf('sea', scheme);
  return projection.wraps
    ? { id: 'sea', type: 'background', paint: { 'background-color': color } }
    : fill('sea', ['lines', 'sea'], { 'fill-color': color, 'fill-antialias': false });
}

/** Lines of one kind: their casing, and over it they themselves. */
function stroked(
  [source, kind]: readonly [source: string, kind: string],
  { ink, width, dash, casing }: Stroke,
  scheme: ColorScheme,
  opacity = 1,
): LineLayerSpecification[] {
  const painted = (ink: Ink, width: Width) => ({
    'line-color': colorOf(ink, scheme),
    'line-width': widening(width),
    'line-opacity': opacity,
  });
  return [
    ...(casing ? [line(`${kind}-casing`, [source, kind], painted('border', casing))] : []),
    line(kind, [source, kind], { ...painted(ink, width), ...dashed(dash, width) }),
  ];
}

/** Dashes as MapLibre has them, in widths of the line. */
function dashed(dash: readonly number[] | undefined, [far]: Width) {
  return dash && { 'line-dasharray': dash.map((it) => it / far) };
}

/** The layers, bottom to top. */
export function layers(scheme: ColorScheme, projection: Projection): LayerSpecification[] {
  const [far, near] = strokes.coast.width;
  return [
    sea(scheme, projection),
    ...stroked(['lines', 'graticule'], strokes.graticule, scheme),
    // The fills hide all of it but the half that lies in the sea, and with that what is no coast: the
    // inner borders, the cut at ±180°. Lines of their own would be half as much again to send over.
    line('coast', ['areas', 'area'], {
      'line-color': colorOf('coast', scheme),
      'line-width': widening([2 * far, 2 * near]),
    }),
    fill('areas', ['areas', 'area'], { 'fill-color': faded(scheme) }),
    {
      id: 'patterns',
      type: 'fill',
      source: 'areas',
      filter: ['in', ['get', 'tint'], ['literal', patterned]],
      paint: {
        'fill-antialias': false,
        'fill-pattern': ['concat', patternId(''), ['get', 'tint']],
        'fill-opacity': strength,
      },
    },
    ...stroked(['lines', 'border'], strokes.border, scheme),
    ...stroked(['lines', 'disputed'], strokes.disputed, scheme),
  ];
}

/**
 * The layers of the regions, below all lines and above them; some for each style, for paint that differed
 * from region to region would need shaders of its own, and to compile one holds up a frame.
 */
export function regionLayers(
  scheme: ColorScheme,
): [below: FillLayerSpecification[], above: LineLayerSpecification[]] {
  const filled = styles.filter((style) => regionStyles[style].fill > 0);
  return [
    filled.map((style) =>
      fill(`region-${style}`, ['regions', `region-${style}`], {
        'fill-color': colorOf('region', scheme),
        'fill-opacity': regionStyles[style].fill,
        'fill-antialias': false,
      }),
    ),
    styles.flatMap((style) => {
      const { stroke, edge } = regionStyles[style];
      return stroked(['regions', `edge-${style}`], stroke, scheme, edge);
    }),
  ];
}

export function sourceOf(data: FeatureCollection): GeoJSONSourceSpecification {
  return { type: 'geojson', data, maxzoom: 6, buffer: 32, promoteId: 'place' };
}

/** The whole style: geometry inline, nothing fetched, no glyphs (names are drawn above the map). */
export function styleOf(world: World, picture: Picture, scheme: ColorScheme): StyleSpecification {
  return {
    version: 8,
    projection: { type: world.projection.maplibre },
    sources: {
      // The lines are few and come first: shaders are compiled for them while the areas are cut into tiles.
      lines: sourceOf(featuresOf([...groundItems(world), ...boundaryItems(world)])),
      areas: sourceOf(areasSource(world, picture)),
    },
    layers: layers(scheme, world.projection),
  };
}

/** The areas, and what is hatched over them; their own patterns MapLibre draws from the same shapes. */
export function areasSource(world: World, picture: Picture): FeatureCollection {
  return featuresOf(areaItems(world, picture).filter(({ kind }) => kind !== 'pattern'));
}
