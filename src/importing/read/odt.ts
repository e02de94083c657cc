import type { TextReader } from '../block.ts';
import { Refused, type Note } from '../note.ts';
import { OdtBody } from './odt-body.ts';
import { ListStyles } from './odt-lists.ts';
import { propertiesTitle } from './properties-title.ts';
import { isZip, namesIn, unzip } from './unzip.ts';
import { readXml } from './xml.ts';

/** What an archive says that it is. */
export function mimeTypeOf(bytes: Uint8Array): string {
  const type = unzip(bytes, /^mimetype$/).get('mimetype');
  return new TextDecoder().decode(type).trim();
}

/** The documents of LibreOffice and others, with the numbers that they draw. */
export const odt: TextReader = {
  accepts: (bytes) =>
    isZip(bytes) &&
    namesIn(bytes).has('content.xml') &&
    /opendocument\.text/.test(mimeTypeOf(bytes)),
  read(bytes, { onProgress } = {}) {
    const files = unzip(bytes, /^(?:content|styles|meta)\.xml$|^META-INF\/manifest\.xml$/);
    const manifest = new TextDecoder().decode(files.get('META-INF/manifest.xml'));
    if (manifest.includes('encryption-data')) throw new Refused(['password']);
    const content = files.get('content.xml');
    const styles = files.get('styles.xml');
    if (!content) throw new Refused(['broken', 'ODT']);
    try {
      const lists = new ListStyles();
      if (styles) readXml(styles, lists);
      readXml(content, lists);
      const body = new OdtBody(lists);
      readXml(content, body, onProgress);
      const notes: Note[] = body.deletions > 0 ? [['deleted', body.deletions]] : [];
      const blocks = body.finish();
      return { blocks, notes, facts: propertiesTitle(blocks, files.get('meta.xml')) };
    } catch (error) {
      if (error instanceof Refused) throw error;
      throw new Refused(['broken', 'ODT']);
    }
  },
};
