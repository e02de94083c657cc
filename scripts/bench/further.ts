import type { Browser } from '@playwright/test';
import type { Visit } from './measure.ts';
import { ours, sceneOf, slides } from './presenting.ts';
import { mappingOf, readingOf } from './reading.ts';
import { typist } from './searching.ts';
import type { Site } from './serve.ts';
import { atlas, handoutOf, printView } from './printing.ts';

/** How large the file that needs no other may be, in gzipped bytes. */
const aimed = 1_000_000;

/** Figures apart from the first visit to a page, by page, `ours` the atlas. */
export type Further = Readonly<Record<string, Partial<Visit>>>;

/**
 * Makes ready what is measured besides: the search, a long text, a briefing, its handout.
 * @returns a function that takes every figure once
 */
export function furtherFigures(browser: Browser, site: Site): () => Promise<Further> {
  const [once, ten, hundred] = [typist(1), typist(10), typist(100)];
  return async () => {
    const time = once();
    return {
      ours: {
        search10: ten(),
        search100: hundred(),
        scene: await sceneOf(browser, site, ours),
        handout: await handoutOf(browser, site, atlas),
        file: site.bytes('/ours/declaration-atlas.html'),
        ...(await readingOf(browser, site, '/long/')),
        mapping: await mappingOf(browser, site, '/long/'),
      },
      once: { search10: time, search100: time },
      slides: {
        scene: await sceneOf(browser, site, slides),
        handout: await handoutOf(browser, site, printView),
      },
      aim: { file: aimed },
      marks: await readingOf(browser, site, '/marks/'),
      maplibre: { mapping: await mappingOf(browser, site, '/maplibre/') },
    };
  };
}
