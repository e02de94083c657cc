import { render } from '@testing-library/svelte';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import type { Component } from 'svelte';
import { readLibrary } from '../../scripts/site/read-library.ts';
import type { Library } from '../../src/pack/library.ts';
import { Atlas } from '../../src/session/atlas.svelte.ts';
import { FakeAddress } from '../session/fake-address.ts';
import { stubLayout } from '../ui/stand-ins.ts';

/** As the site opens it. */
export const library: Library = {
  ...readLibrary(),
  published: { firstMap: './data/first-map.svg', oneFile: './declaration-atlas.html' },
};

/**
 * Shows a component of the panel over the real library, in Japanese unless the address says else.
 * @param more the component's other props
 */
export function show<Props extends { atlas: Atlas }>(
  component: Component<Props>,
  search = '',
  more: Omit<Props, 'atlas'> | ((atlas: Atlas) => Omit<Props, 'atlas'>) = {} as Props,
  shown: Library = library,
) {
  stubLayout();
  const address = new FakeAddress(search);
  const atlas = new Atlas(shown, address, 'ja');
  const rest = typeof more === 'function' ? more(atlas) : more;
  const { container } = render(component, { ...rest, atlas } as Props);
  return {
    container,
    atlas,
    address,
    user: userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never }),
  };
}

/** The element, which must be there. */
export function the(container: ParentNode, selector: string): HTMLElement {
  const found = container.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
}
