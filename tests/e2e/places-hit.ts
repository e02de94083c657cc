import type { Page } from '@playwright/test';
import { feature } from 'topojson-client';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { buildWorld } from '../../scripts/world/build-world.ts';
import { buildConcordance } from '../../src/index/concordance.ts';
import { frameBoxes, frameIds, isRound, type FrameId } from '../../src/place/frame.ts';
import { aim } from '../../src/map-model/camera-for.ts';
import { globePlate } from '../../src/map-model/globe-plate.ts';
import { ja } from '../../src/messages/ja.ts';
import { project, unproject, type LngLat, type Size } from '../../src/map-model/camera.ts';
import { drawnBy, expectQuery, mapSurface, pointOnMap, pointsOnMap } from './atlas.ts';
import { expect, test } from './fixtures.ts';

const { pack, gazetteer, frameworks } = readLibrary();
const { entries } = buildConcordance(pack, gazetteer, frameworks);
const world = buildWorld();
const points = new Map(
  feature(world, world.objects.countries).features.map(({ properties: { place, point } }) => [
    place,
    point as unknown as LngLat,
  ]),
);
/** Everyone in a framework or named, Kosovo included. */
const countries = [...entries.values()]
  .filter(({ place, finding }) => place.kind === 'country' && finding.role !== 'unnamed')
  .map(({ place }) => ({ id: place.id, name: place.name.ja, at: points.get(place.id) ?? [0, 0] }));

/** Where points of the world stand in the window when a globe has just been sent to a frame. */
function pointsOnGlobe(
  frame: FrameId,
  { x, y, ...size }: { x: number; y: number } & Size,
  points: readonly LngLat[],
) {
  const box = frame === 'world' ? undefined : globePlate.boxOf(frameBoxes[frame]);
  const camera = aim(box, globePlate, size);
  return points.map((at) => {
    const [right, down] = project(camera, size, at);
    // What is seen edge-on, at the globe's rim, is less than a pixel wide.
    const ground = [-3, 3].flatMap((by) => [
      unproject(camera, size, [right + by, down]),
      unproject(camera, size, [right, down + by]),
    ]);
    return ground.every((it) => it) ? { x: x + right, y: y + down } : { x: NaN, y: NaN };
  });
}

/** The map’s own pixels by mouse, for every country that matters. */
export function testHits(renderer: 'gl' | 'static'): void {
  async function open(page: Page, query: string) {
    await page.goto(`./${query}`);
    await drawnBy(page, renderer);
  }

  test('there are 73 countries that matter', () => {
    expect(countries).toHaveLength(73);
  });

  test('in every frame each of the 73 in view is named when pointed at', async ({ page }) => {
    test.setTimeout(180_000);
    await open(page, '');
    const frames = page.getByRole('group', { name: ja.frames });
    for (const frame of frameIds) {
      await frames.getByRole('button', { name: ja.frame[frame], exact: true }).click();
      await expectQuery(page, `?frame=${frame}`);
      const round = isRound(frame);
      await expect(page.getByLabel(ja.projection)).toHaveValue(round ? 'globe' : 'equal');
      await drawnBy(page, renderer);
      const box = (await mapSurface(page).boundingBox())!;
      const at = countries.map((country) => country.at);
      const stand = round ? pointsOnGlobe(frame, box, at) : await pointsOnMap(page, at);
      const free = await page.evaluate(
        // The buttons over the map are no part of it.
        (stand) =>
          stand.map(
            ({ x, y }) =>
              Number.isFinite(x) && !!document.elementFromPoint(x, y)?.closest('.surface'),
          ),
        stand,
      );
      const missed: string[] = [];
      let seen = 0;
      for (const [index, { name }] of countries.entries()) {
        const { x, y } = stand[index] ?? { x: NaN, y: NaN };
        const inside = x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
        if (!inside || !free[index]) continue;
        seen++;
        await page.mouse.move(x, y);
        const said = await page
          .waitForFunction(
            (name) => document.querySelector<HTMLElement>('.tip')?.innerText.startsWith(name),
            name,
            { timeout: 1500, polling: 30 },
          )
          .catch(() => undefined);
        if (!said) missed.push(`${name}: ${(await page.locator('.tip').allInnerTexts()).join()}`);
      }
      expect(missed, ja.frame[frame]).toEqual([]);
      expect(seen, ja.frame[frame]).toBeGreaterThan(frame === 'world' ? 70 : 4);
    }
  });

  test('each of the 73 is picked by a click on it in the whole world', async ({ page }) => {
    test.setTimeout(180_000);
    await open(page, '');
    for (const { id, at } of countries) {
      const { x, y } = await pointOnMap(page, at);
      await page.mouse.click(x, y);
      await expectQuery(page, `?place=${id}`);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: ja.frame.world }).click();
    }
  });
}
