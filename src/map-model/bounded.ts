import type { Box } from '../place/place.ts';
import type { Projection, RelativeCamera, Size } from './camera.ts';
import { mercator, unmercator, worldSize } from './mercator.ts';
import { between, filling, maxZoom, planar, edgeMargin, squareOf, squarePlane } from './planar.ts';

/** The part that differs between projections onto a plane that ends. */
export interface BoundedProjection extends Pick<
  Projection,
  'id' | 'cut' | 'outline' | 'graticule' | 'forward' | 'boxOf' | 'isCut'
> {
  /** Where the projected map ends. */
  readonly edges: Box;
  /** The stretch it opens with, where that is less, in projected degrees. */
  readonly shown?: Box;
}

/** A projection onto a plane that ends: at the least it is seen whole, in the middle of the view. */
export function bounded({ edges, shown, ...own }: BoundedProjection): Projection {
  const [left, top, right, bottom] = squareOf(edges);
  const constrain = ({ center, zoom }: RelativeCamera, size: Size) => {
    const least = filling(edges, size, edgeMargin).zoom;
    const held = Math.min(maxZoom, Math.max(zoom, least));
    const [x, y] = mercator(center);
    const spare = (2 * edgeMargin) / worldSize(held);
    const cx = between(x, left, right, size.width / worldSize(held) - spare);
    const cy = between(y, top, bottom, size.height / worldSize(held) - spare);
    return { projection, center: unmercator([cx, cy]), zoom: held };
  };
  const projection: Projection = {
    ...own,
    ...planar(false),
    bends: true,
    copiesInView: () => [],
    constrain,
    fit: (box, size, margin) => constrain(filling(box, size, margin), size),
    opens: shown ?? edges,
    home: (size) => constrain(filling(shown ?? edges, size, shown ? 0 : edgeMargin), size),
    plane: () => squarePlane(projection),
  };
  return projection;
}
