import { describe, expect, it } from 'vitest';
import { chooseScheme, copyScheme, ownSchemeOf } from '../../src/editing/own-scheme.ts';
import {
  addReading,
  changeReading,
  raiseReading,
  removeReading,
} from '../../src/editing/scheme-readings.ts';
import {
  addRole,
  changeGround,
  changeRole,
  groundedRoles,
  raiseRole,
  removeRole,
} from '../../src/editing/scheme-roles.ts';
import { presets } from '../../src/scheme/presets/presets.ts';
import { publishDraft } from '../../src/editing/publish-draft.ts';
import type { Draft } from '../../src/pack/draft.ts';
import { parsePack } from '../../src/pack/parse-pack.ts';
import { draftOf, references } from './invent.ts';

const own = () => chooseScheme(draftOf(), 'own');
const rival = { name: 'Rival', rule: 'It is called a rival.', slot: 'yellow' } as const;
const friend = { name: '友', rule: '', slot: undefined };
const problemsOf = (draft: Draft) => {
  const parsed = parsePack(publishDraft(draft, references).document, references.gazetteer);
  return parsed.ok ? [] : parsed.problems;
};

describe('a scheme of a text’s own', () => {
  it('begins with the neutral reading, and opens', () => {
    expect(ownSchemeOf(own())?.readings.map(({ id }) => id)).toEqual(['mention']);
    expect(problemsOf(own())).toEqual([]);
  });

  it('has readings with rules and paints before the neutral one, and opens', () => {
    const draft = addReading(addReading(own(), 'en', rival), 'ja', friend);
    const scheme = ownSchemeOf(draft)!;
    expect(scheme.readings.map(({ id }) => id)).toEqual(['rival', 'reading-1', 'mention']);
    expect(scheme.readings[0]).toMatchObject({ name: { en: 'Rival' }, slot: 'yellow' });
    expect(scheme.roles).toEqual([
      {
        id: 'rival',
        name: { en: 'Rival' },
        definition: { en: 'It is called a rival.' },
        slot: 'yellow',
      },
    ]);
    expect(scheme.rules).toEqual([{ role: 'rival', readings: ['rival'] }]);
    expect(problemsOf(draft)).toEqual([]);
  });

  it('may have them changed and removed, with what was read so', () => {
    const draft: Draft = {
      ...addReading(own(), 'en', rival),
      readings: [{ unit: 'p1', place: 'NOR', reading: 'rival', quote: 'Norway' }],
    };
    const plain = changeReading(draft, 'rival', 'en', { ...rival, name: 'Foe', slot: undefined });
    expect(ownSchemeOf(plain)).toMatchObject({ roles: [], rules: [] });
    expect(ownSchemeOf(plain)?.readings[0]).toMatchObject({ id: 'rival', name: { en: 'Foe' } });
    expect(problemsOf(plain)).toEqual([]);
    const without = removeReading(draft, 'rival');
    expect(without.readings).toEqual([]);
    expect(ownSchemeOf(without)).toEqual(ownSchemeOf(own()));
    expect(removeReading(own(), 'mention')).toEqual(own());
  });

  it('gives two readings of one name ids of their own', () => {
    const draft = addReading(addReading(own(), 'en', rival), 'en', { ...rival, slot: 'red' });
    expect(ownSchemeOf(draft)?.readings.map(({ id }) => id)).toEqual([
      'rival',
      'rival-2',
      'mention',
    ]);
    expect(addReading(own(), 'en', { ...rival, name: ' ' })).toEqual(own());
  });
});

