import { fireEvent } from '@testing-library/svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { panZoom } from '../../src/map/pan-zoom.ts';
import type { Camera } from '../../src/map-model/camera.ts';
import { projections } from '../../src/map-model/projections.ts';

const size = { width: 600, height: 400 };

/** A map on which a finger does what the style says. */
function mapWith(touchAction: string) {
  const map = document.createElement('div');
  map.style.touchAction = touchAction;
  document.body.append(map);
  const onmove = vi.fn<(camera: Camera) => void>();
  const camera = projections.flat.home(size);
  panZoom(map, () => size, projections.flat, { onmove, onrest: vi.fn() }).setCamera(camera);
  const turn = async (more: WheelEventInit = {}) => {
    const event = new WheelEvent('wheel', {
      deltaY: -100,
      bubbles: true,
      cancelable: true,
      ...more,
    });
    await fireEvent(map, event);
    const zoomed = (onmove.mock.lastCall?.[0].zoom ?? camera.zoom) - camera.zoom;
    return { taken: event.defaultPrevented, moved: onmove.mock.calls.length > 0, zoomed };
  };
  return turn;
}

afterEach(() => {
  document.body.replaceChildren();
});

it('the wheel zooms a map that fills its page', async () => {
  expect(await mapWith('none')()).toMatchObject({ taken: true, moved: true });
});

it('where one finger scrolls the page the wheel does too', async () => {
  expect(await mapWith('pan-y')()).toMatchObject({ taken: false, moved: false });
});

it.each(['ctrlKey', 'metaKey'])('there it zooms with %s', async (key) => {
  expect(await mapWith('pan-y')({ [key]: true })).toMatchObject({ taken: true, moved: true });
});

it('with Ctrl a notch of the wheel zooms hardly further, and a pinch, which comes as small turns, far enough', async () => {
  const byNotch = (await mapWith('none')()).zoomed;
  const withCtrl = (await mapWith('none')({ ctrlKey: true })).zoomed;
  expect(byNotch).toBeCloseTo(0.2);
  expect(withCtrl).toBeCloseTo(0.25);
  expect((await mapWith('none')({ ctrlKey: true, deltaY: -4 })).zoomed).toBeCloseTo(0.08);
  expect((await mapWith('none')({ ctrlKey: true, deltaY: 4 })).zoomed).toBeCloseTo(-0.08);
});
