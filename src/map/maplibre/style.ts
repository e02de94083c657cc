import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { FeatureCollection, MultiLineString, MultiPolygon, Position } from 'geojson';
import type { PlaceId } from '../../domain/place.ts';
import { palette, surface, tints, type Scheme, type Tint } from '../../picture/palette.ts';
import type { Picture } from '../../picture/picture.ts';
import type { Shape, World } from '../../picture/world.ts';

/** The feature-state keys that `draw` writes: an opacity from 0 to 1 each. */
export const strength: ExpressionSpecification = ['coalesce', ['feature-state', 'strength'], 1];
const shown: ExpressionSpecification = ['coalesce', ['feature-state', 'shown'], 0];

export const patterned = tints.filter((tint) => palette[tint].pattern !== 'none');
export const patternId = (tint: Tint) => `pattern-${tint}`;

function polygons(
  shapes: Iterable<Shape>,
  tintOf: (place: PlaceId) => string,
): FeatureCollection<MultiPolygon> {
  return {
    type: 'FeatureCollection',
    features: [...shapes].map((shape) => ({
      type: 'Feature',
      properties: { place: shape.place, tint: tintOf(shape.place) },
      geometry: { type: 'MultiPolygon', coordinates: shape.polygons as Position[][][] },
    })),
  };
}

function lines(geometry: MultiLineString) {
  return { type: 'Feature', properties: {}, geometry } as const;
}

const byTint = (scheme: Scheme): ExpressionSpecification =>
  [
    'match',
    ['get', 'tint'],
    ...tints.flatMap((tint) => [tint, palette[tint].fill[scheme]] as [string, string]),
    palette.unnamed.fill[scheme],
  ] as unknown as ExpressionSpecification;

const widening = (from: number, to: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  0,
  from,
  6,
  to,
];

/** The layers, bottom to top; what a place looks like besides its strength never changes. */
export function layers(scheme: Scheme): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': surface.sea[scheme] } },
    {
      id: 'areas',
      type: 'fill',
      source: 'areas',
      paint: { 'fill-color': byTint(scheme), 'fill-opacity': strength },
    },
    ...patterned.map((tint): LayerSpecification => ({
      id: patternId(tint),
      type: 'fill',
      source: 'areas',
      filter: ['==', ['get', 'tint'], tint],
      paint: { 'fill-pattern': patternId(tint), 'fill-opacity': strength },
    })),
    {
      id: 'region-fill',
      type: 'fill',
      source: 'regions',
      paint: {
        'fill-color': surface.region[scheme],
        'fill-opacity': ['*', 0.16, shown],
      },
    },
    {
      id: 'borders',
      type: 'line',
      source: 'borders',
      paint: { 'line-color': surface.border[scheme], 'line-width': widening(0.5, 1.6) },
    },
    {
      id: 'disputed',
      type: 'line',
      source: 'disputed',
      paint: {
        'line-color': surface.coast[scheme],
        'line-width': widening(0.6, 1.4),
        'line-dasharray': [2, 2],
      },
    },
    {
      id: 'coast',
      type: 'line',
      source: 'coast',
      paint: { 'line-color': surface.coast[scheme], 'line-width': widening(0.35, 0.9) },
    },
    {
      id: 'region-line',
      type: 'line',
      source: 'region-lines',
      paint: {
        'line-color': surface.region[scheme],
        'line-width': 1.5,
        'line-opacity': shown,
        'line-dasharray': [4, 2],
      },
    },
  ];
}

/** The whole style: geometry inline, nothing fetched, no glyphs (names are drawn above the map). */
export function styleOf(world: World, picture: Picture, scheme: Scheme): StyleSpecification {
  const geojson = (data: GeoJSON.GeoJSON) => ({
    type: 'geojson' as const,
    data,
    maxzoom: 6,
    buffer: 32,
    promoteId: 'place',
  });
  const tintOf = (place: PlaceId) => picture.areas.get(place)?.tint ?? 'unnamed';
  return {
    version: 8,
    sources: {
      areas: geojson(polygons(world.areas.values(), tintOf)),
      regions: geojson(
        polygons(
          [...world.regions.values()].filter(({ shape }) => shape !== 'frame'),
          () => 'region',
        ),
      ),
      'region-lines': geojson({
        type: 'FeatureCollection',
        features: [...world.regions.values()].map(({ place, outline }) => ({
          ...lines(outline),
          properties: { place },
        })),
      }),
      borders: geojson(lines(world.borders)),
      disputed: geojson(lines(world.disputed)),
      coast: geojson(lines(world.coast)),
    },
    layers: layers(scheme),
  };
}
