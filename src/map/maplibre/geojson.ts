import type { FeatureCollection, Geometry, Position } from 'geojson';
import type { DisplayItem } from '../../map-model/display-list.ts';

/** The properties of a feature: its kind, with its style if it has several, its place, and its paint or hatching. */
export function featuresOf(items: readonly DisplayItem[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: items.map((item) => ({
      type: 'Feature',
      properties: {
        kind: item.style ? `${item.kind}-${item.style}` : item.kind,
        place: item.place,
        tint: item.fill ?? item.hatch,
      },
      geometry: geometryOf(item),
    })),
  };
}

function geometryOf({ geometry }: DisplayItem): Geometry {
  if ('coordinates' in geometry) return geometry;
  const polygons = 'ring' in geometry ? [[geometry.ring]] : geometry.polygons;
  return { type: 'MultiPolygon', coordinates: polygons as Position[][][] };
}
