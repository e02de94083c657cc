import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import Page from '../../src/Page.svelte';
import { show, the } from './show.ts';

const lit = (container: ParentNode) =>
  new Set(
    [...container.querySelectorAll<HTMLElement>('mark.hovered')].map(
      ({ dataset }) => dataset['place'] ?? dataset['group'],
    ),
  );

describe('a name in the text that the pointer or the focus is on', () => {
  it('has its place outlined on the map, and nothing once it is left', async () => {
    const { container, atlas, user } = show(Page);
    await user.hover(the(container, '.unit mark[data-place="UKR"]'));
    expect(atlas.interaction.highlighted).toEqual(['UKR']);
    await user.hover(the(container, 'h1'));
    expect(atlas.interaction.highlighted).toEqual([]);
    the(container, '.unit mark[data-place="RUS"]').focus();
    expect(atlas.interaction.highlighted).toEqual(['RUS']);
    the(container, '.unit mark[data-place="RUS"]').blur();
    expect(atlas.interaction.highlighted).toEqual([]);
  });

  it('has all members outlined if it is a collective term', async () => {
    const { container, atlas, user } = show(Page);
    const mark = the(container, '.unit mark[data-group]');
    const group = atlas.library.pack.groups.find(({ id }) => id === mark.dataset['group']);
    await user.hover(mark);
    expect(atlas.interaction.highlighted).toEqual(group!.places);
    expect(group!.places.length).toBeGreaterThan(1);
  });
});

describe('a place that the map points at', () => {
  it('is lit in the text wherever it is named or meant, and no longer once it is left', () => {
    const { container, atlas } = show(Page);
    flushSync(() => atlas.interaction.hover('UKR'));
    expect(lit(container)).toContain('UKR');
    const { groups } = atlas.library.pack;
    const wrong = [...lit(container)].filter(
      (id) => id !== 'UKR' && !groups.find((group) => group.id === id)?.places.includes('UKR'),
    );
    expect(wrong).toEqual([]);
    flushSync(() => atlas.interaction.hover(undefined));
    expect(lit(container).size).toBe(0);
  });
});
