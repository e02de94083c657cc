import '../ui/stand-ins.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { home } from '../../src/map/frame.ts';
import { Stage } from '../../src/map/stage.svelte.ts';
import type { Picture } from '../../src/picture/picture.ts';
import { plates } from '../../src/picture/plate.ts';

const small = { width: 390, height: 150 };
const large = { width: 390, height: 500 };

describe('a map that gets another size', () => {
  let stage: Stage;
  beforeEach(() => {
    stage = new Stage();
    stage.resize(small);
    stage.open({ frame: undefined } as unknown as Picture, plates.equal);
  });

  it('frames anew what it was sent to', () => {
    const before = stage.camera!;
    stage.resize(large);
    expect(stage.camera).toEqual(home(plates.equal, large));
    expect(stage.camera!.zoom).toBeGreaterThan(before.zoom);
    stage.resize(small);
    expect(stage.camera).toEqual(before);
  });

  it('keeps its middle and its scale where the reader has moved it', () => {
    stage.zoom(3);
    stage.pan(100, 0);
    const { center, zoom } = stage.camera!;
    stage.resize(large);
    expect(stage.camera!.zoom).toBe(zoom);
    expect(stage.camera!.center[0]).toBeCloseTo(center[0], 6);
  });

  it('still shows the whole world at the least', () => {
    stage.zoom(0.1);
    stage.resize(large);
    expect(stage.camera!.zoom).toBeCloseTo(home(plates.equal, large).zoom, 6);
  });
});
