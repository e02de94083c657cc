import { render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import LocalizedText from '../../src/ui/LocalizedText.svelte';

it('a text in the reader’s language stands as it is', () => {
  const { container } = render(LocalizedText, { text: { ja: '港', en: 'harbour' }, lang: 'ja' });
  expect(container).toHaveTextContent('港');
  expect(container.querySelector('[lang]')).toBeNull();
});

it('a text in another language only says in which it is', () => {
  render(LocalizedText, { text: { fr: 'port', en: 'harbour' }, lang: 'ja' });
  expect(screen.getByText('harbour')).toHaveAttribute('lang', 'en');
});

it('a text that is not there is nothing', () => {
  const { container } = render(LocalizedText, { text: undefined, lang: 'ja' });
  expect(container).toHaveTextContent('');
});
