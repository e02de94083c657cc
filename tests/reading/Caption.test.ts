import { screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import Caption from '../../src/reading/Caption.svelte';
import { en } from '../../src/messages/en.ts';
import { localize } from '../../src/text/localized.ts';
import { library, show, the } from './show.ts';

it('gives who does not read the text’s language the summary, with the passage as its source beneath', () => {
  const gist = localize(library.pack.headlines.find(({ unit }) => unit === 'p26')?.gist, 'en')!;
  const { container } = show(Caption, '?p=p26&embed=1&lang=en');
  expect(screen.getByText(gist)).toBeVisible();
  expect(screen.getByText(en.editors)).toBeVisible();
  expect(the(container, '[lang=ja]')).toHaveTextContent(/^中国は、/);
});

it('gives who reads it the passage alone', () => {
  show(Caption, '?p=p26&embed=1&lang=ja');
  expect(screen.queryByText('[編集者による要旨]')).toBeNull();
});
