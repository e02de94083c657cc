import { expect, it } from 'vitest';
import { Progress } from '../../src/export/deck/progress.svelte.ts';

it('what is made in steps goes on step by step until it is aborted, and says how far it came', async () => {
  const progress = new Progress();
  progress.total = 3;
  await progress.step(1);
  progress.controller.abort();
  await expect(progress.step(2)).rejects.toMatchObject({ name: 'AbortError' });
  expect([progress.done, progress.total]).toEqual([2, 3]);
});
