import { expect, it } from 'vitest';
import type { Mention } from '../../src/annotation/annotation.ts';
import { passageCount } from '../../src/index/concordance.ts';

const inUnit = (unit: string): Mention => ({
  unit,
  start: 0,
  end: 1,
  quote: '国',
  as: 'name',
  places: ['UKR'],
});

it('counts each unit once, and no title', () => {
  const labels = new Map(['p3', 'p7.10', 'p10', 'p00'].map((id) => [id, id]));
  expect(passageCount({ labels }, ['p3', 'p3', 'p7.10', 'p10', 'p0', 'a0'].map(inUnit))).toBe(3);
});
