import type { TextReader } from '../block.ts';
import { Refused, type Note } from '../note.ts';
import { DocxBody } from './docx-body.ts';
import { Numbering } from './docx-numbering.ts';
import { Styles } from './docx-styles.ts';
import { propertiesTitle } from './properties-title.ts';
import { isZip, namesIn, unzip } from './unzip.ts';
import { readXml } from './xml.ts';

const wanted =
  /^(?:word\/(?:document\d*|numbering|styles|footnotes|endnotes)\.xml|docProps\/core\.xml)$/;

/** Word's documents. Numbers are those that Word draws; what was deleted is left out. */
export const docx: TextReader = {
  accepts: (bytes) =>
    isZip(bytes) && [...namesIn(bytes)].some((name) => /^word\/document\d*\.xml$/.test(name)),
  read(bytes, { onProgress } = {}) {
    const files = unzip(bytes, wanted);
    const named = (pattern: RegExp) => [...files].find(([name]) => pattern.test(name))?.[1];
    const main = named(/^word\/document\d*\.xml$/);
    try {
      const styles = new Styles(files.get('word/styles.xml'));
      const numbering = new Numbering(files.get('word/numbering.xml'));
      const notesOf = (name: string) => notesIn(files.get(`word/${name}.xml`), styles);
      const body = new DocxBody(styles, numbering, notesOf('footnotes'), notesOf('endnotes'));
      if (main) readXml(main, body, onProgress);
      const blocks = body.finish();
      const notes: Note[] = body.deletions > 0 ? [['deleted', body.deletions]] : [];
      return { blocks, notes, facts: propertiesTitle(blocks, files.get('docProps/core.xml')) };
    } catch (error) {
      if (error instanceof Refused) throw error;
      throw new Refused(['broken', 'Word']);
    }
  },
};

/** The footnotes of a document, by their ids. */
function notesIn(xml: Uint8Array | undefined, styles: Styles): Map<string, string> {
  const notes = new Map<string, string>();
  if (!xml) return notes;
  let body = new DocxBody(styles, new Numbering(undefined));
  let id: string | undefined;
  readXml(xml, {
    open(name, attributes) {
      if (name === 'w:footnote' || name === 'w:endnote') {
        const { type = 'normal' } = attributes;
        id = type === 'normal' ? attributes['id'] : undefined;
        body = new DocxBody(styles, new Numbering(undefined));
      } else if (id !== undefined) body.open(name, attributes);
    },
    text: (text) => id !== undefined && body.text(text),
    close(name) {
      if (name !== 'w:footnote' && name !== 'w:endnote') {
        if (id !== undefined) body.close(name);
        return;
      }
      if (id !== undefined)
        notes.set(
          id,
          body
            .finish()
            .map(({ text }) => text)
            .join('\n'),
        );
      id = undefined;
    },
  });
  return notes;
}
