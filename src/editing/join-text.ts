import type { RawPack } from '../pack/schema.ts';
import type { PackWithoutText } from '../pack/without-text.ts';
import { findFingerprint, unspaced, type Unspaced } from '../text/fingerprint.ts';
import { languageOf } from '../text/language-of.ts';
import { passagesOf, unitsOf, type Text, type UnitId } from '../text/unit.ts';

/** A pack with its text again, and the units whose words the text does not have. */
export interface JoinedText {
  /** For `parsePack` to judge. */
  readonly document: RawPack;
  readonly missing: readonly UnitId[];
}

/** So much of a text may stand between two units, without white space: more is looked through for none. */
const farthest = 100_000;

/** The words of a text in one string, as they are cut or not. */
function wordsOf(text: Text): string {
  const markers = new Map(unitsOf(text).map(({ id, marker }) => [id, marker]));
  const space = languageOf(text.lang).spaced ? ' ' : '';
  return [...passagesOf(text)].map(([id, it]) => (markers.get(id) ?? '') + it).join(space);
}

/**
 * Joins a pack without text to its text, which may be cut otherwise: each unit is found by its fingerprint,
 * one after the other. What hangs on a unit that is not found is left out.
 */
export function joinText(pack: PackWithoutText, text: Text): JoinedText {
  const { edition, readings, version: _version, format: _format, ...rest } = pack;
  const words = wordsOf(text);
  const whole = unspaced(words);
  let from = 0;
  const found = new Map<UnitId, string>();
  for (const { id, length, fingerprint } of edition.parts.flatMap(({ units }) => units)) {
    const at = findFingerprint(whole.text, length, fingerprint, from, farthest);
    if (at === undefined) continue;
    found.set(id, words.slice(whole.at[at], (whole.at[at + length - 1] ?? 0) + 1));
    from = at + length;
  }
  const parts = edition.parts.map((part) => ({
    ...part,
    units: part.units.flatMap(({ length: _length, fingerprint: _print, parent, ...unit }) => {
      const said = found.get(unit.id);
      if (said === undefined) return [];
      const kind = unit.kind === 'item' && !found.has(parent ?? '') ? 'paragraph' : unit.kind;
      return {
        ...unit,
        kind,
        ...(parent !== undefined && found.has(parent) && { parent }),
        text: said,
      };
    }),
  }));
  const passages = passagesOf({ lang: edition.lang, parts });
  const isThere = ({ unit }: { unit?: UnitId }) => unit === undefined || passages.has(unit);
  const plain = new Map<UnitId, Unspaced>();
  /** Words of a unit, by where they stand without white space. */
  const spanOf = ({ unit, start, end }: { unit: UnitId; start: number; end: number }) => {
    const said = passages.get(unit) ?? '';
    const its = plain.get(unit) ?? unspaced(said);
    plain.set(unit, its);
    const span = { start: its.at[start] ?? 0, end: (its.at[end - 1] ?? -1) + 1 };
    return { ...span, quote: said.slice(span.start, span.end) };
  };
  return {
    missing: unitIds(edition.parts).filter((id) => !found.has(id)),
    document: {
      ...rest,
      format: 2,
      editions: [
        {
          ...edition,
          parts,
          mentions: edition.mentions.filter(isThere).map((it) => ({ ...it, ...spanOf(it) })),
          notes: edition.notes.filter(isThere),
        },
      ],
      readings: readings.filter(isThere).map((it) => {
        const { unit, place, reading } = it;
        const quote = 'quote' in it ? it.quote : spanOf(it).quote;
        return { unit, place, reading, quote: { [edition.lang]: quote } };
      }),
      coding: rest.coding.filter(isThere),
      headlines: rest.headlines.filter(isThere),
      scenes: rest.scenes.filter(isThere),
    },
  };
}

const unitIds = (parts: PackWithoutText['edition']['parts']) =>
  parts.flatMap(({ units }) => units.map(({ id }) => id));
