import type { Piece } from './pieces.ts';

const annex =
  /^(?:annex|annexe|anexo|appendix|attachment|addendum|附属書|付属書|別添|別紙|別表|附則|付録)(?:es)?\s*[-–—:.]?\s*(?<n>[IVXLC]+|[A-Z]|\d+|[一二三四五六七八九十]+)?(?=$|[\s:.–—-]|（|\()/iu;
const division =
  /^(?:(?:part|chapter|section|title|titre|chapitre|partie|cap[ií]tulo|t[ií]tulo|teil|kapitel|abschnitt)\s+(?<n>[IVXLC]+|\d+|[A-Z]|one|two|three|four|five)\b|第(?<ja>[\d〇一二三四五六七八九十]+)[章節部編])/iu;
/** What no heading ends in. */
const ended = /(?:[.,;:。、；：…!?！？]["”’」』)）]?| (?:and|or|of|the|et|ou))$/;
const upperStyles = /^(?:a\.[ia]A|a\)[ia]A|Ⅰ|第一|一、一)/;

/** Whether a line holds the sign of an annex and nothing else. */
export const isAnnexSign = (line: string) => annex.exec(line)?.[0].length === line.length;

/** The sign of an annex that a piece is the title of: `II` of Annex II; empty where it has none. */
export function annexOf({ text, kind }: Piece): string | undefined {
  const found = annex.exec(text);
  const isTitle =
    found && text.length <= 120 && !ended.test(text) && (kind === 'heading' || text.length <= 80);
  return isTitle ? (found.groups?.['n'] ?? '') : undefined;
}

/** The label of a division, which its heading begins with: `Part II`, 第2章. */
export function divisionOf(text: string): { label: string } | undefined {
  const found = division.exec(text);
  return found ? { label: found[0] } : undefined;
}

/** A body of the United Nations, after whose name the recitals of a resolution begin. */
const unBody =
  /^(?:The (?:General Assembly|Security Council|Economic and Social Council|Human Rights Council|Commission on .{3,60}),|(?:国際連合)?(?:総会|安全保障理事会|人権理事会)は、)$/i;
export const isUnBody = (text: string) => unBody.test(text);

const same = (one: Piece, other: Piece | undefined) =>
  one.marker?.readings.some(({ style }) =>
    other?.marker?.readings.some((it) => it.style === style),
  ) === true;

/** Whether what a text begins with may be its title. */
export function isTitle({ text, kind, marker }: Piece): boolean {
  const isSentence = ended.test(text) || text.includes('。');
  return kind !== 'footnote' && !marker && text.length <= 150 && !isSentence;
}

/** Whether a piece is a heading: by its style in the source, or as short and without an end as one is. */
export function isHeading(piece: Piece, next: Piece | undefined): boolean {
  const { text, kind, marker, loose, drawn } = piece;
  const style = marker?.readings[0]?.style ?? '';
  if (style.startsWith('Article') || style.startsWith('条') || style.startsWith('•')) return false;
  // Items one after another are a list, however short and bold.
  if (marker && (marker.weak ? kind !== 'heading' : same(piece, next))) return false;
  if (kind === 'heading') return true;
  if (kind === 'footnote' || loose || !next || ended.test(text)) return false;
  if (divisionOf(text) !== undefined && text.length <= 120) return true;
  if (marker) return upperStyles.test(style) && !drawn && text.length <= 90;
  const wide = /[\u3040-\u30ff\u4e00-\u9fff]/.test(text);
  if (text.length > (wide ? 36 : 90)) return false;
  if (
    /^[（【〈《＜].*[）】〉》＞]$/.test(text) ||
    (/\p{Lu}{2}/u.test(text) && text === text.toUpperCase())
  )
    return true;
  return (
    /^[\p{Lu}\p{Lo}\p{N}“"'«]/u.test(text) &&
    (next.marker !== undefined || next.text.length > text.length * 1.5)
  );
}
