import { colourDistance, drawnBy } from './atlas.ts';
import { expect, test } from './fixtures.ts';
import { brief } from './presenting.ts';

/** Land of an Ally of whom the scene does not speak, without a name that could cover the colour. */
const easternTurkey = [40.5, 38.6] as const;
const scene = '?mode=brief&scene=9';

/** The parts of the map that may come last, each after the scene’s words. */
const late = {
  'its geometry': /world-[^/]*\.json/,
  'MapLibre’s script': /gl-map.*\.js/,
  'MapLibre’s worker': /maplibre-gl-worker.*\.js/,
};

for (const [part, files] of Object.entries(late)) {
  test(`a scene that is opened directly is painted as its own where ${part} comes last @webgl`, async ({
    page,
  }) => {
    let release: (() => void) | undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(files, async (route) => {
      await held;
      await route.continue();
    });
    await brief(page, scene);
    release?.();
    await drawnBy(page, 'gl');
    await expect.poll(() => colourDistance(page, easternTurkey, '--navy')).toBeGreaterThan(60);
  });
}

test('a scene that is opened directly is painted as its own where the scenes come last @webgl', async ({
  page,
}) => {
  let release: (() => void) | undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/virtual_scenes.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`./${scene}`);
  await drawnBy(page, 'gl');
  release?.();
  await expect.poll(() => colourDistance(page, easternTurkey, '--navy')).toBeGreaterThan(60);
});
