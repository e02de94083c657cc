import { fireEvent } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onOneFingerPan } from '../../src/map/touch.ts';

const told = vi.fn<(tried: boolean) => void>();

/** A map whose style says whose one finger is. */
function map(touchAction: string): HTMLElement {
  const element = document.createElement('div');
  document.body.append(element);
  vi.spyOn(window, 'getComputedStyle').mockReturnValue({ touchAction } as CSSStyleDeclaration);
  onOneFingerPan(told)(element);
  return element;
}

const first = { pointerType: 'touch', isPrimary: true, clientX: 100, clientY: 100 };
const second = { ...first, isPrimary: false, clientX: 150 };

beforeEach(() => {
  told.mockReset();
});

describe('a finger alone on a map that takes two', () => {
  it('has tried to move the map once it has gone some way, and only once', async () => {
    const element = map('pan-y');
    await fireEvent.pointerDown(element, first);
    await fireEvent.pointerMove(element, { ...first, clientX: 104 });
    expect(told).not.toHaveBeenCalled();
    await fireEvent.pointerMove(element, { ...first, clientX: 120 });
    await fireEvent.pointerMove(element, { ...first, clientX: 140 });
    expect(told.mock.calls).toEqual([[true]]);
  });

  it('has tried when the page takes it to scroll', async () => {
    const element = map('pan-y');
    await fireEvent.pointerDown(element, first);
    await fireEvent.pointerCancel(element, first);
    expect(told.mock.calls).toEqual([[true]]);
  });

  it('has not tried by a tap, nor by what moves afterwards', async () => {
    const element = map('pan-y');
    await fireEvent.pointerDown(element, first);
    await fireEvent.pointerUp(element, first);
    await fireEvent.pointerMove(element, { ...first, clientX: 300 });
    expect(told).not.toHaveBeenCalled();
  });

  it('needs no telling once two fingers have been used', async () => {
    const element = map('pan-y');
    await fireEvent.pointerDown(element, first);
    await fireEvent.pointerDown(element, second);
    await fireEvent.pointerMove(element, { ...first, clientX: 300 });
    await fireEvent.pointerDown(element, first);
    await fireEvent.pointerMove(element, { ...first, clientX: 300 });
    expect(told.mock.calls).toEqual([[false]]);
  });
});

it.each([
  ['a mouse', 'pan-y', { ...first, pointerType: 'mouse' }],
  ['a finger where one is enough', 'none', first],
])('%s moves the map untold', async (_, touchAction, pointer) => {
  const element = map(touchAction);
  await fireEvent.pointerDown(element, pointer);
  await fireEvent.pointerMove(element, { ...pointer, clientX: 300 });
  expect(told).not.toHaveBeenCalled();
});
