import { localize } from '../../src/text/localized.ts';
import type { Page } from '@playwright/test';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { buildConcordance } from '../../src/index/concordance.ts';
import { cameraFor } from '../../src/map-model/camera-for.ts';
import { project, unproject } from '../../src/map-model/camera.ts';
import type { LngLat } from '../../src/map-model/mercator.ts';
import { globeProjection } from '../../src/map-model/globe-projection.ts';
import { ja } from '../../src/messages/ja.ts';
import {
  card,
  clickMap,
  drawnBy,
  expectQuery,
  frameName,
  frameOf,
  inView,
  mapSurface,
  pickedOutline,
  pointOnMap,
  pointsOnMap,
} from './atlas.ts';
import { expect, test } from './fixtures.ts';
import { saidOf } from '../scheme/words.ts';

const siberia = [90, 62] as const;
const anatolia = [33, 39] as const;

interface PublishedWorld {
  objects: { countries: { geometries: { properties: { place: string; point: LngLat } }[] } };
}

/** Everyone in a framework or named, Kosovo included, and the middle of each; published with the site. */
async function countriesOf(page: Page) {
  const { pack, gazetteer, frameworks } = readLibrary();
  const { entries } = buildConcordance(pack, gazetteer, frameworks);
  const response = await page.request.get('./data/world.json');
  const { objects } = (await response.json()) as PublishedWorld;
  return objects.countries.geometries.flatMap(({ properties: { place, point } }) => {
    const entry = entries.get(place);
    const matters = entry?.place.kind === 'country' && entry.finding.role.id !== 'unnamed';
    return matters ? [{ name: localize(entry.place.name, 'ja'), at: point }] : [];
  });
}

/** Where points of the world stand in the window when a globe has just been sent to the High North. */
async function pointsOnGlobe(page: Page, points: readonly LngLat[]) {
  const { x, y, ...size } = (await mapSurface(page).boundingBox())!;
  const camera = cameraFor(
    globeProjection.boxOf(frameOf('high-north')!.box),
    globeProjection,
    size,
  );
  return points.map((at) => {
    const [right, down] = project(camera, size, at);
    // What is seen edge-on, at the globe's rim, is less than a pixel wide.
    const ground = [-3, 3].flatMap((by) => [
      unproject(camera, size, [right + by, down]),
      unproject(camera, size, [right, down + by]),
    ]);
    return ground.every((it) => it) ? { x: x + right, y: y + down } : { x: -1, y: -1 };
  });
}

/** What the map says when a mouse points at each of these points of the window; undefined where the map is not seen. */
async function saidAt(page: Page, points: readonly { x: number; y: number }[]) {
  return page.evaluate(async (points) => {
    const said: (string | undefined)[] = [];
    for (const { x, y } of points) {
      const seen = document.elementFromPoint(x, y);
      if (!seen?.closest('.surface')) {
        said.push(undefined);
        continue;
      }
      const at = { bubbles: true, clientX: x, clientY: y, pointerType: 'mouse' };
      seen.dispatchEvent(new PointerEvent('pointermove', at));
      await new Promise((resolve) => setTimeout(resolve));
      said.push(document.querySelector<HTMLElement>('.tip')?.innerText ?? '');
    }
    return said;
  }, points);
}

/** What a pointer does on the map, which must be the same for every renderer. */
export function testMap(renderer: 'gl' | 'static'): void {
  const tag = renderer === 'gl' ? ' @webgl' : '';

  async function open(page: Page, query = '') {
    await page.goto(`./${query}`);
    await drawnBy(page, renderer);
  }

  test(`a click on Russia opens its card and frames it${tag}`, async ({ page }) => {
    await open(page);
    await clickMap(page, siberia);
    await expectQuery(page, '?place=RUS');
    await expect(card(page).getByRole('heading', { level: 2 })).toContainText('脅威');
    await expect(pickedOutline(page)).toBeAttached();
    await expect.poll(() => inView(page, [-100, 40])).toBe(false);
    expect(await inView(page, siberia)).toBe(true);
  });

  test(`pointing says the name, the role and the number of passages; dragging picks nothing${tag}`, async ({
    page,
  }) => {
    // The whole world has nowhere to be dragged to.
    await open(page);
    await page.getByRole('button', { name: ja.zoomIn }).click();
    const { x, y } = await pointOnMap(page, anatolia);
    await page.mouse.move(x, y);
    const map = page.getByRole('figure', { name: ja.map });
    const tip = map.getByText(ja.passages(2)).locator('xpath=..');
    await expect(tip).toContainText('トルコ');
    await expect(tip).toContainText(saidOf('ally'));
    await page.mouse.down();
    await page.mouse.move(x - 60, y + 30, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => (await pointOnMap(page, anatolia)).x).toBeCloseTo(x - 60, -1);
    await expectQuery(page, '');
    await page.mouse.move(5, 5);
    await expect(tip).toHaveCount(0);
  });

  test(`the globe turns with the pointer, and a country is picked on what was its other side${tag}`, async ({
    page,
  }) => {
    await open(page, '?map=globe');
    const america = page.locator('svg.overlay text[data-place="USA"]');
    await expect(page.locator('svg.overlay text[data-place="TUR"]')).toHaveCount(1);
    await expect(america).toHaveCount(0);
    const box = (await mapSurface(page).boundingBox())!;
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await page.mouse.move(middle.x - 80, middle.y);
    await page.mouse.down();
    await page.mouse.move(middle.x + 60, middle.y, { steps: 5 });
    await page.mouse.up();
    await expect(america).toHaveCount(1);
    const at = (await america.boundingBox())!;
    await page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
    await expectQuery(page, '?place=USA&map=globe');
    await expect(card(page)).toContainText('アメリカ');
  });

  test(`in the whole world, in Europe and on a globe each of the 73 countries that matter is named when pointed at${tag}`, async ({
    page,
  }) => {
    await open(page);
    const countries = await countriesOf(page);
    expect(countries).toHaveLength(73);
    for (const [frame, atLeast] of [
      ['world', 71],
      ['europe', 20],
      ['high-north', 5],
    ] as const) {
      await page
        .getByRole('group', { name: ja.frames })
        .getByRole('button', { name: frameName(frame), exact: true })
        .click();
      await expectQuery(page, `?frame=${frame}`);
      const isGlobe = frame === 'high-north';
      await expect(page.getByLabel(ja.projection)).toHaveValue(isGlobe ? 'globe' : 'equal');
      await drawnBy(page, renderer);
      const points = countries.map(({ at }) => at);
      const said = await saidAt(page, await (isGlobe ? pointsOnGlobe : pointsOnMap)(page, points));
      const seen = countries.flatMap(({ name }, at) => {
        const words = said[at];
        return words === undefined ? [] : [{ name, words }];
      });
      expect(seen.filter(({ name, words }) => !words.startsWith(name))).toEqual([]);
      expect(seen.length, frameName(frame)).toBeGreaterThanOrEqual(atLeast);
    }
  });
}
