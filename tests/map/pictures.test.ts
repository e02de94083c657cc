import { render } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { frameIds } from '../data/shipped.ts';
import { filterRoles } from '../../src/scheme/scheme.ts';
import Overlay from '../../src/map/Overlay.svelte';
import { MapController } from '../../src/map/map-controller.svelte.ts';
import SvgMap from '../../src/map/svg/SvgMap.svelte';
import { buildPicture } from '../../src/map-model/picture.ts';
import { projections } from '../../src/map-model/projections.ts';
import { Atlas } from '../../src/session/atlas.svelte.ts';
import { library } from '../reading/show.ts';
import { FakeAddress } from '../session/fake-address.ts';
import { worldOn } from '../map-model/real-projection.ts';
import { sketch } from './sketch.ts';

const size = { width: 720, height: 420 };
const world = worldOn(projections.equal);
const queries = [
  ...frameIds.map((frame) => `frame=${frame}`),
  ...filterRoles(library.pack.scheme).map(({ id }) => `roles=${id}`),
  'place=GEO',
  'p=p31&lang=en',
];

/** A change that is meant is stored by `npx vitest run tests/map/pictures -u`, and looked at. */
describe('the map of an address is the picture that is stored of it', () => {
  it.each(queries)('%s', async (query) => {
    const { mapSpec } = new Atlas(library, new FakeAddress(`?${query}`), 'ja');
    const picture = buildPicture(world, mapSpec);
    const controller = new MapController(() => undefined);
    controller.size = size;
    controller.open(picture, projections.equal);
    const camera = controller.camera!;
    const props = { world, picture, camera, size };
    const { baseElement } = render(Overlay, props);
    render(SvgMap, { ...props, grain: 4, paper: false });
    await expect(sketch(baseElement, world, picture, camera, size)).toMatchFileSnapshot(
      `./snapshots/${query.replace(/[=&]/g, '-')}.svg`,
    );
  });
});
