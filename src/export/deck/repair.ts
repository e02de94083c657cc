import type JSZip from 'jszip';
import { notesIn } from './notes.ts';

/**
 * Puts right what PptxGenJS 4.0 writes amiss in a file of slides: it gives content types to masters that
 * are not there, lists the master of the notes after the slides, repeats a paragraph's properties before each
 * of its runs, calls Japanese letters Chinese, and takes notes for one line of English.
 * @param langs those of the slides' notes, in their order, as in `ja-JP`
 */
export async function repair(file: JSZip, langs: readonly string[]): Promise<void> {
  await rewrite(file, /^\[Content_Types\]\.xml$/, (xml) =>
    xml.replace(/<Override PartName="\/([^"]*)"[^>]*\/>/g, (type, part: string) =>
      file.file(part) ? type : '',
    ),
  );
  await rewrite(file, /^ppt\/presentation\.xml$/, (xml) =>
    xml.replace(
      /(<p:sldIdLst>.*<\/p:sldIdLst>)(<p:notesMasterIdLst>.*<\/p:notesMasterIdLst>)/s,
      '$2$1',
    ),
  );
  // -128 is Shift-JIS; the other two say what a face's letters are if it is not at hand, and guess.
  await rewrite(file, /^ppt\/slide(s|Layouts)\/[^/]*\.xml$/, (xml) =>
    xml
      .replaceAll(/<\/a:r><a:pPr.*?<\/a:pPr>/gs, '</a:r>')
      .replaceAll(/(<a:ea typeface="[^"]*") pitchFamily="34" charset="-122"/g, '$1 charset="-128"')
      .replaceAll(/(<a:(?:latin|cs) typeface="[^"]*") pitchFamily="34" charset="[^"]*"/g, '$1'),
  );
  await rewrite(file, /^ppt\/notesSlides\/[^/]*\.xml$/, (xml, name) =>
    notesIn(xml, langs[Number(/\d+/.exec(name)) - 1] ?? ''),
  );
}

async function rewrite(
  file: JSZip,
  parts: RegExp,
  by: (xml: string, name: string) => string,
): Promise<void> {
  for (const { name } of file.file(parts)) {
    file.file(name, by((await file.file(name)?.async('string')) ?? '', name));
  }
}
