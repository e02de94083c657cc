import { projections } from '../../src/map-model/projections.ts';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { builtWorld } from '../setup/built-world.ts';
import { parseRegions } from '../../src/pack/reference.ts';
import { parseWorld } from '../../src/map-model/world.ts';
import { frameworks, gazetteer, pack } from './shipped.ts';

const recipes = parseRegions(
  JSON.parse(readFileSync(new URL('../../data/regions.json', import.meta.url), 'utf8')),
);
const world = parseWorld(builtWorld(), recipes, projections.flat);

it('every place that the text mentions or a framework lists has a shape to be shown by', () => {
  const places = new Set([
    ...pack.mentions.flatMap((mention) => mention.places),
    ...frameworks.flatMap((framework) => framework.members.map((member) => member.place)),
  ]);
  const shapeless = [...places].filter((id) => !world.areas.has(id) && !world.regions.has(id));
  expect(places.size).toBeGreaterThan(80);
  expect(shapeless.map((id) => gazetteer.get(id)?.kind).sort()).toEqual([
    'institution',
    'institution',
    'institution',
    'threat',
  ]);
});

it('every place of the gazetteer that is no region has the point of its shape, to a tenth of a degree', () => {
  const points = [...gazetteer.values()].filter(
    (it) => it.kind === 'country' || it.kind === 'area',
  );
  const off = points.filter(({ id, point }) => {
    const [lng = NaN, lat = NaN] = world.areas.get(id)?.point ?? [];
    return !point || Math.abs(point[0] - lng) > 0.06 || Math.abs(point[1] - lat) > 0.06;
  });
  expect(off.map(({ id }) => id)).toEqual([]);
});

it('every region of the gazetteer has a recipe and a shape', () => {
  const regions = [...gazetteer.values()].filter((place) => place.kind === 'region');
  const ids = regions.map((place) => place.id).sort();
  expect(ids.length).toBeGreaterThan(10);
  expect(recipes.map((recipe) => recipe.place).sort()).toEqual(ids);
  expect([...world.regions.keys()].sort()).toEqual(ids);
});

it('every shape is a place of the gazetteer', () => {
  const strangers = [...world.areas.keys(), ...world.regions.keys()].filter(
    (id) => !gazetteer.has(id),
  );
  expect(strangers).toEqual([]);
});

it('every region says in both languages how it was drawn, and after what', () => {
  const silent = recipes.filter(({ rule, source }) => !rule.ja || !rule.en || !source);
  expect(silent).toEqual([]);
});
