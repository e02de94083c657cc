import type { ProjectionId } from '../place/projection-id.ts';
import type { Projection } from './camera.ts';
import { equalEarth } from './equal-earth.ts';
import { webMercator } from './web-mercator.ts';

/** The projections onto a plane; the globe is loaded when asked for. */
export const projections = { equal: equalEarth, flat: webMercator } as const satisfies Partial<
  Record<ProjectionId, Projection>
>;
