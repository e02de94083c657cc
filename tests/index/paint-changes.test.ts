import { expect, it } from 'vitest';
import { buildConcordance } from '../../src/index/concordance.ts';
import { differenceOf } from '../../src/index/difference.ts';
import { paintChanges } from '../../src/index/paint-changes.ts';
import { both, gazetteerOf, mentionOf, packOf, place, scheme, textOf } from './invent.ts';

const gazetteer = gazetteerOf(place('FRE'), place('SYL'), place('TOM'), place('NOB'));
const named = (...quotes: readonly (readonly [quote: string, place: string])[]) => {
  const text = textOf(
    Object.fromEntries(quotes.map(([quote], at) => [`p${at + 1}`, `${quote} is here.`])),
  );
  const mentions = quotes.map(([quote, id], at) => mentionOf(text, `p${at + 1}`, quote, id));
  return buildConcordance(packOf(text, { mentions }), gazetteer, []);
};

it('a place has for its role what became of it, its sentences in both texts, and the higher count', () => {
  const before = named(['Freedonia', 'FRE'], ['Sylvania', 'SYL'], ['Sylvania', 'SYL']);
  const after = named(['Sylvania', 'SYL'], ['Tomania', 'TOM']);
  const { entries, scheme: painted } = paintChanges(
    before,
    after,
    differenceOf(before, after),
    (id) => ({ ...scheme.roles[0]!, id, name: both(id) }),
  );
  const seen = ['FRE', 'SYL', 'TOM', 'NOB'].map((id) => {
    const { explicit, finding, implied, passages, venue } = entries.get(id)!;
    expect([finding.readings, finding.memberships, implied, venue]).toEqual([[], [], [], []]);
    return [id, finding.role.id, passages, explicit.length];
  });
  expect(seen).toEqual([
    ['FRE', 'dropped', 1, 1],
    ['SYL', 'fewer', 2, 3],
    ['TOM', 'new', 1, 1],
    ['NOB', 'unnamed', 0, 0],
  ]);
  expect(painted).toMatchObject({ id: 'changes', readings: [], rules: [] });
  expect(painted.roles.map(({ id }) => id)).toEqual([
    'dropped',
    'new',
    'role',
    'more',
    'fewer',
    'same',
    'unnamed',
  ]);
});
