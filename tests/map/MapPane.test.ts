import { screen } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';
import MapPane from '../../src/MapPane.svelte';
import { en } from '../../src/messages/en.ts';
import { show } from '../reading/show.ts';

it('the map takes the whole window by a key or a button, but not while one types', async () => {
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: true }));
  const { container, user } = show(MapPane, '?lang=en', {
    due: false,
    keyDue: true,
    reach: undefined,
  });
  const button = screen.getByRole('button', { name: en.fullMap });
  await user.keyboard('f');
  expect(button).toHaveAttribute('aria-pressed', 'true');
  expect(container.querySelector('aside')).toHaveClass('alone');
  await user.click(button);
  expect(container.querySelector('aside')).not.toHaveClass('alone');
  const field = document.body.appendChild(document.createElement('input'));
  field.focus();
  await user.keyboard('f');
  expect(button).toHaveAttribute('aria-pressed', 'false');
  field.remove();
});
