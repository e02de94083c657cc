import { describe, expect, it } from 'vitest';
import { stepsFrom } from '../../src/index/steps.ts';

const order = ['p1', 'p2', 'p3', 'p4'];

describe('one steps', () => {
  it('to the passages before and after the one that is read', () => {
    expect(stepsFrom(order, undefined, 'p2')).toEqual({ previous: 'p1', next: 'p3' });
  });

  it('nowhere beyond the first and the last', () => {
    expect(stepsFrom(order, undefined, 'p1')).toEqual({ next: 'p2' });
    expect(stepsFrom(order, undefined, 'p4')).toEqual({ previous: 'p3' });
  });

  it('from the title to the first', () => {
    expect(stepsFrom(order, undefined, undefined)).toEqual({ next: 'p1' });
  });

  it('to the nearest where one stops, from where one does not stop too', () => {
    const stops = new Set(['p1', 'p4']);
    expect(stepsFrom(order, stops, 'p2')).toEqual({ previous: 'p1', next: 'p4' });
    expect(stepsFrom(order, stops, 'p4')).toEqual({ previous: 'p1' });
    expect(stepsFrom(order, new Set(), 'p2')).toEqual({});
  });
});
