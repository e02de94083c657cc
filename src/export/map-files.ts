import { paintedCollection, paintedTopology, type Painted } from './map-geojson.ts';

/** One way to take the painted map away. */
export interface MapFile {
  /** The file's name within the pack's folder. */
  readonly name: string;
  readonly type: string;
  /** The whole file, to be written as JSON. */
  readonly paint: (painted: Painted) => object;
}

/** Every way to take the painted map away; the site publishes each beside itself. */
export const mapFiles: readonly MapFile[] = [
  { name: 'map.geojson', type: 'application/geo+json', paint: paintedCollection },
  { name: 'map.topojson', type: 'application/json', paint: paintedTopology },
];
