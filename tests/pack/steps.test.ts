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

it('others come in at every pause of work in turns', async () => {
  let turns = 0;
  const timer = setInterval(() => turns++, 0);
  await finishInTurns(counting(20));
  clearInterval(timer);
  expect(turns).toBeGreaterThan(1);
});

it('a failure in a step is the caller’s', async () => {
  const failing = function* () {
    yield;
    throw new Error('no');
  };
  expect(() => finish(failing())).toThrow('no');
  await expect(finishInTurns(failing())).rejects.toThrow('no');
});
