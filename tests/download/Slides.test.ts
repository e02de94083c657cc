import { screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import Slides from '../../src/download/Slides.svelte';
import { show } from '../reading/show.ts';
import { downloadWords } from '../../src/messages/download.ts';

const button = (name: string) => screen.queryByRole('button', { name });

it('where a filter leaves many passages, the map with their list is offered beside a slide each', () => {
  const { atlas } = show(Slides, '?topic=deterrence&lang=en');
  const count = atlas.shown!.size;
  expect(count).toBeGreaterThan(6);
  expect(button(downloadWords.en.slides.ofPassages(count))).toBeVisible();
  expect(button(downloadWords.en.slides.ofList(count))).toBeVisible();
});

it('few passages, and none, need no list', () => {
  const { atlas } = show(Slides, '?topic=climate&lang=en');
  expect(button(downloadWords.en.slides.ofPassages(atlas.shown!.size))).toBeVisible();
  expect(screen.queryByRole('button', { name: /list/ })).toBeNull();
});
