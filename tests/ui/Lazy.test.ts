import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import Lazy from '../../src/ui/Lazy.svelte';
import { en } from '../../src/messages/en.ts';

const children = createRawSnippet((part: () => string) => ({
  render: () => `<p>${part()}</p>`,
}));

/** What the site answers when it is asked for the page's own script. */
function publish(answer: () => Promise<Response>): void {
  document.head.innerHTML = '<script type="module" src="./assets/index-1.js"></script>';
  vi.stubGlobal('fetch', answer);
}
const script = () =>
  Promise.resolve(new Response('', { headers: { 'Content-Type': 'text/javascript' } }));
const offline = () => Promise.reject(new TypeError('Failed to fetch'));

beforeEach(() => {
  publish(script);
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  document.head.replaceChildren();
});

const show = (load: () => Promise<string>) =>
  render(Lazy<string>, { load, say: en, what: 'No key.', children });
const button = (name: string) => screen.queryByRole('button', { name });

it('says that a part is coming, and shows it', async () => {
  let come: (part: string) => void = () => undefined;
  show(() => new Promise((resolve) => (come = resolve)));
  expect(screen.getByRole('status')).toHaveTextContent(en.starting);
  await waitFor(() => {
    come('the key');
    expect(screen.getByText('the key')).toBeVisible();
  });
  expect(screen.queryByRole('status')).toBeNull();
});

it.each([
  ['the network fails', offline],
  ['the site is as it was', script],
])(
  'where %s, what did not come can be tried again, and then the page can be loaded anew',
  async (_, answer) => {
    publish(answer);
    const load = vi
      .fn<() => Promise<string>>()
      .mockRejectedValueOnce(new TypeError('away'))
      .mockRejectedValueOnce(new TypeError('away'))
      .mockResolvedValue('the key');
    show(load);
    expect(await screen.findByRole('alert')).toHaveTextContent('No key.');
    expect(button(en.loadPage)).toBeNull();
    await userEvent.click(button(en.tryAgain)!);
    await waitFor(() => expect(button(en.loadPage)).toBeVisible());
    await userEvent.click(button(en.tryAgain)!);
    expect(await screen.findByText('the key')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(load).toHaveBeenCalledTimes(3);
  },
);

it.each([
  ['is no longer there', () => Promise.resolve(new Response('', { status: 404 }))],
  [
    'is answered by a page',
    () => Promise.resolve(new Response('', { headers: { 'Content-Type': 'text/html' } })),
  ],
])('where the page’s own script %s, only the page anew helps', async (_, answer) => {
  publish(answer);
  show(() => Promise.reject(new TypeError('gone')));
  await waitFor(() => expect(button(en.loadPage)).toBeVisible());
  expect(screen.getByRole('alert')).toHaveTextContent(en.partGone);
  expect(button(en.tryAgain)).toBeNull();
});

it('asks once more for a style sheet that did not come', async () => {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = './assets/Key-1.css';
  show(() => {
    const there = document.head.querySelector('link');
    if (there && there !== sheet) return Promise.resolve('the key');
    document.head.append(sheet);
    sheet.dispatchEvent(new Event('error'));
    return Promise.reject(new Error('Unable to preload CSS'));
  });
  await userEvent.click(await screen.findByRole('button', { name: en.tryAgain }));
  await waitFor(() => expect(document.head.querySelector('link')).not.toBe(sheet));
  document.head.querySelector('link')?.dispatchEvent(new Event('load'));
  expect(await screen.findByText('the key')).toBeVisible();
});

it('comes though the style sheet of another part stays away', async () => {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = './assets/Matrix-1.css';
  document.head.append(sheet);
  sheet.dispatchEvent(new Event('error'));
  const asked = () => document.head.querySelector('link')!;
  show(() => Promise.resolve('the key'));
  await waitFor(() => expect(asked()).not.toBe(sheet));
  asked().dispatchEvent(new Event('error'));
  expect(await screen.findByText('the key')).toBeVisible();
  const again = asked();
  show(() => Promise.resolve('the search'));
  await waitFor(() => expect(asked()).not.toBe(again));
  asked().dispatchEvent(new Event('load'));
  expect(await screen.findByText('the search')).toBeVisible();
});
