import type { Browser } from '@playwright/test';
import { opened } from './page.ts';
import type { Site } from './serve.ts';

/** The pages whose text is compared. */
const pages = ['ours', 'plain'] as const;
/** How often each is opened for that alone: a paint comes a frame sooner or later by chance. */
const times = 4;

/** Navigation to first contentful paint, in ms; one for each visit. */
export type Paints = Readonly<Record<(typeof pages)[number], readonly { readonly text: number }[]>>;

/** Opens the pages in turn and leaves them once there is something to read. */
export async function paintsOf(browser: Browser, site: Site, slowdown: number): Promise<Paints> {
  const paints = { ours: [] as { text: number }[], plain: [] as { text: number }[] };
  for (let time = 0; time < times; time++) {
    for (const page of pages) {
      paints[page].push({ text: await paintOf(browser, `${site.origin}/${page}/`, slowdown) });
    }
  }
  return paints;
}

async function paintOf(browser: Browser, address: string, slowdown: number): Promise<number> {
  return opened(browser, async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(address, { waitUntil: 'commit' });
    return page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            const [paint] = list.getEntriesByName('first-contentful-paint');
            if (paint) resolve(paint.startTime);
          }).observe({ type: 'paint', buffered: true });
        }),
    );
  });
}
