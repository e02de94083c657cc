import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingOf, type RoleEvidence } from '../../src/scheme/finding.ts';
import { filterRoles } from '../../src/scheme/scheme.ts';
import { membershipOf, mentionOf, place, readingOf, scheme, textOf } from '../index/invent.ts';

const text = textOf({ p1: 'Sylvania' });
const named = [mentionOf(text, 'p1', 'Sylvania', 'SYL')];
const evidence = (more: Partial<RoleEvidence> = {}): RoleEvidence => ({
  place: place('SYL'),
  readings: [],
  memberships: [],
  explicit: named,
  passages: 1,
  ...more,
});
const readingKinds = scheme.readings.map(({ id }) => id);
const reads = (...kinds: string[]) => kinds.map((kind, at) => readingOf(`p${at + 1}`, 'SYL', kind));
/** The finding of the preset, with the role's id. */
function role(its: RoleEvidence) {
  const finding = findingOf(scheme, its);
  return { ...finding, role: finding.role.id };
}

describe('what the text calls a place', () => {
  it('makes a threat of what is called one, and shows the sentence', () => {
    const readings = reads('mention', 'threat');
    expect(role(evidence({ readings }))).toEqual({
      role: 'threat',
      readings: [readings[1]],
      memberships: [],
    });
  });

  it('makes a challenge of a challenger that enables too, and shows both sentences', () => {
    const readings = reads('enabler', 'mention', 'challenge');
    const finding = role(evidence({ readings }));
    expect(finding.role).toBe('challenge');
    expect(finding.readings.map((r) => r.reading)).toEqual(['enabler', 'challenge']);
  });

  it('makes an enabler of what only enables', () => {
    const readings = reads('enabler', 'supported', 'enabler');
    const finding = role(evidence({ readings }));
    expect(finding.role).toBe('enabler');
    expect(finding.readings).toEqual([readings[0], readings[2]]);
  });

  it('puts threat before challenge', () => {
    expect(role(evidence({ readings: reads('challenge', 'threat') })).role).toBe('threat');
  });

  it.each(['threat', 'challenge', 'enabler'] as const)(
    'comes before what it belongs to: %s',
    (kind) => {
      const memberships = [membershipOf('league', 'alliance', 'SYL')];
      const finding = role(evidence({ readings: reads(kind), memberships }));
      expect(finding.role).toBe(kind);
      expect(finding.memberships).toEqual([]);
    },
  );

  it.each(['condemned', 'attacked', 'supported', 'partner', 'ally', 'mention'] as const)(
    'gives no role of its own by the reading %s',
    (kind) => {
      const readings = reads(kind);
      expect(role(evidence({ readings }))).toEqual({ role: 'named', readings, memberships: [] });
    },
  );

  it('makes a threat without a country a threat', () => {
    const finding = role(
      evidence({ place: place('SYL', { kind: 'threat' }), readings: reads('threat') }),
    );
    expect(finding.role).toBe('threat');
  });
});

describe('what a place belongs to', () => {
  const league = membershipOf('league', 'alliance', 'SYL');
  const forum = membershipOf('forum', 'partnership', 'SYL');
  const left = membershipOf('club', 'partnership', 'SYL', 'suspended');
  const council = membershipOf('council', 'format', 'SYL');

  it('makes an Ally of a member of an alliance, named or not', () => {
    expect(role(evidence({ memberships: [league], explicit: [] }))).toEqual({
      role: 'ally',
      readings: [],
      memberships: [league],
    });
  });

  it('puts the alliance before a partnership', () => {
    const finding = role(evidence({ memberships: [forum, league] }));
    expect([finding.role, finding.memberships]).toEqual(['ally', [league]]);
  });

  it('makes a partner by partnerships, shown each with its list', () => {
    const other = membershipOf('other', 'partnership', 'SYL');
    const finding = role(evidence({ memberships: [forum, council, left, other] }));
    expect([finding.role, finding.memberships]).toEqual(['partner', [forum, other]]);
  });

  it('makes nothing of a suspended membership', () => {
    expect(role(evidence({ memberships: [left] })).role).toBe('named');
    expect(role(evidence({ memberships: [left], explicit: [] })).role).toBe('unnamed');
  });

  it('makes no Ally by a suspended membership of the alliance', () => {
    const suspended = membershipOf('league', 'alliance', 'SYL', 'suspended');
    expect(role(evidence({ memberships: [suspended] })).role).toBe('named');
  });

  it('makes nothing of a format', () => {
    expect(role(evidence({ memberships: [council] })).role).toBe('named');
  });

  it.each(['area', 'region', 'institution', 'threat'] as const)(
    'makes neither Ally nor partner of a place of kind %s',
    (kind) => {
      const finding = role(
        evidence({ place: place('SYL', { kind }), memberships: [league, forum] }),
      );
      expect([finding.role, finding.memberships]).toEqual(['named', []]);
    },
  );
});

describe('the last resort', () => {
  it('is named for a place that is named', () => {
    expect(role(evidence()).role).toBe('named');
  });

  it('is unnamed, with no grounds, for a place that no name or metonym stands for', () => {
    const finding = role(evidence({ explicit: [], readings: reads('mention') }));
    expect(finding).toEqual({ role: 'unnamed', readings: [], memberships: [] });
  });
});

describe('the roles', () => {
  const membership = fc
    .tuple(
      fc.constantFrom('alliance', 'partnership', 'format' as const),
      fc.constantFrom(undefined, 'suspended' as const),
    )
    .map(([kind, status]) => membershipOf(kind, kind as 'alliance', 'SYL', status));
  const anyDossier = fc.record({
    place: fc
      .constantFrom('country', 'area', 'region', 'institution', 'threat' as const)
      .map((kind) => place('SYL', { kind: kind as 'country' })),
    readings: fc.array(fc.constantFrom(...readingKinds)).map((kinds) => reads(...kinds)),
    memberships: fc.array(membership),
    explicit: fc.constantFrom(named, []),
    passages: fc.nat(),
  });

  it('are only given with grounds that are there', () => {
    fc.assert(
      fc.property(anyDossier, (its) => {
        const finding = role(its);
        const grounds = finding.readings.length + finding.memberships.length;
        expect(finding.readings.every((r) => its.readings.includes(r))).toBe(true);
        expect(finding.memberships.every((m) => its.memberships.includes(m))).toBe(true);
        if (finding.role === 'unnamed') expect(grounds).toBe(0);
        else expect(grounds > 0 || its.explicit.length > 0).toBe(true);
      }),
    );
  });

  it('never rest on a suspended membership', () => {
    fc.assert(
      fc.property(anyDossier, (its) =>
        role(its).memberships.every((m) => m.member.status !== 'suspended'),
      ),
    );
  });

  it('can all be filtered by, save unnamed', () => {
    const all = scheme.roles.map(({ id }) => id);
    const chosen = filterRoles(scheme).map(({ id }) => id);
    expect(chosen).toEqual(all.filter((it) => it !== 'unnamed'));
    expect(all).toContain('unnamed');
  });
});
