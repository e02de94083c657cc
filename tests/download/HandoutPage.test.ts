import { render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import HandoutPage from '../../src/download/HandoutPage.svelte';
import { boundaryWords } from '../../src/drawing/boundary-note.ts';
import { sceneContents } from '../../src/export/deck/scene-content.ts';
import { deckWords } from '../../src/messages/deck.ts';
import { Atlas } from '../../src/session/atlas.svelte.ts';
import { library } from '../reading/show.ts';
import { FakeAddress } from '../session/fake-address.ts';

it('a page says in which language each text is, where it is not there in the reader’s', () => {
  const headline = { unit: 'p24', headline: { fr: 'Le titre' }, gist: { fr: 'Le sens.' } };
  const pack = { ...library.pack, headlines: [headline] };
  const atlas = new Atlas({ ...library, pack }, new FakeAddress('?lang=en'), 'ja');
  const scene = { title: { de: 'Titel' }, notes: { de: 'Notiz' }, unit: 'p24' };
  render(HandoutPage, {
    page: { content: sceneContents(atlas, [scene])[0]!, map: '' },
    n: 1,
    of: 1,
    lang: 'en',
    textLang: pack.text.lang,
    boundary: boundaryWords(pack.manifest, 'en'),
    say: deckWords.en,
  });
  expect(screen.getByRole('heading', { name: 'Titel' })).toHaveAttribute('lang', 'de');
  expect(screen.getByText('Notiz')).toHaveAttribute('lang', 'de');
  expect(screen.getByText('Le sens.')).toHaveAttribute('lang', 'fr');
  expect(screen.getByText('Threat')).toHaveAttribute('lang', 'en');
});
