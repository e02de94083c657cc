import { screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import Findings from '../../src/reading/Findings.svelte';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { en } from '../../src/messages/en.ts';
import { library, show } from './show.ts';

it('says who is called what, with the sentence, and that China is not called a threat', () => {
  show(Findings, '?lang=en');
  expect(screen.getByText(/not called “Threat”/)).toBeVisible();
  expect(screen.getByText(/同盟国の安全保障に対する最も重大かつ直接的な脅威/)).toBeVisible();
});

it('leads to the list of whom it counts as missing, even where that is not the first list', async () => {
  const [first, ...others] = library.frameworks;
  const whole = {
    ...first!,
    members: first!.members.slice(0, 1).map((it) => ({ ...it, place: 'CHN' })),
  };
  const { address, user } = show(
    Findings,
    '?lang=en',
    {},
    {
      ...library,
      frameworks: [whole, ...others],
    },
  );
  await user.click(screen.getByRole('link', { name: /never named/ }));
  expect(address.search).toContain('mode=silence');
  expect(address.search).toContain(`set=${others[0]!.id}`);
});

it('makes no claim of what nobody is called in a text of other roles', () => {
  show(Findings, '?lang=en', {}, readLibrary('harbour-2024'));
  expect(screen.getByRole('heading', { name: en.findings })).toBeVisible();
  expect(screen.queryByText(/not called/)).toBeNull();
});
