import { fireEvent, screen } from '@testing-library/svelte';
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

it('the map alone offers the whole screen too, and what fills it can be left', async () => {
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: true }));
  const asked: unknown[] = [];
  Object.assign(document, { fullscreenEnabled: true, fullscreenElement: null });
  Object.assign(document.documentElement, { requestFullscreen: () => asked.push('whole screen') });
  const { user } = show(MapPane, '?lang=en', { due: false, keyDue: true, reach: undefined });
  expect(screen.queryByRole('button', { name: en.fullScreen })).toBeNull();
  await user.click(screen.getByRole('button', { name: en.fullMap }));
  await user.click(screen.getByRole('button', { name: en.fullScreen }));
  expect(asked).toEqual(['whole screen']);
  Object.assign(document, { fullscreenElement: document.documentElement });
  await fireEvent(document, new Event('fullscreenchange'));
  expect(screen.getByRole('button', { name: en.fullScreen })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  Object.assign(document, { fullscreenEnabled: false, fullscreenElement: null });
});
