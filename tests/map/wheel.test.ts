import { fireEvent } from '@testing-library/svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { panZoom } from '../../src/map/pan-zoom.ts';
import { home } from '../../src/picture/aim.ts';
import { plates } from '../../src/picture/plate.ts';

const size = { width: 600, height: 400 };

/** A map on which a finger does what the style says. */
function mapWith(touchAction: string) {
  const map = document.createElement('div');
  map.style.touchAction = touchAction;
  document.body.append(map);
  const onmove = vi.fn();
  panZoom(map, () => size, plates.flat, { onmove, onrest: vi.fn() }).follow(
    home(plates.flat, size),
  );
  const turn = async (more: WheelEventInit = {}) => {
    const event = new WheelEvent('wheel', {
      deltaY: -100,
      bubbles: true,
      cancelable: true,
      ...more,
    });
    await fireEvent(map, event);
    return { taken: event.defaultPrevented, moved: onmove.mock.calls.length > 0 };
  };
  return turn;
}

afterEach(() => {
  document.body.replaceChildren();
});

it('the wheel zooms a map that fills its page', async () => {
  expect(await mapWith('none')()).toEqual({ taken: true, moved: true });
});

it('where one finger scrolls the page the wheel does too', async () => {
  expect(await mapWith('pan-y')()).toEqual({ taken: false, moved: false });
});

it.each(['ctrlKey', 'metaKey'])('there it zooms with %s', async (key) => {
  expect(await mapWith('pan-y')({ [key]: true })).toEqual({ taken: true, moved: true });
});
