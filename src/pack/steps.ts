/** Work that pauses now and then, so that whoever has it done can let others come in between. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all of the work at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** How many items are dealt with at once: they take a millisecond or less. */
const atOnce = 200;

/** Does what an array's `flatMap` does, some items a step. */
export function* flatMapInSteps<Item, Result>(
  items: readonly Item[],
  map: (item: Item, at: number) => readonly Result[],
): Steps<Result[]> {
  const results: Result[] = [];
  for (const [at, item] of items.entries()) {
    results.push(...map(item, at));
    if (at % atOnce === atOnce - 1) yield;
  }
  return results;
}

/** How long work goes on before others come in between, in ms: a frame has four times as much. */
const turn = 4;

/**
 * Lets the browser do what is due. A timer is the last resort: after a few in a row each waits four
 * milliseconds for nothing.
 */
export function pause(): Promise<void> {
  if (!('scheduler' in globalThis)) return new Promise((resolve) => setTimeout(resolve));
  return scheduler.postTask(() => undefined) as Promise<undefined>;
}

/**
 * Does the work and lets the browser do what is due whenever it has gone on for some milliseconds.
 * @throws what the signal says when it is aborted
 */
export async function finishInTurns<Result>(
  steps: Steps<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  for (;;) {
    const begin = performance.now();
    while (performance.now() - begin < turn) {
      const step = steps.next();
      if (step.done) return step.value;
    }
    await pause();
    signal?.throwIfAborted();
  }
}
