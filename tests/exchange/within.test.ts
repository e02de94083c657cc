import { expect, it } from 'vitest';
import { within } from '../../src/exchange/within.ts';
import { pathWriter } from '../../src/picture/paths.ts';

const size = { width: 400, height: 300 };
const europe = { center: [15, 50], zoom: 4 } as const;
const ring = (lng: number, lat: number) => [
  [lng, lat],
  [lng + 4, lat],
  [lng, lat + 4],
  [lng, lat],
];

it('what a camera does not see is left out, and what reaches into its view is whole', () => {
  const write = pathWriter(0);
  const seen = within(write, europe, size);
  const [here, far, edge] = [ring(14, 49), ring(120, -20), ring(22, 48)];
  expect(seen.polygons({ polygons: [[here], [far], [edge]] })).toBe(
    write.polygons({ polygons: [[here], [edge]] }),
  );
  expect(seen.lines({ type: 'MultiLineString', coordinates: [far] })).toBe('');
});

it('where the world is seen more than once, nothing is left out', () => {
  const far = { type: 'MultiLineString' as const, coordinates: [ring(120, -20)] };
  const write = pathWriter(0);
  const across = within(write, { center: [179, 0], zoom: 2 }, size);
  expect(across.lines(far)).toBe(write.lines(far));
});
