import { beforeEach, describe, expect, it } from 'vitest';
import { MapController } from '../../src/map/map-controller.svelte.ts';
import type { RelativeCamera, Size } from '../../src/map-model/camera.ts';
import type { Picture } from '../../src/map-model/picture.ts';
import { projections } from '../../src/map-model/projections.ts';

const small = { width: 390, height: 150 };
const large = { width: 390, height: 500 };

describe('a map that gets another size', () => {
  let controller: MapController;
  beforeEach(() => {
    controller = new MapController(() => undefined);
    controller.resize(small);
    controller.open({ frame: undefined } as unknown as Picture, projections.equal);
  });

  it('frames anew what it was sent to', () => {
    const before = controller.camera!;
    controller.resize(large);
    expect(controller.camera).toEqual(projections.equal.home(large));
    expect(controller.camera!.zoom).toBeGreaterThan(before.zoom);
    controller.resize(small);
    expect(controller.camera).toEqual(before);
  });

  it('keeps its middle and its scale where the reader has moved it', () => {
    controller.zoom(3);
    controller.pan(100, 0);
    const { center, zoom } = controller.camera!;
    controller.resize(large);
    expect(controller.camera!.zoom).toBe(zoom);
    expect(controller.camera!.center[0]).toBeCloseTo(center[0], 6);
  });

  it('still shows the whole world at the least', () => {
    controller.zoom(0.1);
    controller.resize(large);
    expect(controller.camera!.zoom).toBeCloseTo(projections.equal.home(large).zoom, 6);
  });
});

describe('two maps of different size', () => {
  const map = (size: Size, onmoved: (relativeCamera: RelativeCamera | undefined) => void) => {
    const controller = new MapController(onmoved);
    controller.resize(size);
    controller.open({ frame: undefined } as unknown as Picture, projections.equal);
    return controller;
  };

  it('look at the same where one follows what the other was moved to', () => {
    let relativeCamera: RelativeCamera | undefined;
    const led = map({ width: 1200, height: 900 }, (now) => (relativeCamera = now));
    const follower = map({ width: 400, height: 300 }, () => {
      throw new Error('who follows leads nobody');
    });
    led.zoom(3);
    led.pan(300, -40);
    follower.setRelativeCamera(relativeCamera!);
    expect(follower.camera!.center[0]).toBeCloseTo(led.camera!.center[0], 6);
    expect(follower.camera!.center[1]).toBeCloseTo(led.camera!.center[1], 6);
    expect(led.camera!.zoom - follower.camera!.zoom).toBeCloseTo(Math.log2(3), 6);
  });

  it('say that they are no longer where they were moved to once they are sent elsewhere', () => {
    const cameras: (RelativeCamera | undefined)[] = [];
    const controller = map(large, (relativeCamera) => cameras.push(relativeCamera));
    controller.zoom(2);
    controller.fitBox([0, 40, 20, 60]);
    expect(cameras.map((relativeCamera) => relativeCamera !== undefined)).toEqual([true, false]);
  });
});
