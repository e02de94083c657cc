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

const isKind = (kind: string): FilterSpecification => ['==', ['get', 'kind'], kind];

/** The sea: all there is, or the world's outline where the projection ends. */
function sea(scheme: ColorScheme, projection: Projection): LayerSpecification {
  const id = 'sea';
  const color = surface.sea[scheme];
  if (projection.wraps) return { id, type: 'background', paint: { 'background-color': color } };
  return {
    id,
    type: 'fill',
    source: 'lines',
    filter: isKind('sea'),
    paint: { 'fill-color': color },
  };
}

/** Lines of one kind as the display list has them: their casing, and over it they themselves. */
function lines(
  kind: keyof typeof strokes,
  scheme: ColorScheme,
  { ink, width, dash, casing }: Stroke = strokes[kind],
): LineLayerSpecification[] {
  const layer = (id: string, paint: LineLayerSpecification['paint']): LineLayerSpecification => ({
    id,
    type: 'line',
    source: 'lines',
    filter: isKind(kind),
    paint: paint ?? {},
  });
  const line = layer(kind, {
    'line-color': colorOf(ink, scheme),
    'line-width': widening(width),
    ...(dash && { 'line-dasharray': inWidths(dash, width) }),
  });
  if (!casing) return [line];
  const paint = { 'line-color': colorOf('border', scheme), 'line-width': widening(casing) };
  return [layer(`${kind}-casing`, paint), line];
}

/** Dashes as MapLibre has them, in widths of the line. */
function inWidths(dash: readonly number[], [far]: Width): number[] {
  return dash.map((it) => it / far);
}

/** The layers, bottom to top. */
export function layers(scheme: ColorScheme, projection: Projection): LayerSpecification[] {
  const [far, near] = strokes.coast.width;
  return [
    sea(scheme, projection),
    ...lines('graticule', scheme),
    // The fills hide all of it but the half that lies in the sea, and with that what is no coast: the
    // inner borders, the cut at ±180°. Lines of their own would be half as much again to send over.
    {
      id: 'coast',
      type: 'line',
      source: 'areas',
      filter: isKind('area'),
      paint: {
        'line-color': colorOf('coast', scheme),
        'line-width': widening([2 * far, 2 * near]),
      },
    },
    {
      id: 'areas',
      type: 'fill',
      source: 'areas',
      filter: isKind('area'),
      paint: { 'fill-color': faded(scheme) },
    },
    {
      id: 'patterns',
      type: 'fill',
      source: 'areas',
      filter: ['in', ['get', 'tint'], ['literal', patterned]],
      paint: {
        'fill-pattern': ['concat', patternId(''), ['get', 'tint']],
        'fill-opacity': strength,
      },
    },
    ...lines('border', scheme),
    ...lines('disputed', scheme),
  ];
}

/** The layers of the regions, which come when the first region is shown: below all lines, above them. */
export function regionLayers(
  scheme: ColorScheme,
): [below: FillLayerSpecification, ...above: LineLayerSpecification[]] {
  const { ink, width, dash } = regionStyles.plain.stroke;
  const edge = (id: string, color: string, name: string): LineLayerSpecification => ({
    id,
    type: 'line',
    source: 'regions',
    filter: isKind('edge'),
    paint: {
      'line-color': color,
      'line-width': state(name),
      'line-opacity': state('edge'),
    },
  });
  const line = edge('region-line', colorOf(ink, scheme), 'width');
  return [
    {
      id: 'region-fill',
      type: 'fill',
      source: 'regions',
      filter: isKind('region'),
      paint: { 'fill-color': colorOf('region', scheme), 'fill-opacity': state('fill') },
    },
    edge('region-casing', colorOf('border', scheme), 'casing'),
    { ...line, paint: { ...line.paint, 'line-dasharray': inWidths(dash, width) } },
  ];
}

/** A number that `draw` writes for each region. */
function state(name: string): ExpressionSpecification {
  return ['coalesce', ['feature-state', name], 0];
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
      areas: sourceOf(areasSource(world, picture)),
      lines: sourceOf(featuresOf([...groundItems(world), ...boundaryItems(world)])),
    },
    layers: layers(scheme, world.projection),
  };
}

/** The areas, and what is hatched over them; their own patterns MapLibre draws from the same shapes. */
export function areasSource(world: World, picture: Picture): FeatureCollection {
  return featuresOf(areaItems(world, picture).filter(({ kind }) => kind !== 'pattern'));
}
