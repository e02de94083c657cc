import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepCue, firstCue, clampCue, readCue, writeCue } from '../../src/index/cue.ts';

const count = fc.integer({ min: 1, max: 9999 });
const anyLengths = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 });

describe('a position in a briefing', () => {
  it('is read back as it is written', () => {
    fc.assert(
      fc.property(count, count, (scene, step) => {
        expect(readCue(writeCue({ scene, step }))).toEqual({ scene, step });
      }),
    );
  });

  it('is written without its first sentence', () => {
    expect([writeCue({ scene: 4, step: 1 }), writeCue({ scene: 4, step: 2 })]).toEqual([
      '4',
      '4.2',
    ]);
  });

  it.each(['', '0', '-1', '4.0', '4.', '.2', '4.2.1', 'x', '1e3', '12345'])(
    'is not read from %j',
    (value) => {
      expect(readCue(value)).toBeUndefined();
    },
  );

  it('beyond the end is the last there is', () => {
    expect(clampCue([2, 3], { scene: 9, step: 9 })).toEqual({ scene: 2, step: 3 });
    expect(clampCue([2, 3], { scene: 1, step: 9 })).toEqual({ scene: 1, step: 2 });
    expect(clampCue([], { scene: 3, step: 2 })).toEqual(firstCue);
  });
});

describe('going on', () => {
  it('passes every sentence of every scene once, and then ends', () => {
    fc.assert(
      fc.property(anyLengths, (lengths) => {
        const passed = [];
        for (let cue: typeof firstCue | undefined = firstCue; cue; cue = stepCue(lengths, cue, 1)) {
          passed.push(`${cue.scene}.${cue.step}`);
        }
        const all = lengths.flatMap((length, scene) =>
          Array.from({ length }, (_, step) => `${scene + 1}.${step + 1}`),
        );
        expect(passed).toEqual(all);
      }),
    );
  });

  it('and back leads where one was', () => {
    fc.assert(
      fc.property(anyLengths, count, count, (lengths, scene, step) => {
        const cue = clampCue(lengths, { scene, step });
        const next = stepCue(lengths, cue, 1);
        if (next) expect(stepCue(lengths, next, -1)).toEqual(cue);
      }),
    );
  });

  it('back from the beginning leads nowhere', () => {
    expect(stepCue([2, 3], firstCue, -1)).toBeUndefined();
  });
});
