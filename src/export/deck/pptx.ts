import { languageIn, localize } from '../../text/localized.ts';
import JSZip from 'jszip';
import PptxGenJS from 'pptxgenjs';
import type { Manifest } from '../../pack/pack.ts';
import { boundaryNote } from '../../drawing/boundary-note.ts';
import { imprintOf } from '../../drawing/imprint.ts';
import type { Lang } from '../../messages/lang.ts';
import { formatDate, words } from '../../messages/words.ts';
import type { SceneContent } from './scene-content.ts';
import type { Progress } from './progress.svelte.ts';
import { PictureStore } from './picture-store.ts';
import { printableLine } from './printable.ts';
import { repair } from './repair.ts';
import { addSceneSlides, type SlideTools } from './scene-slides.ts';
import type { Painter } from './slide-picture.ts';
import { addText } from './slide-text.ts';
import { slideStarter, fitTitle } from './slide-title.ts';
import { ink, slide, type } from './slide.ts';

/** The input of a file of slides. */
export interface Deck {
  readonly manifest: Manifest;
  readonly lang: Lang;
  /** The language of the text. */
  readonly textLang: string;
  readonly contents: readonly SceneContent[];
  /** Every passage is read out, however many a scene has. */
  readonly inFull?: boolean;
  readonly painter: Painter;
}

/**
 * Makes a PowerPoint file: a slide that says what it is from, then the scenes.
 * @param progress has a step for each scene
 * @throws if it is aborted, or a picture cannot be painted
 */
export async function makePptx(deck: Deck, progress: Progress): Promise<Blob> {
  const { inFull = false, lang, contents, painter, textLang } = deck;
  const manifest = printed(deck.manifest);
  const { fontFace } = type(lang);
  const pptx = new PptxGenJS();
  pptx.layout = 'LAYOUT_WIDE';
  pptx.title = localize(manifest.title, lang);
  pptx.subject = localize(manifest.translation, lang) ?? localize(manifest.title, lang);
  pptx.author = words[lang].app;
  pptx.company = words[lang].app;
  pptx.theme = { headFontFace: fontFace, bodyFontFace: fontFace };
  const boundary = boundaryNote(manifest)[lang];
  const pictures = new PictureStore();
  const begin = slideStarter(pptx);
  const tools = { lang, textLang, inFull, boundary, begin, painter, pictures };
  addOpening(manifest, tools);
  /** In which language the notes of each slide are. */
  const notes = [lang as string];
  for (const [at, content] of contents.entries()) {
    await progress.step(at);
    const slides = addSceneSlides(content, tools);
    notes.push(...Array<string>(slides).fill(content.notesLang));
  }
  await progress.step(contents.length);
  const written = (await pptx.write({ outputType: 'arraybuffer' })) as ArrayBuffer;
  const file = await JSZip.loadAsync(written);
  await pictures.fill(file);
  await repair(
    file,
    notes.map((it) => type(it).lang),
  );
  return file.generateAsync({
    type: 'blob',
    compression: 'DEFLATE',
    // The rest is little beside the pictures.
    compressionOptions: { level: 1 },
    mimeType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  });
}

/** A manifest whose every word a file of slides can hold. */
function printed(manifest: Manifest): Manifest {
  return JSON.parse(JSON.stringify(manifest), (_, value: unknown) =>
    typeof value === 'string' ? printableLine(value) : value,
  ) as Manifest;
}

/** Adds the opening slide: title, date, translation, boundaries. */
function addOpening(manifest: Manifest, { lang, begin, boundary }: SlideTools): void {
  const at = { x: 84, y: 120, width: slide.width - 168 };
  const title = fitTitle(localize(manifest.title, lang), [44, 36, 28], { ...at, highest: 170 });
  const made = begin(title, languageIn(manifest.title, lang));
  const { publisher = '', title: original } = manifest.original;
  const date = formatDate(manifest.date, lang);
  let y = title.y + title.height + 16;
  y += addText(made, `${publisher} · ${date}`, { ...at, y, size: 22, lang, color: ink.fill });
  y += addText(made, original, { ...at, y, size: 18, lang });
  y = Math.max(y + 30, 370);
  for (const note of [...imprintOf(manifest, lang), boundary]) {
    y += addText(made, note, { ...at, y, size: 13, lang }) + 5;
  }
}
