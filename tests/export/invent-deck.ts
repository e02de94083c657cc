import JSZip from 'jszip';
import { sceneContents } from '../../src/export/deck/scene-content.ts';
import { Progress } from '../../src/export/deck/progress.svelte.ts';
import { makePptx } from '../../src/export/deck/pptx.ts';
import type { Headline } from '../../src/annotation/annotation.ts';
import type { UnitId } from '../../src/text/unit.ts';
import type { Scene } from '../../src/pack/scene.ts';
import { Atlas } from '../../src/session/atlas.svelte.ts';
import type { Lang } from '../../src/messages/lang.ts';
import { library } from '../data/shipped.ts';
import { FakeAddress } from '../session/fake-address.ts';
import type { Meaning } from '../../src/index/legend.ts';

const { manifest, headlines, text } = library.pack;
export const headlineOf: ReadonlyMap<UnitId, Headline> = new Map(
  headlines.map((headline) => [headline.unit, headline]),
);

/** Pictures of their own for each name: a file of slides does not look into them. */
function pictures() {
  const made = new Map<string, Promise<Uint8Array>>();
  return (name: string) => {
    const picture = made.get(name) ?? Promise.resolve(new TextEncoder().encode(name));
    made.set(name, picture);
    return picture;
  };
}

/**
 * Makes a file of slides as the app does, but for the painting, which needs a browser.
 * @param inFull many passages are read out and not listed
 */
export async function deckOf(
  scenes: readonly Scene[],
  lang: Lang = 'ja',
  inFull = false,
): Promise<JSZip> {
  const atlas = new Atlas(library, new FakeAddress(`?lang=${lang}`), 'ja');
  const contents = sceneContents(atlas, scenes);
  const picture = pictures();
  const painter = {
    map: ({ title, source }: (typeof contents)[number]) => picture(`map ${title} ${source}`),
    swatch: (meaning: Meaning) =>
      picture(`swatch ${typeof meaning === 'string' ? meaning : meaning.id}`),
  };
  const deck = { manifest, lang, textLang: text.lang, contents, painter, inFull };
  const file = await makePptx(deck, new Progress());
  return JSZip.loadAsync(await file.arrayBuffer());
}

/** The slides of a file that was saved. */
export async function slidesOf(file: Blob): Promise<Document[]> {
  return slidesIn(await JSZip.loadAsync(await file.arrayBuffer()));
}

/** The slides of a file in their order, each as a document. */
export async function slidesIn(file: JSZip): Promise<Document[]> {
  const names = file.file(/^ppt\/slides\/[^/]*\.xml$/).map(({ name }) => name);
  const numbered = names.toSorted((a, b) => parseInt(a.slice(16)) - parseInt(b.slice(16)));
  return Promise.all(
    numbered.map(async (name) =>
      new DOMParser().parseFromString(await file.file(name)!.async('string'), 'application/xml'),
    ),
  );
}

/** Text on a slide: where it stands, in points, and its paragraphs. */
export interface Shape {
  readonly box: { readonly x: number; readonly y: number; width: number; height: number };
  readonly paragraphs: readonly { text: string; size: number; lang: string }[];
}

/** The texts of a slide from above: title, passage if there is one, legend, source; the map's note is last. */
export function shapesOf(slide: Document): Shape[] {
  const number = (element: Element | undefined, name: string) =>
    Number(element?.getAttribute(name)) / 12_700;
  return [...slide.getElementsByTagName('p:sp')].map((shape) => {
    const [off] = shape.getElementsByTagName('a:off');
    const [ext] = shape.getElementsByTagName('a:ext');
    const paragraphs = [...shape.getElementsByTagName('a:p')].map((paragraph) => {
      const [first] = paragraph.getElementsByTagName('a:rPr');
      const size = Number(first?.getAttribute('sz') ?? 0) / 100;
      return { text: paragraph.textContent, size, lang: first?.getAttribute('lang') ?? '' };
    });
    return {
      box: {
        x: number(off, 'x'),
        y: number(off, 'y'),
        width: number(ext, 'cx'),
        height: number(ext, 'cy'),
      },
      paragraphs,
    };
  });
}
