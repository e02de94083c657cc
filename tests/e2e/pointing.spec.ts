import { localize } from '../../src/text/localized.ts';
import type { Page } from '@playwright/test';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { buildConcordance } from '../../src/index/concordance.ts';
import { clearOf } from '../../src/map-model/clearance.ts';
import { cameraFor } from '../../src/map-model/camera-for.ts';
import { project, unproject } from '../../src/map-model/camera.ts';
import type { LngLat } from '../../src/map-model/mercator.ts';
import { globeProjection } from '../../src/map-model/globe-projection.ts';
import { ja } from '../../src/messages/ja.ts';
import {
  drawnBy,
  expectQuery,
  frameName,
  frameOf,
  mapSurface,
  open,
  pointsOnMap,
} from './atlas.ts';
import { expect, test } from './fixtures.ts';

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
    { frame: globeProjection.boxOf(frameOf('indo-pacific')!.box) },
    globeProjection,
    size,
    clearOf(size),
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

// Either map is pointed at in the same way: the SVG map is swept for both.
test('in the whole world, in Europe and on a globe each of the 73 countries that matter is named when pointed at', async ({
  page,
}) => {
  await open(page);
  await drawnBy(page, 'static');
  const countries = await countriesOf(page);
  expect(countries).toHaveLength(73);
  for (const [frame, atLeast] of [
    ['world', 71],
    ['europe', 20],
    ['indo-pacific', 5],
  ] as const) {
    await page
      .getByRole('group', { name: ja.frames })
      .getByRole('button', { name: frameName(frame), exact: true })
      .click();
    await expectQuery(page, `?frame=${frame}`);
    const isGlobe = frame === 'indo-pacific';
    await expect(page.getByLabel(ja.projection)).toHaveValue(
      { world: 'equal', europe: 'lambert', 'indo-pacific': 'globe' }[frame],
    );
    await drawnBy(page, 'static');
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
