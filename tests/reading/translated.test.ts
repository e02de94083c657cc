import { waitFor } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import Briefing from '../../src/briefing/Briefing.svelte';
import Page from '../../src/Page.svelte';
import TopBar from '../../src/explore/bar/TopBar.svelte';
import UnitPlaces from '../../src/reading/UnitPlaces.svelte';
import type { Atlas } from '../../src/session/atlas.svelte.ts';
import { encodeView } from '../../src/session/encode-view.ts';
import { surviveTranslation } from '../../src/ui/page-translation.ts';
import { said, translate } from '../ui/translate.ts';
import { show } from './show.ts';

/** What a reader does one after the other; each leaves another page. */
type Steps = Readonly<Record<string, (atlas: Atlas) => void>>;

const reading: Steps = {
  'picks another country': (atlas) => atlas.pick('CHN'),
  'reads a passage': (atlas) => atlas.read('p26'),
  'reads another': (atlas) => atlas.read('p27'),
  filters: (atlas) => atlas.setFilter({ roles: ['challenge', 'threat'] }),
  'filters otherwise': (atlas) => atlas.setFilter({ roles: ['partner'], topics: ['nuclear'] }),
  'changes the language': (atlas) => atlas.setLang('en'),
  'lets go': (atlas) => atlas.release(),
  'goes back to the whole': (atlas) => atlas.leave(),
};
const presenting: Steps = {
  'goes on': (atlas) => atlas.showScene({ ...atlas.view, cue: { scene: 2, step: 1 } }),
  'changes the language': (atlas) => atlas.setLang('en'),
  'asks about a country': (atlas) => atlas.pick('UKR'),
  'goes back': (atlas) => atlas.release(),
};
const brief = '?mode=brief&present=p3,p18,p26';

it.each([
  ['text', Page, '?place=UKR', reading],
  ['bar', TopBar, '?place=UKR', reading],
  ['strip under the map', UnitPlaces, '?place=UKR', reading],
  ['briefing', Briefing, brief, presenting],
] as const)(
  'the %s goes on saying what it should while a browser translates it',
  async (_name, component, search, steps) => {
    const { container, atlas } = show(component, search);
    surviveTranslation(container);
    for (const [does, step] of Object.entries(steps)) {
      translate(container);
      // Observers are told once what runs now has ended.
      await new Promise((resolve) => setTimeout(resolve));
      step(atlas);
      const fresh = show(component, encodeView(atlas.view));
      await waitFor(() => expect(said(container), does).toBe(said(fresh.container)));
    }
  },
);
