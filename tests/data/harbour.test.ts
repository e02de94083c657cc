import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { buildConcordance } from '../../src/index/concordance.ts';
import { joinPack } from '../../src/pack/join-pack.ts';
import type { Cause, Unanchored } from '../../src/pack/problem.ts';
import { readEdition, type Report } from '../../src/pack/read-edition.ts';
import * as schema from '../../src/pack/schema.ts';
import { unitsOf } from '../../src/text/unit.ts';
import { gazetteer } from './shipped.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(`data/packs/harbour-2024/${name}.json`, 'utf8'));

/** Both editions at once, as the files have them. */
const pack = v.parse(
  v.object({
    editions: v.array(schema.edition),
    groups: v.array(schema.group),
    readings: v.array(schema.reading),
    topics: v.array(schema.topic),
    coding: v.array(schema.coding),
    headlines: v.array(schema.headline),
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

/** An edition with whatever is wrong in it. */
function checked(edition: (typeof pack.editions)[number], at: number) {
  const wrong: (Cause | Unanchored | string)[] = [];
  const report: Report = {
    problem: (_path, cause) => wrong.push(cause),
    unanchored: (it) => wrong.push(it),
    places: (_path, ids) => wrong.push(...ids.filter((id) => !places.has(id))),
  };
  const read = readEdition(edition, groups, report, `editions.${at}`);
  return { ...read, wrong };
}
const editions = pack.editions.map(checked);

describe('the invented example', () => {
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
    const library = readLibrary('harbour-2024', lang);
    const { entries } = buildConcordance(library.pack, library.gazetteer, library.frameworks);
    const painted = (role: string) =>
      [...entries.values()]
        .filter(({ place, finding }) => place.kind === 'country' && finding.role.id === role)
        .map(({ place }) => place.id)
        .join(' ');
    expect(painted('host')).toBe('JPN KEN MAR NOR VNM');
    expect(painted('contributor')).toBe('CAN EST FJI GRC ISL NLD NZL PRT SGP TUR');
    expect(painted('beneficiary')).toBe('IDN MYS PHL THA TZA');
    expect(painted('reserved')).toBe('CHL PER');
    expect(painted('member').split(' ')).toHaveLength(27);
    expect(painted('named')).toBe('URY USA');
  });

  it('has each unit coded and summed up once', () => {
    const ids = unitsOf(editions[0]!.text).map(({ id }) => id);
    expect(pack.coding.map(({ unit }) => unit)).toEqual(ids);
    expect(pack.headlines.map(({ unit }) => unit)).toEqual(ids);
  });
});
