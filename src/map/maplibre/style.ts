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
import {
  casing,
  palette,
  regionInk,
  surface,
  tints,
  type ColorScheme,
} from '../../map-model/palette.ts';
import type { Projection } from '../../map-model/camera.ts';
import type { Picture } from '../../map-model/picture.ts';
import type { World } from '../../map-model/world.ts';
import { areasOf, linesOf } from './geojson.ts';

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

const widening = (from: number, to: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  0,
  from,
  6,
  to,
];

/** Not what is only hatched over another area. */
const whole: FilterSpecification = ['!', ['has', 'over']];

/** The sea: all there is, or the world's outline where the projection ends. */
function sea(scheme: ColorScheme, projection: Projection): LayerSpecification {
  const id = 'sea';
  const color = surface.sea[scheme];
  if (projection.wraps) return { id, type: 'background', paint: { 'background-color': color } };
  const filter: FilterSpecification = ['==', ['get', 'kind'], 'sphere'];
  return { id, type: 'fill', source: 'lines', filter, paint: { 'fill-color': color } };
}

/** Lines of one kind, over all that stands before them. */
function line(
  id: string,
  source: string,
  kind: string,
  paint: NonNullable<LineLayerSpecification['paint']>,
): LineLayerSpecification {
  return { id, type: 'line', source, filter: ['==', ['get', 'kind'], kind], paint };
}

/** The layers, bottom to top. */
export function layers(scheme: ColorScheme, projection: Projection): LayerSpecification[] {
  return [
    sea(scheme, projection),
    line('graticule', 'lines', 'graticule', {
      'line-color': surface.graticule[scheme],
      'line-width': 0.6,
    }),
    // The fills hide all of it but the half that lies in the sea, and with that what is no coast: the
    // inner borders, the cut at ±180°. Lines of their own would be half as much again to send over.
    {
      id: 'coast',
      type: 'line',
      source: 'areas',
      filter: whole,
      paint: { 'line-color': surface.coast[scheme], 'line-width': widening(0.9, 2) },
    },
    {
      id: 'areas',
      type: 'fill',
      source: 'areas',
      filter: whole,
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
    line('borders', 'lines', 'border', {
      'line-color': surface.border[scheme],
      'line-width': widening(0.5, 1.6),
    }),
    line('disputed-casing', 'lines', 'disputed', {
      'line-color': surface.border[scheme],
      'line-width': widening(1 + casing, 1.8 + casing),
    }),
    line('disputed', 'lines', 'disputed', {
      'line-color': surface.dispute[scheme],
      'line-width': widening(1, 1.8),
      'line-dasharray': [3, 2],
    }),
  ];
}

/** What the feature-state `stress` asks for, which `draw` writes. */
const byStress = (what: 'fill' | 'edge' | 'width', more = 0): ExpressionSpecification => [
  'match',
  ['coalesce', ['feature-state', 'stress'], ''],
  'ahead',
  regionInk.ahead[what] + more,
  'wide',
  regionInk.wide[what] + more,
  regionInk.plain[what] + more,
];

/** The layers of the regions, which come when the first region is shown: below all lines, above them. */
export function regionLayers(
  scheme: ColorScheme,
): [below: FillLayerSpecification, ...above: LineLayerSpecification[]] {
  return [
    {
      id: 'region-fill',
      type: 'fill',
      source: 'regions',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: {
        'fill-color': surface.region[scheme],
        'fill-opacity': byStress('fill'),
      },
    },
    line('region-casing', 'regions', 'edge', {
      'line-color': surface.border[scheme],
      'line-width': byStress('width', casing),
      'line-opacity': byStress('edge'),
    }),
    line('region-line', 'regions', 'edge', {
      'line-color': surface.region[scheme],
      'line-width': byStress('width'),
      'line-opacity': byStress('edge'),
      'line-dasharray': [4, 2],
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
      areas: sourceOf(areasOf(world, picture)),
      lines: sourceOf(linesOf(world)),
    },
    layers: layers(scheme, world.projection),
  };
}
