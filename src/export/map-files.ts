import { mapGeojson, mapTopojson, type MapData } from './map-geojson.ts';

/** One way to take the map in its colours away. */
export interface MapFile {
  /** The file's name within the pack's folder. */
  readonly name: string;
  readonly type: string;
  /** The whole file, to be written as JSON. */
  readonly contentOf: (data: MapData) => object;
}

/** Every way to take the map in its colours away; the site publishes each beside itself. */
export const mapFiles: readonly MapFile[] = [
  { name: 'map.geojson', type: 'application/geo+json', contentOf: mapGeojson },
  { name: 'map.topojson', type: 'application/json', contentOf: mapTopojson },
];
