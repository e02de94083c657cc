import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { unitsOf } from '../../src/text/unit.ts';
import { parsePack } from '../../src/pack/parse-pack.ts';
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

const both = { ja: '水', en: 'water' };

/** A pack as it stands in a file, as far as it is changed here. */
interface Good {
  manifest: { date: string };
  text: { lang: string; parts: { units: { id: string; marker: string; text: string }[] }[] };
  groups: { places: string[] }[];
  topics: unknown[];
  coding: unknown[];
  headlines: unknown[];
  notes: unknown[];
  scenes: unknown[];
  mentions: unknown[];
}

describe('a pack', () => {
  it.each(names)('%s', (name) => {
    const raw = read(`${name}.json`);
    const parsed = parsePack(raw, invented);
    const told = parsed.ok ? { unanchored: parsed.unanchored } : { problems: parsed.problems };
    expect(told).toMatchObject(read(`${name}.expected.json`) as object);
    if (!parsed.ok) return;
    // What is set aside is missing, and nothing else is.
    const { mentions, readings, notes } = parsed.pack;
    const { mentions: m, readings: r, notes: n } = raw as Raw;
    const kept = mentions.length + readings.length + notes.length;
    expect(kept + parsed.unanchored.length).toBe(m.length + r.length + n.length);
  });

  it.each([null, 'a pack', 7, [], [{ format: 1 }], undefined])(
    'is refused by its version when it is %j',
    (raw) => {
      expect(parsePack(raw, invented)).toMatchObject({
        ok: false,
        problems: [{ path: 'format', cause: { kind: 'version' } }],
      });
    },
  );

  it('is refused with a problem for each missing section', () => {
    const parsed = parsePack({ format: 1 }, invented);
    const problems = parsed.ok ? [] : parsed.problems;
    expect(problems.map(({ cause }) => cause.kind)).toEqual(problems.map(() => 'missing'));
    expect(problems.map(({ path }) => path).toSorted()).toEqual([
      'groups',
      'manifest',
      'mentions',
      'notes',
      'readings',
      'text',
    ]);
  });
});

describe('a pack that opens', () => {
  const parsed = parsePack(read('all good.json'), invented);
  if (!parsed.ok) throw new Error('the good fixture does not open');
  const { pack } = parsed;

  it('expands a collective term to its places and keeps the group with its rule', () => {
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

describe('values that a pack is refused for', () => {
  /** The good pack with something put in. */
  const problemsWith = (change: (pack: Good) => void) => {
    const pack = read('all good.json') as Good;
    change(pack);
    const parsed = parsePack(pack, invented);
    return parsed.ok ? [] : parsed.problems;
  };

  it.each(['2024-13-45', '2024-00', '2023-02-29', '2024-06-31', '2024-1-1', 'July 2024'])(
    'the date %s',
    (date) => {
      expect(problemsWith((pack) => (pack.manifest.date = date))).toMatchObject([
        { path: 'manifest.date', cause: { kind: 'shape' } },
      ]);
    },
  );

  it.each(['2024', '2024-02', '2024-02-29'])('but not the date %s', (date) => {
    expect(problemsWith((pack) => (pack.manifest.date = date))).toEqual([]);
  });

  it.each(['日本語', 'nonsense', 'e', 'en_GB', 'en-'])('the language %s', (lang) => {
    expect(problemsWith((pack) => (pack.text.lang = lang))).toMatchObject([
      { path: 'text.lang', cause: { kind: 'shape' } },
    ]);
  });

  it.each(['ja', 'en-GB', 'zh-Hant', 'grc'])('but not the language %s', (lang) => {
    expect(problemsWith((pack) => (pack.text.lang = lang))).toEqual([]);
  });

  it('a topic that stands twice', () => {
    const topic = { id: 'water', name: both, rule: both };
    const problems = problemsWith((pack) =>
      Object.assign(pack, { topics: [topic, topic], coding: [] }),
    );
    expect(problems).toEqual([
      { path: 'topics', cause: { kind: 'duplicate-topic', topic: 'water' } },
    ]);
  });

  it('a topic that a unit has twice, or a place that a group has twice', () => {
    const problems = problemsWith((pack) => {
      pack.topics = [{ id: 'water', name: both, rule: both }];
      pack.coding = [{ unit: 'p1', topics: ['water', 'water'] }];
      pack.groups[0]!.places = ['FRE', 'FRE'];
    });
    expect(problems).toMatchObject([
      { path: 'groups.0.places', cause: { kind: 'shape' } },
      { path: 'coding.0.topics', unit: 'p1', cause: { kind: 'shape' } },
    ]);
  });

  it('two notes on the same words', () => {
    const note = { unit: 'p1', quote: 'met', note: both };
    expect(problemsWith((pack) => (pack.notes = [note, note]))).toEqual([
      { path: 'notes', unit: 'p1', cause: { kind: 'duplicate-note', quote: 'met' } },
    ]);
  });

  it('a scene that quotes from nowhere', () => {
    const scene = { title: both, notes: both, quote: 'met' };
    expect(problemsWith((pack) => (pack.scenes = [scene]))).toEqual([
      { path: 'scenes', cause: { kind: 'no-unit', quote: 'met' } },
    ]);
  });

  it('a mention within a longer one that is not the one before it', () => {
    const problems = problemsWith((pack) => {
      const of = (start: number, end: number) => {
        const quote = pack.text.parts[0]!.units[0]!.text.slice(start, end);
        return { unit: 'p1', start, end, quote, as: 'name', place: 'FRE' };
      };
      pack.mentions = [of(0, 30), of(2, 4), of(10, 12)];
    });
    expect(problems.map(({ cause }) => cause.kind)).toEqual(['overlap', 'overlap']);
  });
});

describe('a large pack', () => {
  /** How many entries of lists are looked through, at most, while a pack of so many units is read. */
  const looksWith = (size: number): number => {
    const pack = read('all good.json') as Good;
    const ids = Array.from({ length: size }, (_, at) => `p${at + 10}`);
    pack.text.parts[0]!.units.push(...ids.map((id) => ({ id, marker: '• ', text: 'Freedonia' })));
    pack.topics = ids.map((id) => ({ id, name: both, rule: both }));
    pack.headlines = ids.map((unit) => ({ unit, headline: both, gist: both }));
    pack.coding = ids.map((unit) => ({ unit, topics: [unit] }));
    pack.mentions = ids.map((unit) => {
      return { unit, start: 0, end: 9, quote: 'Freedonia', as: 'name', place: 'FRE' };
    });
    let looks = 0;
    const kinds = ['indexOf', 'lastIndexOf', 'includes', 'find', 'findIndex', 'some'] as const;
    const spies = kinds.map((kind) => {
      const own = Reflect.get(Array.prototype, kind);
      return vi.spyOn(Array.prototype, kind).mockImplementation(function (
        this: unknown[],
        ...given: unknown[]
      ) {
        looks += this.length;
        return Reflect.apply(own, this, given) as never;
      });
    });
    const parsed = parsePack(pack, invented);
    for (const spy of spies) spy.mockRestore();
    expect(parsed.ok).toBe(true);
    return looks;
  };

  it('takes work in proportion to its length', () => {
    expect(looksWith(800)).toBeLessThan(3 * looksWith(400) + 1000);
  });
});
