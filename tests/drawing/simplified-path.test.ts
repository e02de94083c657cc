import fc from 'fast-check';
import { expect, it } from 'vitest';
import { simplifiedPath } from '../../src/drawing/simplified-path.ts';
import type { Line } from '../../src/map-model/paths.ts';

const seen = { left: 0, top: 0, right: 100, bottom: 100 };
/** The lines of SVG path data. */
const linesIn = (d: string): Line[] =>
  d
    .split('M')
    .slice(1)
    .map((piece) => ({
      closed: piece.endsWith('Z'),
      points: piece
        .replace('Z', '')
        .split('L')
        .map((at) => at.split(',').map(Number) as [number, number]),
    }));
const light = (d: string, grain = 0.2) => simplifiedPath(linesIn(d), { seen, grain }).d;

it('what a straight line says as well is left out, and what bends stays', () => {
  expect(light('M10,10L20,10.1L30,10L30,40')).toBe('m10,10 20,0 0,30');
  expect(light('M10,10L50,10L50,50L10,50.1L9.9,30Z')).toBe('m10,10 40,0 0,40 -40,.1z');
});

it('a line that turns back is drawn to where it turns', () => {
  expect(light('M10,10L40,10L20,10')).toBe('m10,10 30,0 -20,0');
});

it('what is not seen is left out, and what reaches into view keeps its course there', () => {
  expect(light('M110,10L120,10L120,20Z')).toBe('');
  expect(light('M-30,-10L50,-40')).toBe('');
  expect(light('M50,50L150,50L160,90L150,140L120,150L50,60')).toBe('m50,50 100,0 -30,100 -70,-90');
});

it('a ring round all that is seen is still round it', () => {
  expect(light('M-10,-10L110,-10L110,110L-10,110Z')).toBe('m-10,-10 120,0 0,120 -120,0z');
});

it('of each line the next begins where it ended, of a ring where it began', () => {
  expect(light('M1,1L9,1L9,9ZM20,20L30,20M40,40L50,45')).toBe(
    'm1,1 8,0 0,8zm19,19 10,0m10,20 10,5',
  );
});

it('is written to as many decimals as are asked for', () => {
  const lines = linesIn('M10.4,10L20.6,10');
  expect(simplifiedPath(lines, { grain: 0.2, digits: 0 }).d).toBe('m10,10 11,0');
});

it('it tells where it lies', () => {
  const { box } = simplifiedPath(linesIn('M5,6L50,7L20,60Z'), { seen, grain: 0.2 });
  expect(box).toEqual({ left: 5, top: 6, right: 50, bottom: 60 });
});

it('no point in view is farther from what is drawn than the grain and its rounding', () => {
  const tenths = fc.integer({ min: 50, max: 950 }).map((it) => it / 10);
  fc.assert(
    fc.property(fc.array(fc.tuple(tenths, tenths), { minLength: 2, maxLength: 30 }), (points) => {
      let [x, y] = [0, 0];
      const drawn = light(`M${points.map((at) => at.join(',')).join('L')}`, 5)
        .replace('m', '')
        .split(' ')
        .map((step) => {
          const [dx = 0, dy = 0] = step.split(',').map(Number);
          [x, y] = [x + dx, y + dy];
          return [x, y] as const;
        });
      for (const [px, py] of points) {
        const nearest = drawn.slice(1).map(([x2, y2], at) => {
          const [x1, y1] = drawn[at]!;
          const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
          const along = ((px - x1) * (x2 - x1) + (py - y1) * (y2 - y1)) / (length || 1);
          const part = Math.max(0, Math.min(1, along));
          return Math.hypot(px - x1 - part * (x2 - x1), py - y1 - part * (y2 - y1));
        });
        expect(Math.min(...nearest)).toBeLessThanOrEqual(5 + 1e-6);
      }
    }),
  );
});
