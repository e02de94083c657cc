import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mentionKinds } from '../../src/annotation/annotation.ts';
import { pack } from './shipped.ts';

const readme = readFileSync('data/README.md', 'utf8');

/** The number in the last column of the row that begins with a kind. */
function counted(kind: string): number {
  const [, count] = new RegExp(`^\\| \`${kind}\` .*\\| +(\\d+) \\|$`, 'm').exec(readme) ?? [];
  return Number(count);
}

describe('the tables of data/README.md', () => {
  it.each(pack.scheme.readings.map(({ id }) => id))('count the readings that are %s', (kind) => {
    expect(counted(kind)).toBe(pack.readings.filter(({ reading }) => reading === kind).length);
  });

  it.each(mentionKinds)('count the mentions by %s', (kind) => {
    expect(counted(kind)).toBe(pack.mentions.filter((mention) => mention.as === kind).length);
  });
});
