import { colourDistance, drawnBy, hold } from './atlas.ts';
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
    const release = await hold(page, files);
    await brief(page, scene);
    release();
    await drawnBy(page, 'gl');
    await expect.poll(() => colourDistance(page, easternTurkey, '--navy')).toBeGreaterThan(60);
  });
}

test('a scene that is opened directly is painted as its own where the scenes come last @webgl', async ({
  page,
}) => {
  const release = await hold(page, /virtual_scenes.*\.js/);
  await page.goto(`./${scene}`);
  await drawnBy(page, 'gl');
  release();
  await expect.poll(() => colourDistance(page, easternTurkey, '--navy')).toBeGreaterThan(60);
});
