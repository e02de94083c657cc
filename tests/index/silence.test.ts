import { describe, expect, it } from 'vitest';
import { buildConcordance } from '../../src/index/concordance.ts';
import { referenceLists, silenceOf } from '../../src/index/silence.ts';
import * as real from '../data/shipped.ts';
import { frameworkOf, gazetteerOf, mentionOf, packOf, place, textOf } from './invent.ts';

const text = textOf({
  p1: 'Sylvania joins the Allies.',
  p2: 'The Allies meet in Tomania.',
});
const gazetteer = gazetteerOf(
  ...['SYL', 'TOM', 'OST', 'HYN'].map((id) => place(id)),
  place('ISL', { partOf: 'OST' }),
  place('coast', { kind: 'region' }),
  place('lake', { kind: 'region' }),
);
const league = frameworkOf(
  'league',
  'alliance',
  ...['SYL', 'TOM', 'OST', 'HYN'].map((id) => ({ place: id })),
);
const concordance = buildConcordance(
  packOf(text, {
    mentions: [
      mentionOf(text, 'p1', 'Sylvania', 'SYL'),
      mentionOf(text, 'p1', 'Allies', ['SYL', 'OST']),
      mentionOf(text, 'p2', 'Allies', ['SYL', 'OST']),
      mentionOf(text, 'p2', 'Tomania', 'TOM', 'event'),
    ],
  }),
  gazetteer,
  [league],
);

describe('the lists one may look for', () => {
  it('are frameworks, without members whose membership is suspended', () => {
    const some = frameworkOf(
      'some',
      'partnership',
      { place: 'SYL' },
      { place: 'TOM', status: 'suspended' },
    );
    const [first] = referenceLists([some], gazetteer, [], '2020-02-02');
    expect(first).toMatchObject({ id: 'some', kind: 'framework', members: ['SYL'] });
  });

  it('are those who were members on the day of the document', () => {
    const some = frameworkOf(
      'some',
      'format',
      { place: 'SYL', until: '2020-01-31' },
      { place: 'TOM', since: '2020-02-03' },
      { place: 'OST', since: '2020-02' },
    );
    const [first] = referenceLists([some], gazetteer, [], '2020-02-02');
    expect(first?.members).toEqual(['OST']);
  });

  it('are regions that unite states, without the territories in them', () => {
    const regions = [
      { place: 'coast', states: ['OST', 'ISL'], source: 'us' },
      { place: 'lake', source: 'us' },
    ];
    const found = referenceLists([], gazetteer, regions, '2020-02-02');
    expect(found.map(({ id, kind, members }) => [id, kind, members])).toEqual([
      ['coast', 'region', ['OST']],
    ]);
  });
});

describe('silence', () => {
  const [of] = referenceLists([league], gazetteer, [], '2020-02-02');
  const found = silenceOf(concordance, of!);

  it('tells the named from those whom only a collective term brings in, and from the unmentioned', () => {
    expect(found.named).toEqual(['SYL']);
    expect(found.implied.map((it) => it.place)).toEqual(['OST']);
    expect(found.unmentioned).toEqual(['TOM', 'HYN']);
  });

  it('says which word it is, and where it stands', () => {
    const words = found.implied[0]!.words.map(({ group, units }) => [group.id, units]);
    expect(words).toEqual([['Allies', ['p1', 'p2']]]);
  });
});

describe('the silence of the declaration', () => {
  const silence = (id: string) => {
    const { date } = real.pack.manifest;
    const lists = referenceLists(real.frameworks, real.gazetteer, [], date);
    const of = lists.find((it) => it.id === id)!;
    return { of, ...silenceOf(real.concordance, of) };
  };

  it('names 9 of the 32 Allies and brings in the others as the Allies', () => {
    const { of, named, implied, unmentioned } = silence('nato');
    expect([of.members.length, named.length, implied.length, unmentioned.length]).toEqual([
      32, 9, 23, 0,
    ]);
    expect(named).not.toContain('FRA');
    for (const { words } of implied) expect(words.map((it) => it.group.id)).toContain('allies');
  });

  it('does not name Serbia, which two collective terms bring in', () => {
    const serbia = silence('pfp').implied.find(({ place }) => place === 'SRB');
    expect(serbia?.words.map(({ group }) => group.id)).toEqual(['pfp', 'western-balkan-states']);
  });

  it('does not count Russia and Belarus among the Partnership for Peace', () => {
    expect(silence('pfp').of.members).toHaveLength(16);
  });

  it('names all four partners in the Indo-Pacific, and not three partners across the globe', () => {
    expect(silence('ip4').named).toHaveLength(4);
    expect(silence('patg').unmentioned.toSorted()).toEqual(['COL', 'MNG', 'PAK']);
  });
});
