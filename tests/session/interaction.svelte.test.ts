import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Interaction } from '../../src/session/interaction.svelte.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** With nothing drawn. */
const put = { pen: false, strokes: [] };

describe('a pointer', () => {
  it('rests on the place where it stays, and on none that it only crosses', () => {
    const interaction = new Interaction();
    interaction.hover('FRE');
    expect([interaction.hovered, interaction.rested]).toEqual(['FRE', undefined]);
    interaction.hover(undefined);
    vi.runAllTimers();
    expect(interaction.rested).toBeUndefined();
    interaction.hover('SYL');
    vi.runAllTimers();
    expect(interaction.rested).toBe('SYL');
  });

  it('below which the text passes rests on no place', () => {
    const interaction = new Interaction();
    interaction.hover('FRE', true);
    vi.runAllTimers();
    expect([interaction.hovered, interaction.rested]).toEqual(['FRE', undefined]);
  });

  it('that has left every place goes on having rested on the last', () => {
    const interaction = new Interaction();
    interaction.hover('FRE');
    vi.runAllTimers();
    interaction.hover(undefined);
    vi.runAllTimers();
    expect([interaction.hovered, interaction.rested]).toEqual([undefined, 'FRE']);
  });
});

describe('a map', () => {
  const relativeCamera = { center: [20, 40], zoom: -8 } as const;

  it('is told where another window moves it, for as long as it is there', () => {
    const interaction = new Interaction();
    const moved = vi.fn();
    const end = interaction.followMap(moved);
    interaction.join({ ...put, laser: true, relativeCamera, hovered: 'FRE', spot: [1, 2] });
    expect(moved).toHaveBeenCalledExactlyOnceWith(relativeCamera);
    expect(interaction).toMatchObject({ laser: true, relativeCamera, hovered: 'FRE' });
    end();
    interaction.join({ ...put, laser: false, relativeCamera });
    expect(moved).toHaveBeenCalledOnce();
  });

  it('is not told of what the reader does with it here', () => {
    const interaction = new Interaction();
    const moved = vi.fn();
    interaction.followMap(moved);
    interaction.moveMap(relativeCamera);
    expect(interaction.relativeCamera).toBe(relativeCamera);
    expect(moved).not.toHaveBeenCalled();
  });

  it('that has taken the place of another stays when the other goes', () => {
    const interaction = new Interaction();
    const moved = vi.fn();
    const end = interaction.followMap(vi.fn());
    interaction.followMap(moved);
    end();
    interaction.join({ ...put, laser: false, relativeCamera });
    expect(moved).toHaveBeenCalledOnce();
  });
});
