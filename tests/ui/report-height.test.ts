import { afterEach, expect, it, vi } from 'vitest';
import { reportHeight } from '../../src/ui/report-height.ts';

let resized: (() => void) | undefined;
class Observer {
  constructor(changed: () => void) {
    resized = changed;
  }
  observe = vi.fn();
  disconnect = vi.fn();
}

/** A caption of a height, in a frame. */
function captioned(height: number, width = 600) {
  vi.stubGlobal('ResizeObserver', Observer);
  vi.stubGlobal('innerWidth', width);
  const postMessage = vi.fn();
  const caption = document.createElement('div');
  const measured = vi.spyOn(caption, 'offsetHeight', 'get').mockReturnValue(height);
  reportHeight({ postMessage } as unknown as Window)(caption);
  return { measured, told: () => postMessage.mock.calls.map(([message]) => message as unknown) };
}

afterEach(() => {
  resized = undefined;
});

it('the page that has the frame is told the height of the map and all of the caption, once each time it changes', () => {
  const { measured, told } = captioned(240);
  resized?.();
  resized?.();
  measured.mockReturnValue(300);
  resized?.();
  expect(told()).toEqual([
    { type: 'declaration-atlas', height: 600 },
    { type: 'declaration-atlas', height: 660 },
  ]);
});

it('it is never told so little that map and caption would stand side by side', () => {
  const { told } = captioned(20);
  resized?.();
  expect(told()).toEqual([{ type: 'declaration-atlas', height: 480 }]);
});

it('a narrow frame is asked to leave its map more than six tenths of its width', () => {
  const { told } = captioned(400, 340);
  resized?.();
  expect(told()).toEqual([{ type: 'declaration-atlas', height: 700 }]);
});

it('a page that is in no frame tells nobody', () => {
  vi.stubGlobal('ResizeObserver', Observer);
  reportHeight(window)(document.createElement('div'));
  expect(resized).toBeUndefined();
});
