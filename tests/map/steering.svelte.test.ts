import { readReferences } from '../../scripts/site/read-library.ts';
import { beforeEach, expect, it, vi } from 'vitest';
import { findablesIn, findPlaces } from '../../src/search/findable.ts';
import { afterPaint } from '../../src/map/after-paint.ts';
import type { MapController } from '../../src/map/map-controller.svelte.ts';
import { Steering } from '../../src/map/steering.svelte.ts';
import { projections } from '../../src/map-model/projections.ts';
import type { World } from '../../src/map-model/world.ts';
import { Atlas } from '../../src/session/atlas.svelte.ts';
import { library } from '../reading/show.ts';
import { FakeAddress } from '../session/fake-address.ts';
import { stubLayout } from '../ui/stand-ins.ts';

const findables = findablesIn(library.gazetteer, library.names, readReferences().crossReferences);

/** Of a world, as much as is looked at to go somewhere. */
const world = {
  projection: projections.flat,
  areas: new Map([['GRL', { box: [-73, 59, -11, 84] }]]),
} as unknown as World;

beforeEach(stubLayout);

/** Goes to what a name finds; tells what is picked then, and where the map was sent. */
async function go(name: string, search = '') {
  const atlas = new Atlas(library, new FakeAddress(search), 'en');
  atlas.resources.setWorld(world);
  const fitBox = vi.fn<MapController['fitBox']>();
  const steering = new Steering(atlas, { fitBox } as unknown as MapController);
  const [found] = findPlaces(findables, name, () => 0);
  if (!found) throw new Error(`${name} is not found`);
  await steering.go(found);
  // What was asked for before it has run then.
  await new Promise<void>((resolve) => void afterPaint(resolve));
  return { picked: atlas.view.place, boxes: fitBox.mock.calls.map(([box]) => box) };
}

it('picks a place that is found, to which the map goes by itself', async () => {
  expect(await go('Moldova')).toEqual({ picked: 'MDA', boxes: [] });
});

it('picks the state of a part or a territory, and goes to the part', async () => {
  const { picked, boxes } = await go('Alaska');
  expect(picked).toBe('USA');
  expect(boxes).toHaveLength(1);
  const [west = 0, , east = 0] = boxes[0] ?? [];
  expect(east).toBeLessThan(-129);
  expect(west).toBeGreaterThan(-171);
  expect(await go('Greenland')).toEqual({ picked: 'DNK', boxes: [[-73, 59, -11, 84]] });
});

it('picks none of several that are concerned, leaves what was picked, and goes where it lies', async () => {
  const { picked, boxes } = await go('Jerusalem');
  expect(picked).toBeUndefined();
  expect(boxes).toHaveLength(1);
  expect((await go('ソ連', '?place=CHN')).picked).toBe('CHN');
});
