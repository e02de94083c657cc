import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../src/domain/unit.ts';
import { parsePack } from '../../src/packs/parse-pack.ts';
import { invented } from './invented.ts';

const folder = join(import.meta.dirname, 'fixtures');
const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
const names = readdirSync(folder)
  .filter((file) => !file.endsWith('.expected.json'))
  .map((file) => file.replace(/\.json$/, ''));

interface Raw {
  mentions: unknown[];
  readings: unknown[];
  notes: unknown[];
}

describe('a pack', () => {
  it.each(names)('%s', (name) => {
    const raw = read(`${name}.json`);
    const parsed = parsePack(raw, invented);
    const told = parsed.ok ? { moved: parsed.moved } : { problems: parsed.problems };
    expect(told).toMatchObject(read(`${name}.expected.json`) as object);
    if (!parsed.ok) return;
    // What is set aside is missing, and nothing else is.
    const { mentions, readings, notes } = parsed.pack;
    const { mentions: m, readings: r, notes: n } = raw as Raw;
    const kept = mentions.length + readings.length + notes.length;
    expect(kept + parsed.moved.length).toBe(m.length + r.length + n.length);
  });

  it.each([null, 'a pack', 7, [], [{ format: 1 }], undefined])(
    'is refused by its version when it is %j',
    (raw) => {
      expect(parsePack(raw, invented)).toMatchObject({
        ok: false,
        problems: [{ file: 'manifest', cause: { kind: 'version' } }],
      });
    },
  );

  it('is refused with a problem for each missing section', () => {
    const parsed = parsePack({ format: 1 }, invented);
    const files = parsed.ok ? [] : parsed.problems.map((problem) => problem.file);
    expect(new Set(files)).toEqual(new Set(['manifest', 'text', 'mentions', 'readings', 'notes']));
  });
});

describe('a pack that opens', () => {
  const parsed = parsePack(read('all good.json'), invented);
  if (!parsed.ok) throw new Error('the good fixture does not open');
  const { pack } = parsed;

  it('expands a set word to its places and keeps the group with its rule', () => {
    const [group] = pack.mentions.filter((mention) => mention.as === 'group');
    expect(group).toMatchObject({ quote: 'Neighbours', places: ['FRE', 'SYL'] });
    expect(group!.group).toBe(pack.groups[0]);
  });

  it('gives every other mention one place and no group', () => {
    const others = pack.mentions.filter((mention) => mention.as !== 'group');
    expect(others.map((mention) => mention.places)).toEqual([
      ['FRE'],
      ['FRE'],
      ['lake'],
      ['SYL'],
      ['SYL'],
    ]);
    expect(others.filter((mention) => 'group' in mention)).toEqual([]);
  });

  it('keeps the text as it is', () => {
    expect(unitsOf(pack.text).map((unit) => unit.text)).toEqual([
      'Freedonia and the Neighbours met at the Lake.',
      'They agreed that Sylvania threatens the Lake.',
      'Sylvania shall leave.',
    ]);
  });
});