describe('a copy of a preset', () => {
  const copy = copyScheme(draftOf(), 'nato');

  it.each(['nato', 'named'] as const)('paints as it does, and opens: %s', (preset) => {
    const draft = copyScheme(draftOf(), preset);
    const scheme = ownSchemeOf(draft);
    expect(scheme).toMatchObject({
      id: 'bergen-2031-scheme',
      readings: presets[preset].readings,
      rules: presets[preset].rules,
    });
    expect(problemsOf(draft)).toEqual([]);
  });

  it('says of this text what its readings are called, and nothing that was said of another', () => {
    const [threat] = ownSchemeOf(copy)?.roles ?? [];
    const { name } = presets.nato.readings[0]!;
    expect(threat).toEqual({ id: 'threat', name, definition: name, slot: 'red' });
  });

  it('keeps its lists where a reading that is called like one is changed', () => {
    const ally = { name: 'Friend', rule: '', slot: undefined };
    const changed = ownSchemeOf(changeReading(copy, 'ally', 'en', ally));
    expect(changed?.rules).toEqual(presets.nato.rules);
    expect(changed?.readings.find(({ id }) => id === 'ally')?.name).toMatchObject({ en: 'Friend' });
  });

  it('loses with a reading its role, and the sets that have no other', () => {
    const less = ['threat', 'challenge', 'enabler'].reduce(removeReading, copy);
    expect(ownSchemeOf(less)?.roles.map(({ id }) => id)).toEqual(['partner', 'ally']);
    expect(ownSchemeOf(less)?.roleSets).toBeUndefined();
    expect(problemsOf(less)).toEqual([]);
  });

  it('has the rules of readings in their order', () => {
    const raised = raiseReading(copy, 'challenge');
    expect(
      ownSchemeOf(raised)
        ?.readings.slice(0, 2)
        .map(({ id }) => id),
    ).toEqual(['challenge', 'threat']);
    expect(ownSchemeOf(raised)?.rules.map(({ role }) => role)).toEqual([
      'challenge',
      'threat',
      'enabler',
      'ally',
      'partner',
    ]);
    expect(raiseReading(copy, 'threat')).toBe(copy);
  });
});

describe('roles that lists and counts give', () => {
  const words = { name: { en: 'EU' }, definition: { en: 'A member of the EU.' } };
  const often = { name: { en: 'Often' }, definition: { en: 'Named often.' } };
  const grounds = (draft: Draft) =>
    groundedRoles(ownSchemeOf(draft)!).map(({ role, ground }) => [role.id, ground]);
  const listed = addRole(addReading(own(), 'en', rival), { frameworks: ['eu'] }, words);

  it('come after readings, and have the text read with the list', () => {
    expect(ownSchemeOf(listed)?.rules).toEqual([
      { role: 'rival', readings: ['rival'] },
      { role: 'eu', frameworks: ['eu'] },
    ]);
    expect(listed.manifest.frameworks).toEqual(['eu']);
    expect(problemsOf(listed)).toEqual([]);
    const another = addReading(listed, 'en', { ...rival, name: 'Foe', slot: 'navy' });
    expect(ownSchemeOf(another)?.rules.map(({ role }) => role)).toEqual(['rival', 'foe', 'eu']);
  });

  it('may be by several lists, renamed, raised and removed', () => {
    const two = addRole(listed, { frameworks: ['g7'] }, words);
    const more = changeGround(two, 'g7', { frameworks: ['g7', 'nato'] });
    expect(more.manifest.frameworks).toEqual(['eu', 'g7', 'nato']);
    expect(grounds(raiseRole(more, 'g7'))[0]).toEqual(['g7', { frameworks: ['g7', 'nato'] }]);
    expect(raiseRole(more, 'eu')).toBe(more);
    const renamed = changeRole(more, 'g7', 'en', { name: 'Seven', definition: '', slot: 'navy' });
    expect(ownSchemeOf(renamed)?.roles.at(-1)).toMatchObject({
      name: { en: 'Seven' },
      slot: 'navy',
    });
    expect(problemsOf(renamed)).toEqual([]);
    expect(grounds(removeRole(more, 'eu')).map(([id]) => id)).toEqual(['g7']);
    expect(grounds(changeGround(more, 'g7', { frameworks: [] })).map(([id]) => id)).toEqual(['eu']);
  });

  it('by counts are tried from the highest on', () => {
    const counted = [2, 9, 5].reduce(
      (it, from) => addRole(it, { passages: { from } }, often),
      own(),
    );
    expect(grounds(counted).map(([, ground]) => ground)).toEqual(
      [9, 5, 2].map((from) => ({ passages: { from } })),
    );
    expect(problemsOf(counted)).toEqual([]);
  });

  it('are no more than there are paints', () => {
    const full = copyScheme(draftOf(), 'nato');
    expect(addRole(full, { frameworks: ['eu'] }, words)).toEqual(full);
  });
});
