/**
 * Runs a task once the browser has painted what is already due. The panel answers a click at once;
 * the map, whose frame costs far more, is asked to draw only after that.
 * @returns what takes the task back, if it has not run
 */
export function afterPaint(task: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(task, 0);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
