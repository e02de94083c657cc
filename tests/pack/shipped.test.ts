import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/site/read-library.ts';
import type { Note } from '../../src/annotation/annotation.ts';
import { passagesOf } from '../../src/text/unit.ts';
import { fits, ship, unship } from '../../src/pack/shipped.ts';

const library = readLibrary();
const passages = Object.fromEntries(passagesOf(library.pack.text));
const quoteOf = ({ unit, quote }: Note) => ({ unit, quote });
/** As it arrives: through JSON. */
const shipped = JSON.parse(JSON.stringify(ship(library))) as ReturnType<typeof ship>;

describe('the shipped library', () => {
  it('is the library again, save headlines, scenes and what the notes say, when put together with its text', () => {
    const { pack } = library;
    expect(unship(shipped, passages)).toEqual({
      ...library,
      pack: { ...pack, headlines: [], scenes: [], notes: pack.notes.map(quoteOf) },
    });
  });

  it('carries none of the text itself', () => {
    const wire = JSON.stringify({ ...shipped, notes: [] });
    expect(wire).not.toContain('最も重大かつ直接的な脅威');
    expect(passages['p3']).toContain('最も重大かつ直接的な脅威');
  });

  it('fits its own text', () => {
    expect(fits(shipped, passages)).toBe(true);
  });

  it('does not fit a text that lacks a passage or has one of another length', () => {
    const { p17: _, ...rest } = passages;
    expect(fits(shipped, rest)).toBe(false);
    expect(fits(shipped, { ...passages, p17: 'translated by a browser' })).toBe(false);
    expect(fits(shipped, {})).toBe(false);
  });
});
