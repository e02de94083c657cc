import { describe, expect, it } from 'vitest';
import { describeProblem, type Cause } from '../../src/pack/problem.ts';

/** Every kind of cause, with what its sentence must not leave out. */
const causes: Record<Cause['kind'], [Cause, string[]]> = {
  version: [{ kind: 'version', found: '2.0' }, ['2.0', '1']],
  missing: [{ kind: 'missing' }, []],
  shape: [
    {
      kind: 'shape',
      expected: { ja: '1のリスト', en: 'lists of 1' },
      found: { ja: '"x" 7', en: '"x" 7' },
    },
    ['1', '"x" 7'],
  ],
  'duplicate-unit': [{ kind: 'duplicate-unit' }, []],
  'duplicate-edition': [{ kind: 'duplicate-edition', lang: 'fr' }, ['fr']],
  'editions-differ': [{ kind: 'editions-differ', lang: 'fr' }, ['fr']],
  'no-quote': [{ kind: 'no-quote', lang: 'fr' }, ['fr', 'quote']],
  'unknown-parent': [{ kind: 'unknown-parent', parent: 'p16' }, ['p16']],
  'duplicate-group': [{ kind: 'duplicate-group', group: 'neighbours' }, ['neighbours']],
  'duplicate-topic': [{ kind: 'duplicate-topic', topic: 'water' }, ['water']],
  'duplicate-reading': [{ kind: 'duplicate-reading', reading: 'host' }, ['host']],
  'unknown-reading': [{ kind: 'unknown-reading', reading: 'guest' }, ['guest', 'readings']],
  'duplicate-role': [{ kind: 'duplicate-role', role: 'giver' }, ['giver']],
  'unknown-role': [{ kind: 'unknown-role', role: 'taker' }, ['taker', 'roles']],
  'reserved-role': [{ kind: 'reserved-role', role: 'named' }, ['named']],
  'role-without-rule': [{ kind: 'role-without-rule', role: 'giver' }, ['giver', 'rules']],
  'reserved-scheme': [{ kind: 'reserved-scheme', scheme: 'nato' }, ['nato']],
  'shared-icon': [{ kind: 'shared-icon', icon: 'cross' }, ['cross']],
  'shared-slot': [{ kind: 'shared-slot', slot: 'sky' }, ['sky']],
  'mixed-slots': [{ kind: 'mixed-slots' }, ['step-']],
  'unlisted-framework': [{ kind: 'unlisted-framework', framework: 'eu' }, ['eu', 'frameworks']],
  'duplicate-note': [{ kind: 'duplicate-note', quote: 'met' }, ['met']],
  'no-unit': [{ kind: 'no-unit', quote: 'met' }, ['met']],
  'unknown-unit': [{ kind: 'unknown-unit' }, []],
  'unknown-place': [{ kind: 'unknown-place', place: 'ATL' }, ['ATL']],
  'known-place': [{ kind: 'known-place', place: 'ATL' }, ['ATL']],
  undisputed: [{ kind: 'undisputed', place: 'FRE' }, ['FRE', 'viewpoint']],
  'no-state': [{ kind: 'no-state', place: 'lake' }, ['lake']],
  'unknown-frame': [{ kind: 'unknown-frame', frame: 'moon' }, ['moon']],
  'duplicate-frame': [{ kind: 'duplicate-frame', frame: 'moon' }, ['moon']],
  'unknown-group': [{ kind: 'unknown-group', group: 'strangers' }, ['strangers']],
  'unknown-topic': [{ kind: 'unknown-topic', topic: 'weather' }, ['weather']],
  'too-large': [{ kind: 'too-large', size: 31_000_000, most: 20_000_000 }, ['31', '20']],
  'no-json': [{ kind: 'no-json', message: 'Unexpected token' }, ['Unexpected token']],
  'unknown-framework': [{ kind: 'unknown-framework', framework: 'league' }, ['league']],
  outside: [{ kind: 'outside', start: 15, end: 99, length: 21 }, ['15', '99', '21']],
  overlap: [{ kind: 'overlap', quote: 'Freedonia' }, ['Freedonia']],
};
const all = Object.values(causes);

describe('a problem', () => {
  it.each(all)('names path, unit and cause in both languages: %j', (cause, words) => {
    for (const lang of ['ja', 'en'] as const) {
      const sentence = describeProblem({ path: 'editions.0.mentions', unit: 'p17', cause }, lang);
      expect(sentence).toMatch(/^editions\.0\.mentions p17: ./);
      for (const word of words) expect(sentence).toContain(word);
    }
  });

  it.each(all)('is told in Japanese and in English in sentences of their own: %j', (cause) => {
    const [ja, en] = (['ja', 'en'] as const).map((lang) =>
      describeProblem({ path: 'text', cause }, lang),
    );
    expect(ja).toMatch(/[ぁ-ん].*。$/);
    expect(en).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
  });

  it('is told differently for each cause', () => {
    const sentences = all.map(([cause]) => describeProblem({ path: 'text', cause }, 'en'));
    expect(new Set(sentences).size).toBe(all.length);
  });

  it('is told with curly apostrophes', () => {
    const sentences = all.map(([cause]) => describeProblem({ path: 'text', cause }, 'en'));
    expect(sentences.filter((sentence) => sentence.includes("'"))).toEqual([]);
  });

  it('leaves the unit out where it sits in none', () => {
    const cause: Cause = { kind: 'unknown-place', place: 'ATL' };
    expect(describeProblem({ path: 'groups', cause }, 'en')).toMatch(/^groups: /);
  });

  it('is of the whole file where it has no path', () => {
    const cause: Cause = { kind: 'no-json', message: 'Unexpected token' };
    expect(describeProblem({ path: '', cause }, 'en')).toMatch(/^the whole file: ./);
    expect(describeProblem({ path: '', cause }, 'ja')).toMatch(/^ファイル全体: ./);
  });

  it('tells of a document that is not even a version', () => {
    const cause: Cause = { kind: 'version', found: undefined };
    expect(describeProblem({ path: 'format', cause }, 'en')).toMatch(/^format: ./);
  });
});
