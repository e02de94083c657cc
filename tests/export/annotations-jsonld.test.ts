import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/site/read-library.ts';
import type { Pack } from '../../src/pack/pack.ts';
import { passagesOf } from '../../src/text/unit.ts';
import { boundaryNote } from '../../src/drawing/boundary-note.ts';
import { annotationsJsonld } from '../../src/export/annotations-jsonld.ts';
import { narrow } from '../../src/export/narrow.ts';
import { mentionOf, packOf, textOf } from '../index/invent.ts';

interface Annotation {
  id: string;
  body: { type: string; source?: string; value?: string }[];
  target: {
    source: string;
    selector: [
      { type: 'TextPositionSelector'; start: number; end: number },
      { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string },
    ];
  };
}
const annotationsOf = (pack: Pack) => {
  const collection = JSON.parse(annotationsJsonld.write(pack)) as {
    total: number;
    first: { items: Annotation[] };
  };
  expect(collection.total).toBe(collection.first.items.length);
  return collection.first.items;
};

describe('annotations of a text with characters beyond the basic plane', () => {
  const text = textOf({ p1: '𠮷野家 🦊 met Freedonia and 𩸽 Sylvania.' });
  const mentions = [
    mentionOf(text, 'p1', 'Freedonia', 'FRE'),
    mentionOf(text, 'p1', '𩸽 Sylvania', 'SYL', 'metonym'),
  ];
  const items = annotationsOf(packOf(text, { mentions }));

  it('count code points, not UTF-16 units', () => {
    const points = [...text.parts[0]!.units[0]!.text];
    for (const [at, { target }] of items.entries()) {
      const [position] = target.selector;
      expect(points.slice(position.start, position.end).join('')).toBe(mentions[at]!.quote);
    }
    expect(items[0]!.target.selector[0]).toMatchObject({ start: 10, end: 19 });
    expect(mentions[0]!.start).toBe(12);
  });
});

describe('annotations of the text', () => {
  const { pack } = readLibrary();
  const passages = passagesOf(pack.text);
  const items = annotationsOf(pack);

  it('say of what text of which day they are, whose translation that is, and whose the boundaries', () => {
    expect(JSON.parse(annotationsJsonld.write(pack))).toMatchObject({
      type: 'AnnotationCollection',
      label: pack.manifest.title.en,
      'dcterms:date': pack.manifest.date,
      'dcterms:source': pack.manifest.original.url,
      'dcterms:description': [pack.manifest.translation!.en, boundaryNote(pack.manifest).en],
    });
  });

  it('are one a mention, each with an id of its own, which it keeps in a part of the text', () => {
    expect(items).toHaveLength(pack.mentions.length);
    const ids = new Set(items.map((item) => item.id));
    expect(ids.size).toBe(items.length);
    const part = annotationsOf(narrow(pack, new Set(['p26'])));
    expect(part.filter(({ id }) => ids.has(id))).toHaveLength(part.length);
    expect(part).toEqual(items.filter(({ target }) => /:(p0|p26)$/.test(target.source)));
  });

  it('of a part of the text are a collection with an id of its own', () => {
    const idOf = (units?: readonly string[]) => {
      const part = units && new Set(units);
      const written = annotationsJsonld.write(part ? narrow(pack, part) : pack, part);
      return (JSON.parse(written) as { id: string }).id;
    };
    expect(new Set([idOf(), idOf(['p26']), idOf(['p26', 'p27'])]).size).toBe(3);
    expect(idOf(['p26'])).toBe(idOf(['p26']));
  });

  it('find their quote by what stands round it, in the unit they name', () => {
    for (const [at, { target }] of items.entries()) {
      const mention = pack.mentions[at]!;
      const { exact, prefix, suffix } = target.selector[1];
      const found = passages.get(mention.unit)!.indexOf(prefix + exact + suffix);
      expect(target.source.endsWith(`:unit:${mention.unit}`)).toBe(true);
      expect(found).toBeGreaterThanOrEqual(0);
      expect(found + prefix.length).toBe(mention.start);
    }
  });

  it('name each place that a mention stands for, and how', () => {
    for (const [at, { body }] of items.entries()) {
      const { places, as } = pack.mentions[at]!;
      const sources = body.flatMap((it) => it.source ?? []);
      expect(sources).toEqual(places.map((id) => `urn:declaration-atlas:place:${id}`));
      expect(body.some((it) => it.value === as)).toBe(true);
    }
  });
});
