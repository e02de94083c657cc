import { describe, expect, it } from 'vitest';
import { nato } from '../../src/scheme/presets/nato.ts';
import { isPresetId, predicateOf, readingKindOf, roleOf, toneOf } from '../../src/scheme/scheme.ts';

describe('a scheme', () => {
  it('says of a place what its role is called, unless the role has words for that', () => {
    const role = roleOf(nato, 'threat');
    expect(predicateOf(role)).toBe(role.predicate);
    const { predicate: _, ...bare } = role;
    expect(predicateOf(bare)).toBe(role.name);
  });

  it('knows its own roles and readings alone', () => {
    expect(readingKindOf(nato, 'attacked').icon).toBe('bolt');
    expect(() => roleOf(nato, 'host')).toThrow('host');
    expect(() => readingKindOf(nato, 'host')).toThrow('host');
  });

  it('may be called by its id where the project ships it', () => {
    expect(['nato', 'named', 'own', 'toString', ''].map(isPresetId)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('marks places by the slot of their role, regions and institutions as what they are', () => {
    expect(
      [roleOf(nato, 'ally'), 'region', 'institution'].map((it) => toneOf(it as never)),
    ).toEqual(['navy', 'region', 'institution']);
  });
});
