import type { ReadingKind } from '../../scheme/scheme.ts';

/** Keys that do something else in the step. */
const taken = 'jk';

/** The key of each kind of reading: the first letter of its name in English, or of its id, that is free. */
export function readingKeys(kinds: readonly ReadingKind[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const used = new Set(taken);
  for (const [at, { id, name }] of kinds.entries()) {
    const letters = `${name['en'] ?? ''}${id}`.toLowerCase().match(/[a-z]/g) ?? [];
    const key = letters.find((it) => !used.has(it)) ?? String(at + 1);
    used.add(key);
    keys.set(id, key);
  }
  return keys;
}
