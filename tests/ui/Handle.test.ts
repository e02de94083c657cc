import { fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import Handle from '../../src/ui/Handle.svelte';

const stops = [
  { at: 26, does: 'Up' },
  { at: 44, does: 'To the middle' },
  { at: 70, does: 'Down' },
];

/** A handle at its middle stop, 4 CSS pixels to a unit. Its name says where the next press goes. */
function open() {
  Element.prototype.setPointerCapture = vi.fn<(id: number) => void>();
  render(Handle, { at: 44, stops, controls: 'map' });
  const handle = screen.getByRole('button', { name: 'Down' });
  handle.getBoundingClientRect = () => ({ bottom: 176 }) as DOMRect;
  return { handle, user: userEvent.setup() };
}

/** Drags it as a mouse does, which clicks where it lets go. */
async function drag(handle: HTMLElement, by: number): Promise<void> {
  await fireEvent.pointerDown(handle, { clientY: 170 });
  await fireEvent.pointerMove(handle, { clientY: 170 + by });
  await fireEvent.pointerUp(handle, { clientY: 170 + by });
  await fireEvent.click(handle, { detail: 1 });
  await fireEvent.pointerMove(handle, { clientY: 900 });
}

it('goes to the next stop at each press, and from the last to the first', async () => {
  const { handle, user } = open();
  for (const name of ['Up', 'To the middle', 'Down']) {
    await user.click(handle);
    expect(handle).toHaveAccessibleName(name);
  }
});

it('is pressed and moved by keys, and stays at its ends', async () => {
  const { handle, user } = open();
  await user.tab();
  expect(handle).toHaveFocus();
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(handle).toHaveAccessibleName('Up');
  await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
  expect(handle).toHaveAccessibleName('To the middle');
  await user.keyboard('{Enter}');
  expect(handle).toHaveAccessibleName('Down');
});

it.each([
  // Units from the middle stop, and what the next press does there.
  [3, 'Down'],
  [26, 'Up'],
  [-3, 'To the middle'],
])('stays where it is dragged to, %d units away', async (units, name) => {
  const { handle } = open();
  await drag(handle, 4 * units);
  expect(handle).toHaveAccessibleName(name);
});

it('is pressed by keyboard also after it was dragged', async () => {
  const { handle, user } = open();
  await drag(handle, 12);
  handle.focus();
  await user.keyboard('{Enter}');
  expect(handle).toHaveAccessibleName('Up');
});

it('is pressed, and not dragged, by a finger that trembles', async () => {
  const { handle } = open();
  await drag(handle, 3);
  expect(handle).toHaveAccessibleName('Up');
});
