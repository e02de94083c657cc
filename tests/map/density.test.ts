import { expect, it, vi } from 'vitest';
import { onDensity } from '../../src/map/maplibre/density.ts';

/** A window that is moved from screen to screen. */
function screens() {
  const asked: MediaQueryList[] = [];
  vi.stubGlobal('matchMedia', (media: string) => {
    const query = Object.assign(new EventTarget(), { media }) as unknown as MediaQueryList;
    asked.push(query);
    return query;
  });
  /** The queries that were asked for another density no longer hold. */
  const moveTo = (density: number) => {
    vi.stubGlobal('devicePixelRatio', density);
    for (const query of [...asked]) query.dispatchEvent(new Event('change'));
  };
  vi.stubGlobal('devicePixelRatio', 1);
  return { asked, moveTo };
}

it('tells once of every screen of another density, there and back', () => {
  const { asked, moveTo } = screens();
  const tell = vi.fn();
  onDensity(tell);
  moveTo(2);
  moveTo(1.25);
  moveTo(1);
  expect(tell).toHaveBeenCalledTimes(3);
  expect(asked.map(({ media }) => media)).toEqual(
    [1, 2, 1.25, 1].map((density) => `(resolution: ${density}dppx)`),
  );
});

it('tells nothing once the map has gone', () => {
  const { moveTo } = screens();
  const tell = vi.fn();
  onDensity(tell)();
  moveTo(2);
  expect(tell).not.toHaveBeenCalled();
});
