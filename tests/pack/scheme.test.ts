import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingOf } from '../../src/scheme/finding.ts';
import { nato } from '../../src/scheme/presets/nato.ts';
import { presets } from '../../src/scheme/presets/presets.ts';
import { parsePack } from '../../src/pack/parse-pack.ts';
import { describeProblem } from '../../src/pack/problem.ts';
import { writePack } from '../../src/pack/write-pack.ts';
import { membershipOf, place, readingOf } from '../index/invent.ts';
import { invented } from './invented.ts';

const format1 = JSON.parse(
  readFileSync(join(import.meta.dirname, 'fixtures/all good.json'), 'utf8'),
) as object;

type Named = Record<string, unknown> & { id: string };
/** A scheme as a pack has it, of any shape. */
interface RawScheme {
  id: unknown;
  readings: Named[];
  roles: Named[];
  rules: Record<string, unknown>[];
  roleSets?: unknown;
}

/** A scheme of our own for the invented pack: who guards the Lake, and who troubles it. */
const own = (): RawScheme => ({
  id: 'lake',
  readings: [
    { id: 'threat', name: { en: 'troubles' }, icon: 'bolt', slot: 'red' },
    { id: 'mention', name: { en: 'mentioned' }, icon: 'dot', slot: 'named' },
  ],
  roles: [
    { id: 'troubler', name: { en: 'Troublers' }, definition: { en: 'Troubles.' }, slot: 'pink' },
    { id: 'guard', name: { en: 'Guards' }, definition: { en: 'In the guild.' }, slot: 'navy' },
  ],
  rules: [
    { role: 'troubler', readings: ['threat'] },
    { role: 'guard', frameworks: ['guild'] },
  ],
  roleSets: [{ name: { en: 'All' }, roles: ['troubler', 'guard'] }],
});

/** The invented pack as one of format 2 with a scheme. */
function withScheme(scheme: unknown, more: object = {}): object {
  const opened = parsePack(format1, invented);
  if (!opened.ok) throw new Error('the fixture opens');
  const document = JSON.parse(writePack(opened.pack)) as { manifest: object };
  const manifest = { ...document.manifest, frameworks: ['guild'], scheme };
  return JSON.parse(JSON.stringify({ ...document, ...more, manifest })) as object;
}

function open(raw: unknown) {
  const parsed = parsePack(raw, invented);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.pack;
}

const causesOf = (raw: unknown) => {
  const parsed = parsePack(raw, invented);
  return parsed.ok ? [] : parsed.problems.map(({ cause }) => cause);
};

describe('the scheme of a pack', () => {
  it('is the preset that it names', () => {
    expect(open(withScheme('nato')).scheme).toBe(nato);
  });

  it('is that of the first text in a pack of format 1, which has none', () => {
    expect(open(format1).scheme).toBe(nato);
  });

  it('only counts who is named in a pack of format 2 that has none', () => {
    const bare = withScheme(undefined) as { readings: { reading: string }[] };
    for (const reading of bare.readings) reading.reading = 'mention';
    expect(open(bare).scheme).toBe(presets.named);
  });

  it('may be its own, and then has the roles of every scheme besides', () => {
    const { scheme } = open(withScheme(own()));
    expect(scheme.roles.map(({ id }) => id)).toEqual(['troubler', 'guard', 'named', 'unnamed']);
    const dossier = {
      place: place('SYL'),
      readings: [readingOf('p2', 'SYL', 'threat')],
      memberships: [membershipOf('guild', 'format', 'SYL')],
      explicit: [],
      passages: 0,
    };
    expect(findingOf(scheme, dossier).role.id).toBe('troubler');
    expect(findingOf(scheme, { ...dossier, readings: [] })).toMatchObject({
      role: { id: 'guard' },
      memberships: dossier.memberships,
    });
    const none = { ...dossier, readings: [], memberships: [] };
    expect(findingOf(scheme, none).role.id).toBe('unnamed');
  });

  it.each(['nato', own()])('is written again byte for byte as it was read: %j', (scheme) => {
    const written = writePack(open(withScheme(scheme)));
    expect(writePack(open(JSON.parse(written)))).toBe(written);
    const { manifest } = JSON.parse(written) as { manifest: { scheme: unknown } };
    expect(manifest.scheme).toEqual(scheme);
  });

  it.each(['nato', own()])('goes with a part of the pack as well: %j', (scheme) => {
    const { document: _, ...part } = open(withScheme(scheme));
    const { manifest } = JSON.parse(writePack(part)) as { manifest: { scheme: unknown } };
    expect(manifest.scheme).toEqual(scheme);
  });

  it('may have any id that no preset has', () => {
    expect(open(withScheme({ ...own(), id: 'constructor' })).scheme.id).toBe('constructor');
  });

  it('may be without roles: then places are named or not', () => {
    const bare = { ...own(), roles: [], rules: [], roleSets: undefined };
    expect(open(withScheme(bare)).scheme.roles.map(({ id }) => id)).toEqual(['named', 'unnamed']);
  });
});

