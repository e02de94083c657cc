import { localize } from '../../src/text/localized.ts';
import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import JSZip from 'jszip';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { slideLayouts } from '../../src/export/deck/slide.ts';
import { ja as japanese } from '../../src/text/ja.ts';
import { passagesOf } from '../../src/text/unit.ts';
import { deckWords } from '../../src/messages/deck.ts';
import { ja } from '../../src/messages/ja.ts';
import { downloadWords } from '../../src/messages/download.ts';
import { sceneWords } from '../../src/messages/scenes.ts';
import { escape } from '../../src/messages/escape.ts';
import { hold, open } from './atlas.ts';
import { expect, test } from './fixtures.ts';
import { brief } from './presenting.ts';

const say = deckWords.ja;
const { headlines, scenes, manifest } = readLibrary('harbour-2024').pack;
const { text } = readLibrary().pack;

// Pictures take their time where other work goes on beside it.
test.slow();

/** Presses what is asked for and waits for the file. */
async function saved(page: Page, name: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return download;
}

/** A file of slides: its parts by name, as text. */
async function partsOf(download: Download) {
  const zip = await JSZip.loadAsync(readFileSync(await download.path()));
  const names = Object.keys(zip.files).filter((name) => /\.(xml|rels)$/.test(name));
  const texts = await Promise.all(names.map((name) => zip.files[name]!.async('string')));
  return { zip, parts: new Map(names.map((name, at) => [name, texts[at]!])) };
}

/** The text of a part, without its markup. */
const textOf = (xml = '') =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join('');

// What there is in the file, and whether it is sound, is tested without a browser; here its pictures are painted.
test('the briefing is saved as PowerPoint, scene by scene, each with its map; what is being made can be given up', async ({
  page,
}) => {
  await brief(page, 'harbour-2024/?mode=brief');
  await page.keyboard.press('o');
  const button = page.getByRole('button', { name: say.pptx });
  // A short briefing may be done before it can be given up: what makes it is held back.
  const release = await hold(page, /\/pptx-[^/]*\.js$/);
  await button.click();
  await page.getByRole('button', { name: say.giveUp }).click();
  release();
  await expect(button).toBeEnabled();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(page.getByText(say.saved)).toHaveCount(0);
  const download = await saved(page, say.pptx);
  expect(download.suggestedFilename()).toBe(`${manifest.id}-briefing.pptx`);
  const { zip, parts } = await partsOf(download);
  expect(textOf(parts.get('ppt/slides/slide1.xml'))).toContain(localize(manifest.title, 'ja'));
  for (const [at, { title, notes, quote, unit = '' }] of scenes.entries()) {
    const n = at + 2;
    const slide = textOf(parts.get(`ppt/slides/slide${n}.xml`));
    expect(slide).toContain(escape(localize(title, 'ja')));
    if (quote) expect(slide).toContain(escape(quote));
    const gist = headlines.find((it) => it.unit === unit)?.gist.ja ?? '';
    expect(slide).toContain(escape(gist));
    expect(textOf(parts.get(`ppt/notesSlides/notesSlide${n}.xml`))).toContain(
      localize(notes, 'ja').replaceAll('\n', ''),
    );
    const [, target] = /Target="\.\.\/(media\/[^"]+)"/.exec(
      parts.get(`ppt/slides/_rels/slide${n}.xml.rels`)!,
    )!;
    const picture = await zip.file(`ppt/${target}`)!.async('nodebuffer');
    // Two and a half pixels to a point, in the narrower of the two places for a map.
    expect(picture.readUInt32BE(16)).toBeGreaterThanOrEqual(2.5 * slideLayouts.long.map.width);
    expect(picture.length).toBeGreaterThan(20_000);
  }
});

test('a long passage goes on to further slides, and none of its words is lost', async ({
  page,
}) => {
  await open(page, '?place=BLR');
  await page.getByRole('button', { name: ja.download }).click();
  const { parts } = await partsOf(await saved(page, downloadWords.ja.slides.ofPassages(2)));
  const slides = [...parts.keys()].filter((part) => /^ppt\/slides\/slide/.test(part));
  const all = slides.map((part) => textOf(parts.get(part))).join('');
  expect(all).toMatch(/\(1\/[2-9]\)/);
  const whole = passagesOf(text).get('p19')!;
  for (const { start, end } of japanese.sentencesIn(whole))
    expect(all).toContain(whole.slice(start, end));
});

test('scenes of one’s own are saved as PowerPoint from their list', async ({ page }) => {
  await open(page, 'harbour-2024/?p=art-3');
  await page.getByRole('button', { name: ja.addScene }).first().click();
  await page.getByRole('button', { name: ja.toScenes }).click();
  await page.getByRole('textbox', { name: sceneWords.ja.titleOf(1) }).fill('わたしの<題>');
  const { parts } = await partsOf(await saved(page, say.pptx));
  expect(textOf(parts.get('ppt/slides/slide2.xml'))).toContain(escape('わたしの<題>'));
});
