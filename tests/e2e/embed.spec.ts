import type { Frame, Page } from '@playwright/test';
import { ja } from '../../src/messages/ja.ts';
import { expect, test } from './fixtures.ts';

// A blank page that was used before counts as a public one, which may not frame what is on this machine.
test.use({ reuseContext: false });

/** Puts a view into a frame of another, longer page. */
async function embed(page: Page, baseURL: string, query: string): Promise<Frame> {
  await page.setContent(`<body style="height: 3000px">
    <script>addEventListener('message', ({ data }) => (window.told ??= []).push(data))</script>
    <iframe src="${baseURL}/?${query}" width="600" height="350"></iframe>`);
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('no frame');
  return frame;
}

test('a low frame has room for its map, leaves wheel and Back to the page round it, and says how high it ought to be', async ({
  page,
  baseURL,
}) => {
  const frame = await embed(page, baseURL!, 'p=p26&place=CHN&embed=1&lang=ja');
  const map = frame.locator('[data-renderer]');
  await expect(map.locator('svg.overlay text').first()).toBeVisible();
  const box = (await map.boundingBox())!;
  expect(box.height).toBeGreaterThan(200);
  const told = () =>
    page.evaluate(() => (window as { told?: { type: string; height: number }[] }).told?.at(-1));
  await expect.poll(async () => (await told())?.type).toBe('declaration-atlas');
  await expect.poll(async () => (await told())?.height).toBeGreaterThan(480);

  const scrolled = () => page.evaluate(() => scrollY);
  await page.mouse.move(box.x + 40, box.y + box.height / 2);
  // The hint goes after a while: it is waited for from before the turn on.
  const hinted = expect(frame.getByText(ja.wheelScrolls)).toBeVisible();
  await page.mouse.wheel(0, 120);
  await hinted;
  await expect.poll(scrolled).toBeGreaterThan(0);

  const stops = () => page.evaluate(() => history.length);
  const before = await stops();
  for (const place of ['RUS', 'CHN']) {
    await map.locator(`text[data-place=${place}]`).click();
    await expect.poll(() => new URL(frame.url()).searchParams.get('place')).toBe(place);
  }
  expect(await stops()).toBe(before);
});

test('a page that gives its frames the height they ask for has their captions without a scrollbar', async ({
  page,
  baseURL,
}) => {
  const query = 'p=p26&place=CHN&embed=1&lang=ja';
  const widths = [600, 340];
  const frames = widths.map(
    (width) => `<iframe src="${baseURL}/?${query}" width="${width}" height="350"></iframe>`,
  );
  await page.setContent(`<script>
      addEventListener('message', ({ data, source }) => {
        if (data.type !== 'declaration-atlas') return;
        const frames = [...document.querySelectorAll('iframe')];
        frames.find((it) => it.contentWindow === source).style.height = data.height + 'px';
      });
    </script>
    ${frames.join('')}`);
  for (const at of widths.keys()) {
    const host = page.locator('iframe').nth(at);
    await expect.poll(async () => (await host.boundingBox())!.height).toBeGreaterThan(480);
    const caption = host.contentFrame().locator('.embedded > .caption');
    await expect(caption).toContainText('中国');
    const hidden = () =>
      caption.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    await expect.poll(hidden).toBe(0);
    const map = host.contentFrame().locator('[data-renderer]');
    await expect.poll(async () => (await map.boundingBox())!.height).toBeGreaterThan(170);
  }
});

test('where a passage is longer than its frame, its source is in sight all the same', async ({
  page,
  baseURL,
}) => {
  const frame = await embed(page, baseURL!, 'p=p17&embed=1&lang=en');
  await expect(frame.locator('blockquote')).toBeVisible();
  await expect(frame.locator('p:has(> a.whole)')).toBeInViewport({ ratio: 1 });
});