/** What makes a good scheme bad, and what is said of it. */
const faults: [string, (scheme: RawScheme) => unknown, object][] = [
  [
    'a reading that stands twice',
    ({ readings }) => readings.push({ ...readings[0]!, icon: 'cross' }),
    { kind: 'duplicate-reading', reading: 'threat' },
  ],
  [
    'a role that stands twice',
    ({ roles }) => roles.push({ ...roles[0]!, slot: 'sky' }),
    { kind: 'duplicate-role', role: 'troubler' },
  ],
  [
    'two readings with one sign',
    ({ readings }) => (readings[1]!['icon'] = 'bolt'),
    { kind: 'shared-icon', icon: 'bolt' },
  ],
  [
    'two roles with one slot',
    ({ roles }) => (roles[1]!['slot'] = 'pink'),
    { kind: 'shared-slot', slot: 'pink' },
  ],
  ['steps beside hues', ({ roles }) => (roles[1]!['slot'] = 'step-3'), { kind: 'mixed-slots' }],
  [
    'the sign of a reading in a step beside hues',
    ({ readings }) => (readings[0]!['slot'] = 'step-3'),
    { kind: 'mixed-slots' },
  ],
  [
    'a role without a rule',
    ({ rules }) => rules.pop(),
    { kind: 'role-without-rule', role: 'guard' },
  ],
  [
    'a rule for a role that is not there',
    ({ rules }) => rules.push({ role: 'king', readings: ['threat'] }),
    { kind: 'unknown-role', role: 'king' },
  ],
  [
    'a rule by a reading that is not there',
    ({ rules }) => (rules[0]!['readings'] = ['hails']),
    { kind: 'unknown-reading', reading: 'hails' },
  ],
  [
    'grounds besides that are not there',
    ({ rules }) => (rules[0]!['with'] = ['hails']),
    { kind: 'unknown-reading', reading: 'hails' },
  ],
  [
    'a framework that the pack is not read with',
    ({ rules }) => (rules[1]!['frameworks'] = ['guild', 'order']),
    { kind: 'unlisted-framework', framework: 'order' },
  ],
  [
    'a set of roles that are not there',
    (scheme) => (scheme.roleSets = [{ name: { en: 'All' }, roles: ['king'] }]),
    { kind: 'unknown-role', role: 'king' },
  ],
  [
    'a role under the name of one that all have',
    ({ roles, rules }) => (rules[0]!['role'] = roles[0]!.id = 'named'),
    { kind: 'reserved-role', role: 'named' },
  ],
  [
    'the name of a preset',
    (scheme) => (scheme.id = 'nato'),
    { kind: 'reserved-scheme', scheme: 'nato' },
  ],
];

/** Likewise, by the shape alone: where it is told of. */
const misshapen: [string, (scheme: RawScheme) => unknown, string][] = [
  ['an unknown slot', ({ roles }) => (roles[0]!['slot'] = 'gold'), 'roles.0.slot'],
  ['the slot of the land', ({ roles }) => (roles[0]!['slot'] = 'unnamed'), 'roles.0.slot'],
  ['an unknown sign', ({ readings }) => (readings[0]!['icon'] = 'heart'), 'readings.0.icon'],
  ['a role without a name', ({ roles }) => delete roles[0]!['name'], 'roles.0.name'],
  ['a rule by nothing', ({ rules }) => delete rules[0]!['readings'], 'rules.0'],
  ['a rule by two things', ({ rules }) => (rules[0]!['frameworks'] = ['guild']), 'rules.0'],
  [
    'a count that ends before it begins',
    ({ rules }) => (rules[0] = { role: 'troubler', passages: { from: 3, to: 2 } }),
    'rules.0.passages',
  ],
  [
    'a count from nothing',
    ({ rules }) => (rules[0] = { role: 'troubler', passages: { from: 0 } }),
    'rules.0.passages.from',
  ],
  [
    'a rule by ever so many readings',
    ({ rules }) => (rules[0]!['readings'] = Array.from({ length: 51 }, (_, n) => `r${n}`)),
    'rules.0.readings',
  ],
  ['no reading', (scheme) => (scheme.readings = []), 'readings'],
  [
    'more than twelve readings',
    ({ readings }) => {
      for (let n = 0; n < 11; n++) readings.push({ ...readings[0]!, id: `r${n}` });
    },
    'readings',
  ],
  [
    'more than seven roles',
    ({ roles }) => {
      for (let n = 0; n < 6; n++) roles.push({ ...roles[0]!, id: `r${n}` });
    },
    'roles',
  ],
];

describe('a pack is refused for a scheme with', () => {
  it.each(faults)('%s', (_, spoil, cause) => {
    const scheme = own();
    spoil(scheme);
    expect(causesOf(withScheme(scheme))).toContainEqual(cause);
  });

  it.each(misshapen)('%s', (_, spoil, path) => {
    const scheme = own();
    spoil(scheme);
    expect(parsePack(withScheme(scheme), invented)).toMatchObject({
      problems: [{ path: `manifest.scheme.${path}` }],
    });
  });

  it.each(['unheard-of', 3, null])('another shape altogether: %j', (scheme) => {
    const parsed = parsePack(withScheme(scheme), invented);
    expect(parsed).toMatchObject({ problems: [{ path: 'manifest.scheme' }] });
    const [problem] = parsed.ok ? [] : parsed.problems;
    expect(describeProblem(problem!, 'en')).toContain(
      `must be "nato", "named" or an object, {…}, and is ${JSON.stringify(scheme)}`,
    );
  });
});

describe('a pack is refused where it does not keep to its scheme', () => {
  it('by a reading of another', () => {
    const pack = withScheme(own()) as { readings: { reading: string }[] };
    pack.readings[0]!.reading = 'enabler';
    expect(causesOf(pack)).toEqual([{ kind: 'unknown-reading', reading: 'enabler' }]);
  });

  it.each(['threat', 'unnamed'])('by a scene on a role that cannot be chosen: %s', (role) => {
    const scenes = [{ title: { en: 'One' }, notes: { en: 'One' }, unit: 'p2', roles: [role] }];
    const parsed = parsePack(withScheme(own(), { scenes }), invented);
    expect(parsed).toMatchObject({ ok: false, problems: [{ path: 'scenes', unit: 'p2' }] });
    const [problem] = parsed.ok ? [] : parsed.problems;
    expect(describeProblem(problem!, 'en')).toContain(`role ${role} is not among the roles`);
  });
});
