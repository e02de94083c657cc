import type { Browser, Page } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** The time that the thread itself worked, in µs. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/**
 * Does something with a page.
 * @returns the longest task of its main thread meanwhile, in ms; what it waited for others, above all for
 *   graphics made by software, does not count
 */
export async function longestTask(
  browser: Browser,
  page: Page,
  doing: () => Promise<void>,
): Promise<number> {
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline'] });
  await doing();
  const trace = (await browser.stopTracing()).toString();
  const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] };
  const at = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(at),
  );
  const tasks = traceEvents.filter((it) => it.name === 'RunTask' && main.has(at(it)));
  if (tasks.length === 0) throw new Error(`${page.url()} has no tasks`);
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000));
}
