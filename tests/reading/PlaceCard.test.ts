import { localize } from '../../src/text/localized.ts';
import { screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import PlaceCard from '../../src/reading/PlaceCard.svelte';
import { show, the } from './show.ts';

const card = (place: string, lang = 'ja') =>
  show(PlaceCard, `?place=${place}&lang=${lang}`, (atlas) => ({
    entry: atlas.entry!,
    onclose: () => {
      atlas.release();
    },
  }));

describe('the card of Russia', () => {
  it('says how it is painted and shows the sentence, with its paragraph', () => {
    const { container } = card('RUS', 'en');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Russia');
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Called a threat');
    const [first] = container.querySelectorAll('blockquote');
    expect(first).toHaveTextContent('最も重大かつ直接的な脅威');
    expect(within(first!).getByRole('link')).toHaveTextContent('¶3');
    expect(the(first!, 'q')).toHaveAttribute('lang', 'ja');
  });

  it('counts its mentions and their passages', () => {
    const { atlas } = card('RUS', 'en');
    const { explicit } = atlas.entry!;
    const units = new Set(explicit.map((mention) => mention.unit)).size;
    expect(screen.getByText(`${explicit.length} times in ${units} passages`)).toBeVisible();
  });

  it('tells that its partnership is suspended', () => {
    const { container } = card('RUS');
    expect(container).toHaveTextContent('停止中');
  });

  it('has its name in the other language too', () => {
    const { container } = card('RUS');
    expect(the(container, 'h1 [lang=en]')).toHaveTextContent('Russia');
  });
});

describe('the card of China', () => {
  it('shows both that it challenges and that it enables, and calls it no threat', () => {
    const { container } = card('CHN', 'en');
    const said = [...container.querySelectorAll('blockquote cite')].map((it) => it.textContent);
    expect(said.filter((it) => it.includes('challenge'))).toHaveLength(2);
    expect(said.filter((it) => it.includes('enabler'))).toHaveLength(1);
    expect(screen.getByRole('heading', { level: 2 })).not.toHaveTextContent(/threat/i);
    expect(container).toHaveTextContent('it is not called a threat');
  });
});

describe('the card of Serbia', () => {
  it('says that it is not named, and shows its partnership with the source and its date', () => {
    const { container } = card('SRB', 'en');
    expect(container).toHaveTextContent('Not named in the text');
    expect(container).toHaveTextContent('Partnership for Peace');
    expect(container).toHaveTextContent('since 14 December 2006');
    expect(container).toHaveTextContent(/Source: NATO’s partnerships/);
    expect(container.querySelector('blockquote')).toBeNull();
  });
});

describe('the card of Kosovo', () => {
  it('has the note on its status and belongs to no framework', () => {
    const { container, atlas } = card('XKX', 'en');
    expect(container).toHaveTextContent(localize(atlas.entry!.place.status!, 'en'));
    expect(container).not.toHaveTextContent('Frameworks');
  });
});

describe('the card of Lithuania', () => {
  it('keeps apart what only names a summit', () => {
    const { container } = card('LTU', 'en');
    expect(container).toHaveTextContent('Only as the venue of a meeting');
    expect(container).toHaveTextContent('Not named in the text');
  });
});

describe('a card', () => {
  it('shows passages that only imply the place when asked to', async () => {
    const { atlas, user } = card('CAN', 'en');
    const before = atlas.passages.length;
    await user.click(screen.getByRole('switch', { name: /only a collective term/ }));
    expect(atlas.passages.length).toBeGreaterThan(before);
  });

  it('leads back to the text', async () => {
    const { address, user } = card('RUS');
    await user.click(screen.getByRole('button', { name: '本文に戻る' }));
    expect(address.search).toBe('?lang=ja');
  });
});

describe('the card of a territory', () => {
  it('says whose it is, which colours it on the map, and leads there', async () => {
    const { address, user } = card('GRL', 'en');
    expect(screen.getByText(/^Allies · On the map it has that state’s colour/)).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Denmark' }));
    expect(address.search).toBe('?place=DNK&lang=en');
  });
});
