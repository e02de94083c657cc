import { waitFor } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { GlMap, GlOptions } from '../../src/map/maplibre/gl-map.ts';
import { MapController } from '../../src/map/map-controller.svelte.ts';
import type { StartOptions } from '../../src/map/start-options.ts';
import { projections } from '../../src/map-model/projections.ts';
import type { Picture } from '../../src/map-model/picture.ts';

/** What MapLibre was begun with, and what it was told afterwards. */
const begun: GlOptions[] = [];
const gl = { draw: vi.fn(), goTo: vi.fn(), recolour: vi.fn(), destroy: vi.fn() } satisfies GlMap;

// WebGL is not to be had here; the controller is told what it would be told by a map that has it.
vi.mock('../../src/map/maplibre/gl-map.ts', () => ({
  createGlMap: (_canvas: HTMLElement, _world: unknown, options: GlOptions) => {
    begun.push(options);
    return gl;
  },
}));

const pictureOf = (name: string) => ({ frame: undefined, name }) as unknown as Picture;
const first = pictureOf('first');
const second = pictureOf('second');

/** A controller whose MapLibre is on its way. */
function opened(): { controller: MapController; taken: Promise<void> } {
  const controller = new MapController(() => undefined);
  controller.resize({ width: 600, height: 400 });
  controller.open(first, projections.equal);
  const taken = controller.start({
    surface: document.createElement('div'),
    canvas: document.createElement('div'),
    world: {} as StartOptions['world'],
    picture: first,
    scheme: 'light',
    label: '',
    svg: true,
    ondrawn: () => undefined,
  });
  return { controller, taken };
}

beforeEach(() => {
  vi.stubGlobal('WebGL2RenderingContext', Object);
  begun.length = 0;
  vi.clearAllMocks();
});

describe('MapLibre takes over', () => {
  it('what was handed over before it could begin, in its colours', async () => {
    const { controller, taken } = opened();
    controller.setPicture(second, 'dark');
    await taken;
    expect(begun).toHaveLength(1);
    expect(begun[0]).toMatchObject({ picture: second, scheme: 'dark' });
  });

  it('what is handed over once it has begun', async () => {
    const { controller, taken } = opened();
    await taken;
    expect(begun[0]).toMatchObject({ picture: first, scheme: 'light' });
    controller.setPicture(second, 'dark');
    expect(gl.draw).toHaveBeenLastCalledWith(second);
    expect(gl.recolour).toHaveBeenLastCalledWith('dark');
  });

  it('nothing of a map that has gone meanwhile', async () => {
    const { controller, taken } = opened();
    controller.destroy();
    await taken;
    expect(begun).toEqual([]);
  });
});

it('a map that goes takes MapLibre along', async () => {
  const { controller, taken } = opened();
  await taken;
  controller.destroy();
  await waitFor(() => expect(gl.destroy).toHaveBeenCalledOnce());
});

it('a browser that knows no WebGL is not sent MapLibre, and keeps the SVG map at once', () => {
  vi.unstubAllGlobals();
  const { controller } = opened();
  expect(controller.renderer).toBe('static');
  expect(begun).toEqual([]);
});
