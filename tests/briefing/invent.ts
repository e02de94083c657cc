import { readLibrary } from '../../scripts/site/read-library.ts';
import { BriefingController } from '../../src/briefing/briefing-controller.svelte.ts';
import { Atlas } from '../../src/session/atlas.svelte.ts';
import { FakeAddress } from '../session/fake-address.ts';

const library = readLibrary();

/** A briefing over the real text, at an address. */
export function present(search: string) {
  const address = new FakeAddress(search);
  const atlas = new Atlas(library, address, 'ja');
  return { address, atlas, controller: new BriefingController(atlas) };
}
