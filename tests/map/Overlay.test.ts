import { render } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import Overlay from '../../src/map/Overlay.svelte';
import { cameraFor } from '../../src/map-model/camera-for.ts';
import { outlineOf } from '../../src/map-model/outline.ts';
import { flatTrace, pathData } from '../../src/map-model/paths.ts';
import { buildPicture, withHovered, type MapSpec } from '../../src/map-model/picture.ts';
import { projections } from '../../src/map-model/projections.ts';
import { Atlas } from '../../src/session/atlas.svelte.ts';
import { library } from '../reading/show.ts';
import { FakeAddress } from '../session/fake-address.ts';
import { worldOn } from '../map-model/real-projection.ts';

const size = { width: 720, height: 420 };
const world = worldOn(projections.equal);
const kosovo = outlineOf(world, world.areas.get('XKX')!);
const trace = flatTrace(0.1);

/** The paths of the overlay that run along a line, as their classes. */
function along(
  { hovered = [], ...scene }: Partial<MapSpec> & { hovered?: readonly string[] },
  line: typeof kosovo.disputed,
): string[] {
  const plain = new Atlas(library, new FakeAddress(''), 'ja').mapSpec;
  const picture = withHovered(world, buildPicture(world, { ...plain, ...scene }), hovered);
  const camera = cameraFor({}, projections.equal, size);
  const { container } = render(Overlay, { world, picture, camera, size });
  return [...container.querySelectorAll('path')]
    .filter((path) => path.getAttribute('d') === pathData(trace(line)))
    .map((path) => (path.getAttribute('class') ?? '').replaceAll(/ ?svelte-\w+/g, ''));
}

describe('Kosovo’s boundary with Serbia, which is not agreed', () => {
  const silent = { silent: true, focus: new Map([['XKX', 'explicit' as const]]) } as const;
  it.each([
    ['picked', { picked: 'XKX' }, ['halo', 'casing', 'picked disputed']],
    ['pointed at', { hovered: ['XKX'] }, ['casing', 'hovered disputed']],
    ['looked for in vain', silent, ['casing', 'outlined disputed']],
  ] as const)('is dashed where Kosovo is %s, and the rest is not', (_how, scene, drawn) => {
    expect(along(scene, kosovo.disputed)).toEqual(drawn);
    const rest = drawn.filter((it) => it !== 'casing').map((it) => it.replace(' disputed', ''));
    expect(along(scene, kosovo.agreed)).toEqual(rest);
  });
});
