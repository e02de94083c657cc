import { strToU8, zipSync } from 'fflate';
import { cut } from '../../src/importing/cut/cut.ts';
import { readBytes } from '../../src/importing/read-text.ts';
import { describeNote } from '../../src/importing/note.ts';

/** Files as programs write them, as small as they can be. */

export const bytes = (text: string) => new TextEncoder().encode(text);

/** Reads and cuts a file. @returns the units as `label | text`, the notes in English, and the whole */
export async function cutFile(file: Uint8Array | string, name: string) {
  const source = await readBytes(typeof file === 'string' ? bytes(file) : file, name);
  const result = cut(source, { name: name.replace(/\.\w+$/, '') });
  const units = result.parts.flatMap((part) => part.units);
  return {
    ...result,
    source,
    units,
    shown: units.map(({ label, text }) => `${label} | ${text}`),
    said: [...source.notes, ...result.notes.map(({ note }) => note)].map((it) =>
      describeNote(it, 'en'),
    ),
  };
}

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const dc = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';
const mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

export interface DocxParts {
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
  /** Among its properties. */
  readonly title?: string;
}

/** A Word file. @param body what stands in w:body */
export function docx(body: string, parts: DocxParts = {}): Uint8Array {
  const { numbering, styles, footnotes, title } = parts;
  const part = (name: string, inner: string | undefined) =>
    inner === undefined
      ? {}
      : { [`word/${name}.xml`]: strToU8(`<w:${name} ${w} ${mc}>${inner}</w:${name}>`) };
  return zipSync({
    'word/document.xml': strToU8(`<w:document ${w} ${mc}><w:body>${body}</w:body></w:document>`),
    ...part('numbering', numbering),
    ...part('styles', styles),
    ...part('footnotes', footnotes),
    ...(title !== undefined && {
      'docProps/core.xml': strToU8(
        `<cp:coreProperties xmlns:cp="a" ${dc}><dc:title>${title}</dc:title></cp:coreProperties>`,
      ),
    }),
  });
}

export interface ParagraphOptions {
  readonly list?: number;
  readonly level?: number;
  readonly style?: string;
  readonly centred?: boolean;
  /** In half points. */
  readonly size?: number;
}

/** A paragraph of a Word file. */
export function p(text: string, options: ParagraphOptions = {}): string {
  const { list, level = 0, style, centred, size } = options;
  const named = style === undefined ? '' : `<w:pStyle w:val="${style}"/>`;
  const numbered =
    list === undefined
      ? ''
      : `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
  const middle = centred ? '<w:jc w:val="center"/>' : '';
  const large = size === undefined ? '' : `<w:rPr><w:sz w:val="${size}"/></w:rPr>`;
  return `<w:p><w:pPr>${named}${numbered}${middle}</w:pPr><w:r>${large}<w:t>${text}</w:t></w:r></w:p>`;
}

/** One level of a list: its format and what is drawn, `%1.`. */
export interface LevelOptions {
  readonly format?: string;
  readonly text?: string;
  readonly more?: string;
}

/** The definition of a list with these levels. */
export function abstractNum(id: number, levels: readonly LevelOptions[]): string {
  const inner = levels.map(
    ({ format = 'decimal', text = '%1.', more = '' }, at) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${inner.join('')}</w:abstractNum>`;
}

/** A list of a definition. @param overrides XML of what it has otherwise */
export const num = (id: number, of: number, overrides = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;

/** An OpenDocument text. @param body what stands in office:text @param styles list styles @param title among its properties */
export function odt(body: string, styles = '', title?: string): Uint8Array {
  const names = ['office', 'text', 'style', 'fo', 'table']
    .map((it) => `xmlns:${it}="urn:oasis:names:tc:opendocument:xmlns:${it}:1.0"`)
    .join(' ');
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(
      `<office:document-content ${names}><office:automatic-styles>${styles}</office:automatic-styles>` +
        `<office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
    ...(title !== undefined && {
      'meta.xml': strToU8(
        `<office:document-meta ${names} ${dc}><office:meta><dc:title>${title}</dc:title></office:meta></office:document-meta>`,
      ),
    }),
  });
}
