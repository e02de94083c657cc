import { render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { expect, it, vi } from 'vitest';
import Chunks from '../../../src/workshop/passage/Chunks.svelte';

/** A browser that finds nothing on screen before it is told. */
function browser() {
  let tell: IntersectionObserverCallback = () => undefined;
  class Observer {
    constructor(callback: IntersectionObserverCallback) {
      tell = callback;
    }
    observe() {}
    disconnect() {}
  }
  vi.stubGlobal('IntersectionObserver', Observer);
  return {
    shows: (isIntersecting: boolean) =>
      tell(
        [{ isIntersecting, boundingClientRect: { height: 900 } } as IntersectionObserverEntry],
        {} as IntersectionObserver,
      ),
  };
}

const some = createRawSnippet((its: () => readonly number[], from: () => number) => ({
  render: () => `<li>${from()}: ${its().join(' ')}</li>`,
}));
const numbers = (length: number) => Array.from({ length }, (_, at) => at);
const shown = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent);

it('a list of hundreds is whole', () => {
  render(Chunks<number>, { items: numbers(300), current: 0, some });
  expect(shown()).toEqual([`0: ${numbers(300).join(' ')}`]);
  expect(screen.getAllByRole('list')).toHaveLength(1);
});

it('of a longer one there is what is worked on and what is near what is on screen', async () => {
  const { shows } = browser();
  const { rerender } = render(Chunks<number>, { items: numbers(420), current: 7, some });
  expect(shown()).toEqual([expect.stringMatching(/^0: 0 1 .* 49$/)]);
  shows(true);
  await rerender({ current: 60 });
  expect(shown().map((it) => it.split(':')[0])).toEqual(['50', '400']);
  shows(false);
  await rerender({ current: 61 });
  expect(shown()).toHaveLength(1);
  expect(screen.getAllByRole('list').at(-1)).toHaveStyle({ minBlockSize: '900px' });
});

it('a list of nothing is none', () => {
  render(Chunks<number>, { items: [], current: -1, some });
  expect(screen.queryByRole('list')).toBeNull();
});
