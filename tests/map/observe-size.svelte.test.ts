// @vitest-environment jsdom
import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import { observeSize } from '../../src/map/observe-size.ts';

it('a size that is told to state which is read there too is told once', () => {
  let told = $state(0);
  const element = document.createElement('div');
  const end = $effect.root(() => {
    $effect(() => observeSize(() => (told = told + 1))(element));
  });
  flushSync();
  expect(told).toBe(1);
  end();
});
