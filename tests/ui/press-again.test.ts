import { fireEvent } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pressAgain } from '../../src/ui/press-again.ts';

afterEach(() => document.body.replaceChildren());

/** A word that opens a box, and the box open beside it. */
function opened() {
  const word = document.body.appendChild(document.createElement('a'));
  const [open, close] = [vi.fn(), vi.fn()];
  word.addEventListener('click', open);
  word.addEventListener('keydown', open);
  return { word, open, close, hide: pressAgain(word, close) };
}

describe('what a box belongs to, pressed while it is open', () => {
  it('closes it where the browser has not, and does not open it anew', async () => {
    const { word, open, close } = opened();
    await fireEvent.pointerDown(word);
    await fireEvent.click(word);
    expect([open.mock.calls.length, close.mock.calls.length]).toEqual([0, 1]);
  });

  it('does not open it anew where the browser closed it before the click', async () => {
    const { word, open, hide } = opened();
    await fireEvent.pointerDown(word);
    hide();
    await fireEvent.click(word);
    expect(open).not.toHaveBeenCalled();
    await fireEvent.click(word);
    expect(open).toHaveBeenCalledOnce();
  });

  it('opens it by the next press where the last one was let go elsewhere', async () => {
    const { word, open, hide } = opened();
    await fireEvent.pointerDown(word);
    hide();
    await fireEvent.pointerDown(word);
    await fireEvent.click(word);
    expect(open).toHaveBeenCalledOnce();
  });

  it('opens it again once a press elsewhere has closed it', async () => {
    const { word, open, hide } = opened();
    await fireEvent.pointerDown(document.body);
    hide();
    await fireEvent.click(word);
    expect(open).toHaveBeenCalledOnce();
  });

  it.each(['Enter', ' '])('closes it by the key “%s”, and other keys are its own', async (key) => {
    const { word, open, close } = opened();
    await fireEvent.keyDown(word, { key: 'Tab' });
    expect([open.mock.calls.length, close.mock.calls.length]).toEqual([1, 0]);
    await fireEvent.keyDown(word, { key });
    expect([open.mock.calls.length, close.mock.calls.length]).toEqual([1, 1]);
  });
});
