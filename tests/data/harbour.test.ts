import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { buildConcordance } from '../../src/index/concordance.ts';
import { joinPack } from '../../src/pack/join-pack.ts';
import type { Cause, Unanchored } from '../../src/pack/problem.ts';
import { finish } from '../../src/pack/steps.ts';
import { readEdition, type Report } from '../../src/pack/read-edition.ts';
import * as schema from '../../src/pack/schema.ts';
import { unitsOf } from '../../src/text/unit.ts';
import { gazetteer } from './shipped.ts';

/** A pack as its files have it, with both editions at once, and whatever is wrong in them. */
function readPack(id: string) {
  const read = (name: string): unknown => {
    const path = `data/packs/${id}/${name}.json`;
    return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as unknown) : undefined;
  };
  const pack = v.parse(
    v.object({
      editions: v.array(schema.edition),
      groups: v.array(schema.group),
      readings: v.array(schema.reading),
      topics: v.array(schema.topic),
      coding: v.array(schema.coding),
      headlines: v.optional(v.array(schema.headline), []),
    }),
    joinPack(read),
  );
  const manifest = v.parse(
    v.object({
      invented: v.literal(true),
      title: schema.bilingual,
      places: v.array(v.object({ id: schema.id })),
    }),
    read('manifest'),
  );
  const places = new Set([...gazetteer.keys(), ...manifest.places.map(({ id }) => id)]);
  const groups = new Map(pack.groups.map((group) => [group.id, group]));
  const editions = pack.editions.map((edition, at) => {
    const wrong: (Cause | Unanchored | string)[] = [];
    const report: Report = {
      problem: (_path, cause) => wrong.push(cause),
      unanchored: (it) => wrong.push(it),
      places: (_path, ids) => wrong.push(...ids.filter((id) => !places.has(id))),
    };
    const read = finish(readEdition(edition, groups, report, `editions.${at}`));
    return { ...read, wrong };
  });
  return { pack, manifest, editions };
}

/** The places that are painted in each role, in each example. */
const painted = {
  'harbour-2024': {
    host: 'JPN KEN MAR NOR VNM',
    contributor: 'CAN EST FJI GRC ISL NLD NZL PRT SGP TUR',
    beneficiary: 'IDN MYS PHL THA TZA',
    reserved: 'CHL PER',
    members: 27,
    named: 'URY USA',
  },
  'harbour-2025': {
    host: 'CHL KEN MAR MYS NOR VNM',
    contributor: 'BRA CAN FJI GRC IDN IRL JPN NLD NZL PRT SGP THA',
    beneficiary: 'GHA PHL TZA',
    reserved: 'ISL',
    members: 27,
    named: 'URY',
  },
};

describe.each(Object.entries(painted))('the invented example %s', (id, expected) => {
  const { pack, manifest, editions } = readPack(id);

  it('says of itself that it is invented', () => {
    expect(manifest.title.en).toContain('invented');
    expect(manifest.title.ja).toContain('架空');
    for (const { rights } of pack.editions) expect(rights.en).toMatch(/^Invented/);
  });

  it('has an English and a Japanese edition, each with every mention in its place', () => {
    expect(editions.map(({ text }) => text.lang)).toEqual(['en', 'ja']);
    for (const { wrong, mentions } of editions) {
      expect(wrong).toEqual([]);
      expect(mentions.length).toBeGreaterThan(80);
    }
  });

  it('has the same units in both, under labels of their own', () => {
    const [en = [], ja = []] = editions.map(({ text }) => unitsOf(text));
    const outline = (units: typeof en) => units.map(({ id, kind, parent }) => [id, kind, parent]);
    expect(outline(ja)).toEqual(outline(en));
    expect(en.map(({ label }) => label)).toContain('Art. 4(a)');
    expect(ja.map(({ label }) => label)).toContain('第4条（a）');
  });

  it('reads every pair of a unit and a place that it names, in words that stand there once', () => {
    const pairs = new Set(pack.readings.map(({ unit, place }) => `${unit} ${place}`));
    for (const { text, passages, mentions } of editions) {
      for (const { unit, as, places } of mentions) {
        if (as !== 'group' && as !== 'event') expect(pairs).toContain(`${unit} ${places[0]}`);
      }
      for (const { unit, quote } of pack.readings) {
        expect(passages.get(unit)?.split(quote[text.lang] ?? '\0')).toHaveLength(2);
      }
    }
  });

  it.each(['en', 'ja'])('opens in %s, and is painted by its own scheme', (lang) => {
    const library = readLibrary(id, lang);
    const { entries } = buildConcordance(library.pack, library.gazetteer, library.frameworks);
    const found = (role: string) =>
      [...entries.values()]
        .filter(({ place, finding }) => place.kind === 'country' && finding.role.id === role)
        .map(({ place }) => place.id);
    const { members, ...roles } = expected;
    for (const [role, places] of Object.entries(roles)) expect(found(role).join(' ')).toBe(places);
    expect(found('member')).toHaveLength(members);
  });

  it('has each unit coded, and summed up if any is, once', () => {
    const ids = unitsOf(editions[0]!.text).map(({ id }) => id);
    expect(pack.coding.map(({ unit }) => unit)).toEqual(ids);
    if (pack.headlines.length > 0) expect(pack.headlines.map(({ unit }) => unit)).toEqual(ids);
  });
});
