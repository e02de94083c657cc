import type { Browser } from '@playwright/test';
import type { Visit } from './measure.ts';
import { matrixOf } from './matrix.ts';
import { ours, sceneOf, slides } from './presenting.ts';
import { mappingOf, readingOf } from './reading.ts';
import { typist } from './searching.ts';
import type { Site } from './serve.ts';
import { atlas, bare, handoutOf, pptxOf, printView } from './taking.ts';

/** How large the file that needs no other may be, in gzipped bytes. */
const aimed = 1_000_000;

/** What is measured apart from the first visit to a page; figures by page, `ours` the atlas. */
export type Further = Readonly<Record<string, Partial<Visit>>>;

/**
 * Makes ready what is measured besides: the search, a long text, the matrix, a briefing, what is taken along.
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
        ...(await matrixOf(browser, site, '/ours/?mode=matrix')),
        scene: await sceneOf(browser, site, ours),
        pptx: await pptxOf(browser, site, atlas),
        handout: await handoutOf(browser, site, atlas),
        file: site.bytes('/ours/declaration-atlas.html'),
        ...(await readingOf(browser, site, '/long/')),
        mapping: await mappingOf(browser, site, '/long/'),
      },
      once: { search10: time, search100: time },
      table: await matrixOf(browser, site, '/table/'),
      slides: {
        scene: await sceneOf(browser, site, slides),
        handout: await handoutOf(browser, site, printView),
      },
      pptx: { pptx: await pptxOf(browser, site, bare) },
      aim: { file: aimed },
      marks: await readingOf(browser, site, '/marks/'),
      maplibre: { mapping: await mappingOf(browser, site, '/maplibre/') },
    };
  };
}
