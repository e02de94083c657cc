import { describe, expect, it } from 'vitest';
import { touchCommand } from '../../src/briefing/touch.ts';

const width = 1000;
const middle = { x: 500, y: 300 };

describe('a finger', () => {
  it('swipes the next scene in from the right, and the previous one from the left', () => {
    expect(touchCommand(middle, { x: 400, y: 320 }, width)).toBe('next');
    expect(touchCommand(middle, { x: 600, y: 280 }, width)).toBe('previous');
  });

  it('touches an edge to go where it points', () => {
    expect(touchCommand({ x: 960, y: 300 }, { x: 962, y: 301 }, width)).toBe('next');
    expect(touchCommand({ x: 30, y: 300 }, { x: 31, y: 300 }, width)).toBe('previous');
  });

  it('brings up the tools in the middle', () => {
    expect(touchCommand(middle, { x: 510, y: 310 }, width)).toBe('tools');
  });

  it('up and down asks nothing', () => {
    expect(touchCommand(middle, { x: 500, y: 360 }, width)).toBeUndefined();
    expect(touchCommand({ x: 960, y: 300 }, { x: 955, y: 500 }, width)).toBeUndefined();
  });
});
