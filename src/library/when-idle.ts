/** How long a task waits at most for a browser that is never idle, in ms. */
const latest = 3000;

/** How long a browser without idle callbacks, such as Safari, is given for what it still has to do, in ms. */
const meanwhile = 200;

/**
 * Runs a task when the browser has nothing else to do, or at the latest after a while: some are never idle.
 * @returns what takes the task back, if it has not run
 */
export function whenIdle(task: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(task, { timeout: latest });
    return () => {
      cancelIdleCallback(handle);
    };
  }
  const timer = setTimeout(task, meanwhile);
  return () => {
    clearTimeout(timer);
  };
}
