import { bytes } from './make.ts';

/** A line on a page: where it begins, in points from the lower left corner, and how large it is. */
export interface PdfLine {
  readonly text: string;
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
}

/** A font of a PDF, as its objects: Helvetica unless another is given. */
const helvetica =
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';

/** A Japanese font that is not embedded, whose text is in Shift_JIS. */
export const mincho = [
  '<< /Type /Font /Subtype /Type0 /BaseFont /Ryumin-Light /Encoding /90ms-RKSJ-H /DescendantFonts [',
  '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Ryumin-Light /CIDSystemInfo',
  '<< /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /DW 1000 /FontDescriptor',
  '<< /Type /FontDescriptor /FontName /Ryumin-Light /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0',
  '/Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >> >> ] >>',
].join(' ');

const shown = (text: string) =>
  text.startsWith('<') ? text : `(${text.replace(/[\\()]/g, '\\$&')})`;

/** A PDF of these pages, 595 × 842 points each. @param text of a line may be hexadecimal: `<82a0>` */
export function pdf(
  pages: readonly (readonly PdfLine[])[],
  font = helvetica,
  trailer = '',
): Uint8Array {
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', '', font];
  const kids: string[] = [];
  for (const lines of pages) {
    const stream = lines
      .map(({ text, x = 72, y, size = 11 }) => `BT /F ${size} Tf ${x} ${y} Td ${shown(text)} Tj ET`)
      .join('\n');
    objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${objects.length} 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
    );
    kids.push(`${objects.length} 0 R`);
  }
  objects[1] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`;
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return String(offset).padStart(10, '0');
  });
  const table = ['0000000000 65535 f ', ...offsets.map((it) => `${it} 00000 n `)].join('\n');
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n${table}\ntrailer << /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF`;
  return bytes(file);
}

/** Lines below each other from the top of a page, 14 points apart; `undefined` is a blank one. */
export function flow(lines: readonly (string | undefined)[], x = 72, top = 760): PdfLine[] {
  return lines.flatMap((text, at) => (text === undefined ? [] : [{ text, x, y: top - at * 14 }]));
}
