import type { UnitId } from '../../src/text/unit.ts';
import type { Library } from '../../src/pack/library.ts';
import { readLibrary } from '../site/read-library.ts';

/**
 * A library whose text stands there several times over with all that is known of it, each time under
 * ids of its own: what a text of that length would cost.
 */
export function repeated(library: Library, times: number): Library {
  const { pack } = library;
  const copies = Array.from({ length: times }, (_, copy) => copy);
  const idIn = (copy: number, unit: UnitId): UnitId => {
    if (copy === 0) return unit;
    return unit.replace(/^\w+/, (paragraph) => `${paragraph}x${copy}`);
  };
  const all = <T extends { unit: UnitId }>(those: readonly T[]): T[] =>
    copies.flatMap((copy) => those.map((it) => ({ ...it, unit: idIn(copy, it.unit) })));
  const parts = copies.flatMap((copy) =>
    pack.text.parts.map((part) => ({
      ...part,
      id: copy === 0 ? part.id : `${part.id}x${copy}`,
      titleUnit: idIn(copy, part.titleUnit),
      units: part.units.map(({ id, parent, ...unit }) => ({
        ...unit,
        id: idIn(copy, id),
        ...(parent !== undefined && { parent: idIn(copy, parent) }),
      })),
    })),
  );
  const { document: _, ...whole } = pack;
  return {
    ...library,
    pack: {
      ...whole,
      text: { ...pack.text, parts },
      mentions: all(pack.mentions),
      readings: all(pack.readings),
      notes: all(pack.notes),
      coding: all(pack.coding),
      headlines: all(pack.headlines),
    },
  };
}

/** As many mentions as a long text is to have at least. */
export const many = 10_000;

/** The library that ships, its text so many times over that it has as many mentions. */
export function longLibrary(): Library {
  const library = readLibrary();
  return repeated(library, Math.ceil(many / library.pack.mentions.length));
}
