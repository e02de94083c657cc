import { flushSync } from 'svelte';
import { expect, it } from 'vitest';

it('runs an effect again when the state it read changes', () => {
  let count = $state(0);
  const seen: number[] = [];
  const stop = $effect.root(() => {
    $effect(() => {
      seen.push(count);
    });
  });
  flushSync();
  count = 1;
  flushSync();
  stop();
  expect(seen).toEqual([0, 1]);
});
