import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Motion } from '../../src/map/motion.svelte.ts';

describe('a map on its way', () => {
  let motion: Motion;
  beforeEach(() => {
    vi.useFakeTimers();
    motion = new Motion();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('moves for as long as it was sent, and rests a little later', () => {
    expect(motion.moving).toBe(false);
    motion.extend(600);
    vi.advanceTimersByTime(650);
    expect(motion.moving).toBe(true);
    vi.advanceTimersByTime(100);
    expect(motion.moving).toBe(false);
  });

  it('is not thought to rest because a frame says that it has just moved', () => {
    motion.extend(600);
    vi.advanceTimersByTime(100);
    motion.extend(0);
    vi.advanceTimersByTime(300);
    expect(motion.moving).toBe(true);
  });

  it('moves on for as long as frames come later than it should have arrived', () => {
    motion.extend(100);
    for (let frame = 0; frame < 5; frame++) {
      vi.advanceTimersByTime(90);
      motion.extend(0);
    }
    expect(motion.moving).toBe(true);
    vi.advanceTimersByTime(110);
    expect(motion.moving).toBe(false);
  });
});
