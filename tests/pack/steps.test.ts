import { expect, it } from 'vitest';
import { finish, finishInTurns } from '../../src/pack/steps.ts';

function* counting(to: number) {
  const done: number[] = [];
  for (let at = 0; at < to; at++) {
    done.push(at);
    yield;
  }
  return done;
}

it('work in steps comes to the same result at once and in turns', async () => {
  expect(finish(counting(3))).toEqual([0, 1, 2]);
  expect(await finishInTurns(counting(3))).toEqual([0, 1, 2]);
});

function* working(milliseconds: number) {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) yield;
}

it('others come in between the turns of long work', async () => {
  let others = 0;
  const timer = setInterval(() => others++, 0);
  await finishInTurns(working(50));
  clearInterval(timer);
  expect(others).toBeGreaterThan(1);
});

it('work in turns that is no longer wanted is stopped', async () => {
  const stop = new AbortController();
  const work = finishInTurns(working(10_000), stop.signal);
  stop.abort(new Error('no longer'));
  await expect(work).rejects.toThrow('no longer');
});

it('a failure in a step is the caller’s', async () => {
  const failing = function* () {
    yield;
    throw new Error('no');
  };
  expect(() => finish(failing())).toThrow('no');
  await expect(finishInTurns(failing())).rejects.toThrow('no');
});
