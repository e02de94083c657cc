import { describe, expect, it } from 'vitest';
import {
  buildConcordance,
  directnessOf,
  passageCount,
  headingOf,
  type Entry,
} from '../../src/index/concordance.ts';
import { mentionKinds } from '../../src/annotation/annotation.ts';
import {
  frameworkOf,
  gazetteerOf,
  mentionOf,
  packOf,
  place,
  readingOf,
  scheme,
  textOf,
} from './invent.ts';
import { roleOf, toneOf } from '../../src/scheme/scheme.ts';

const text = textOf(
  {
    p1: 'Freedonia and the Neighbours met.',
    p2: 'The castle, that is Sylvania, saw Freedonia again.',
    'p2.1': 'The Neighbours agreed in Freeport.',
    p10: 'Sylvania left.',
  },
  'The Freedonia text',
);
const neighbours = ['FRE', 'SYL'];
/** In no order at all, as a file may have them. */
const mentions = [
  mentionOf(text, 'p10', 'Sylvania', 'SYL'),
  mentionOf(text, 'p2', 'Freedonia', 'FRE'),
  mentionOf(text, 'p2.1', 'Freeport', 'FRE', 'event'),
  mentionOf(text, 'p2.1', 'Neighbours', neighbours),
  mentionOf(text, 'p2', 'castle', 'SYL', 'metonym'),
  mentionOf(text, 'p2', 'Sylvania', 'SYL'),
  mentionOf(text, 'p1', 'Neighbours', neighbours),
  mentionOf(text, 'p0', 'Freedonia', 'FRE'),
  mentionOf(text, 'p1', 'Freedonia', 'FRE'),
];
const readings = [readingOf('p2', 'SYL', 'challenge'), readingOf('p1', 'FRE', 'mention')];
const notes = ['p2', 'p10', 'p2'].map((unit, n) => ({ unit, quote: `note ${n}`, note: {} }));
const coding = [
  { unit: 'p1', topics: ['peace', 'trade'] },
  { unit: 'p10', topics: ['peace'] },
];
const build = () =>
  buildConcordance(
    packOf(text, { mentions, readings, notes, coding }),
    gazetteerOf(place('FRE'), place('SYL'), place('TOM')),
    [frameworkOf('league', 'alliance', { place: 'FRE' }, { place: 'TOM' })],
  );
const entry = (id: string): Entry => build().entries.get(id)!;
const where = (its: readonly { unit: string; quote: string }[]) =>
  its.map(({ unit, quote }) => `${unit} ${quote}`);

describe('the concordance', () => {
  it('keeps names, collective terms and venues apart', () => {
    expect(where(entry('FRE').explicit)).toEqual(['p0 Freedonia', 'p1 Freedonia', 'p2 Freedonia']);
    expect(where(entry('FRE').implied)).toEqual(['p1 Neighbours', 'p2.1 Neighbours']);
    expect(where(entry('FRE').venue)).toEqual(['p2.1 Freeport']);
  });

  it('counts a metonym as a name', () => {
    expect(where(entry('SYL').explicit)).toEqual(['p2 castle', 'p2 Sylvania', 'p10 Sylvania']);
  });

  it('lists passages once each, in the order of the text and not of their ids', () => {
    expect(entry('FRE').units).toEqual(['p0', 'p1', 'p2', 'p2.1']);
    expect(entry('SYL').units).toEqual(['p1', 'p2', 'p2.1', 'p10']);
  });

  it('has an entry, with its role, for a place that is not named', () => {
    expect(entry('TOM')).toMatchObject({
      readings: [],
      explicit: [],
      implied: [],
      venue: [],
      units: [],
    });
    expect(entry('TOM').finding.role.id).toBe('ally');
    expect([...build().entries.keys()]).toEqual(['FRE', 'SYL', 'TOM']);
  });

  it('gives each place its own readings, memberships and finding', () => {
    expect(entry('SYL').readings).toEqual([readings[0]]);
    expect(entry('SYL').memberships).toEqual([]);
    expect(entry('SYL').finding).toEqual({
      role: roleOf(scheme, 'challenge'),
      readings: [readings[0]],
      memberships: [],
    });
    expect(entry('FRE').memberships.map((m) => m.framework.id)).toEqual(['league']);
  });

  it('takes memberships on the day of the document', () => {
    const league = frameworkOf(
      'league',
      'alliance',
      { place: 'FRE', until: '2020-02-02' },
      { place: 'SYL', since: '2020-02-03' },
      { place: 'TOM', since: '2020-02-02' },
    );
    const places = ['FRE', 'SYL', 'TOM'];
    const { entries } = buildConcordance(
      packOf(text),
      gazetteerOf(...places.map((id) => place(id))),
      [league],
    );
    const roles = places.map((id) => entries.get(id)!.finding.role.id);
    expect(roles).toEqual(['unnamed', 'unnamed', 'ally']);
  });

  it('gives the mentions of a passage by their start', () => {
    const { mentionsIn } = build();
    expect(where(mentionsIn.get('p2')!)).toEqual(['p2 castle', 'p2 Sylvania', 'p2 Freedonia']);
    expect([...mentionsIn.keys()]).toEqual(['p0', 'p1', 'p2', 'p2.1', 'p10']);
  });

  it('loses no mention and invents none', () => {
    const all = [...build().mentionsIn.values()].flat();
    expect(new Set(all)).toEqual(new Set(mentions));
    expect(all).toHaveLength(mentions.length);
  });

  it('gives the topics of a unit, the main one first', () => {
    expect([...build().topicsOf]).toEqual([
      ['p1', ['peace', 'trade']],
      ['p10', ['peace']],
    ]);
  });

  it('gives the notes on a passage', () => {
    const { notesOn } = build();
    expect(notesOn.get('p2')).toEqual([notes[0], notes[2]]);
    expect(notesOn.get('p10')).toEqual([notes[1]]);
    expect(notesOn.has('p1')).toBe(false);
  });
});

describe('the mark of a place', () => {
  it.each([
    ['country', 'yellow'],
    ['area', 'yellow'],
    ['threat', 'yellow'],
    ['region', 'region'],
    ['institution', 'institution'],
  ] as const)('that is a %s is %s', (kind, tone) => {
    const named = packOf(text, { readings });
    const { entries } = buildConcordance(named, gazetteerOf(place('SYL', { kind })), []);
    expect(toneOf(headingOf(entries.get('SYL')!))).toBe(tone);
  });
});

describe('directness', () => {
  it('is explicit for a name, a metonym and a region, implied for a group, venue for an event', () => {
    expect(mentionKinds.map((as) => [as, directnessOf({ as })])).toEqual([
      ['name', 'explicit'],
      ['metonym', 'explicit'],
      ['group', 'implied'],
      ['region', 'explicit'],
      ['event', 'venue'],
    ]);
  });
});

describe('the count of passages', () => {
  it('counts a passage once, however many mentions it has', () => {
    expect(passageCount(build(), entry('SYL').explicit)).toBe(2);
    expect(passageCount(build(), [])).toBe(0);
  });

  it('counts no title', () => {
    expect(passageCount(build(), entry('FRE').explicit)).toBe(2);
  });
});
