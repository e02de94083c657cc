/** What the tests use of jsts; the package’s own types are of an older layout. */
declare module 'jsts/org/locationtech/jts/io/GeoJSONReader.js' {
  import type { Geometry } from 'geojson';
  export default class GeoJSONReader {
    read(geometry: Geometry): object;
  }
}
declare module 'jsts/org/locationtech/jts/operation/valid/IsValidOp.js' {
  export default class IsValidOp {
    constructor(geometry: object);
    /** Why the geometry is not valid, and where; null if it is. */
    getValidationError(): { toString(): string } | null;
  }
}
