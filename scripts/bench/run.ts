import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { extentOf } from '../../src/map-model/extent.ts';
import { lambert } from '../../src/map-model/lambert.ts';
import { webMercator } from '../../src/map-model/web-mercator.ts';
import { readLibrary } from '../site/read-library.ts';
import { browserArguments, findBrowser } from '../browser.ts';
import { buildLong } from './build-long.ts';
import { buildPages } from './build-pages.ts';
import { furtherFigures } from './further.ts';
import { concordanceOf } from './materials.ts';
import { graphicsOf, mapSize, visit, type Kind, type Visit } from './measure.ts';
import { besides, motions, times, transfers } from './measures.ts';
import { motionOf, type Maps } from './motion.ts';
import { paintsOf } from './painting.ts';
import { publish } from './publish.ts';
import { compare, type Series } from './report.ts';
import { serve } from './serve.ts';

/**
 * Measures the atlas beside the comparison pages. `--dist <folder>` takes a built site instead of
 * building one; fewer than seven `--rounds` are a trial, which is printed but not published.
 */
const enough = 7;
const { values } = parseArgs({
  options: { dist: { type: 'string' }, rounds: { type: 'string', default: String(enough) } },
});
const rounds = Number(values.rounds);

const pages: Readonly<Record<string, Kind>> = {
  ours: { svg: true, gl: true, projection: lambert(extentOf(concordanceOf(readLibrary()))) },
  plain: { svg: false, gl: false, projection: webMercator },
  svg: { svg: true, gl: false, projection: webMercator },
  maplibre: { svg: false, gl: true, projection: webMercator },
};
const maps: Readonly<Record<string, Maps>> = {
  ours: { flat: '/ours/?map=flat', globe: '/ours/?map=globe' },
  maplibre: { flat: '/maplibre/', globe: '/maplibre/?globe' },
};
const slowdowns = [1, 4];

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const executablePath = findBrowser();
const browser = await chromium.launch({
  args: browserArguments,
  ...(executablePath !== undefined && { executablePath }),
});
try {
  await prepare();
  const series = await measureAll();
  const [first] = series;
  const rows = series.flatMap((each) => compare(times, each));
  if (first) rows.push(...[motions, besides, transfers].flatMap((it) => compare(it, first)));
  const facts = {
    date: new Date().toISOString().slice(0, 10),
    browser: `Chromium ${browser.version()}`,
    graphics: await graphicsOf(browser),
    rounds,
  };
  await publish({ facts, rows, series }, rounds >= enough);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}

async function prepare(): Promise<void> {
  const outDir = join(folder, 'ours');
  if (values.dist === undefined) await build({ logLevel: 'error', build: { outDir } });
  else cpSync(values.dist, outDir, { recursive: true });
  const site = await serve(folder);
  const size = await mapSize(browser, site, '/ours/');
  site.close();
  await buildPages(folder, size);
  buildLong(folder);
}

/**
 * Goes round the pages, each round from another one on, so that whatever disturbs the machine, and
 * whatever a page leaves behind, disturbs all of them alike.
 */
async function measureAll(): Promise<Series[]> {
  const site = await serve(folder);
  const series = slowdowns.map((slowdown) => ({
    slowdown,
    visits: Object.fromEntries(Object.keys(pages).map((page) => [page, [] as Partial<Visit>[]])),
  }));
  const further = furtherFigures(browser, site);
  for (let round = 0; round <= rounds; round++) {
    console.info(round === 0 ? 'warming up' : `round ${round} of ${rounds}`);
    for (const { slowdown, visits } of series) {
      for (const [page, kind] of from(round, Object.entries(pages))) {
        const seen = await visit(browser, site, `/${page}/`, kind, slowdown);
        const moved = slowdown === 1 && maps[page] && (await motionOf(browser, site, maps[page]));
        if (round > 0) visits[page]?.push({ ...seen, ...moved });
      }
      const paints = await paintsOf(browser, site, slowdown);
      if (round === 0) continue;
      for (const [page, its] of Object.entries(paints)) visits[page]?.push(...its);
    }
    const figures = await further();
    if (round === 0) continue;
    for (const [page, its] of Object.entries(figures)) {
      if (series[0]) (series[0].visits[page] ??= []).push(its);
    }
  }
  site.close();
  return series;
}

/** @returns the same, beginning with another one and going round */
function from<T>(first: number, all: readonly T[]): T[] {
  const at = first % all.length;
  return [...all.slice(at), ...all.slice(0, at)];
}
