import '../ui/stand-ins.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { home } from '../../src/map-model/camera-for.ts';
import { Stage } from '../../src/map/map-controller.svelte.ts';
import type { Sight, Size } from '../../src/map-model/camera.ts';
import type { Picture } from '../../src/map-model/picture.ts';
import { projections } from '../../src/map-model/projection.ts';

const small = { width: 390, height: 150 };
const large = { width: 390, height: 500 };

describe('a map that gets another size', () => {
  let stage: Stage;
  beforeEach(() => {
    stage = new Stage(() => undefined);
    stage.resize(small);
    stage.open({ frame: undefined } as unknown as Picture, projections.equal);
  });

  it('frames anew what it was sent to', () => {
    const before = stage.camera!;
    stage.resize(large);
    expect(stage.camera).toEqual(home(projections.equal, large));
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
    expect(stage.camera!.zoom).toBeCloseTo(home(projections.equal, large).zoom, 6);
  });
});

describe('two maps of different size', () => {
  const map = (size: Size, onsight: (sight: Sight | undefined) => void) => {
    const stage = new Stage(onsight);
    stage.resize(size);
    stage.open({ frame: undefined } as unknown as Picture, projections.equal);
    return stage;
  };

  it('look at the same where one follows what the other was moved to', () => {
    let sight: Sight | undefined;
    const led = map({ width: 1200, height: 900 }, (now) => (sight = now));
    const follower = map({ width: 400, height: 300 }, () => {
      throw new Error('who follows leads nobody');
    });
    led.zoom(3);
    led.pan(300, -40);
    follower.follow(sight!);
    expect(follower.camera!.center[0]).toBeCloseTo(led.camera!.center[0], 6);
    expect(follower.camera!.center[1]).toBeCloseTo(led.camera!.center[1], 6);
    expect(led.camera!.zoom - follower.camera!.zoom).toBeCloseTo(Math.log2(3), 6);
  });

  it('say that they are no longer where they were moved to once they are sent elsewhere', () => {
    const sights: (Sight | undefined)[] = [];
    const stage = map(large, (sight) => sights.push(sight));
    stage.zoom(2);
    stage.lookAt([0, 40, 20, 60]);
    expect(sights.map((sight) => sight !== undefined)).toEqual([true, false]);
  });
});
