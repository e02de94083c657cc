import { screen, waitFor } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';
import { publishedText } from '../../scripts/site/published.ts';
import { builtWorldJson } from '../setup/built-world.ts';
import DataFiles from '../../src/download/DataFiles.svelte';
import { show } from '../reading/show.ts';

const world = builtWorldJson();

/** Shows the files, and what was saved of them, by name. */
function taking(search: string) {
  const saved = new Map<string, Blob>();
  let last: Blob;
  // jsdom has no downloads.
  URL.createObjectURL = (blob) => ((last = blob as Blob), 'blob:it');
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.set(this.download, last);
  });
  const shown = show(DataFiles, search);
  const save = async (name: string, as: string) => {
    await shown.user.click(screen.getByRole('button', { name: `Save ${name}` }));
    await waitFor(() => {
      expect([...saved.keys()]).toContain(as);
    });
    return saved.get(as)!.text();
  };
  return { ...shown, saved, save };
}

it('hands out the whole text as it is published where nothing is filtered, and offers no choice', async () => {
  const { save, saved } = taking('?lang=en');
  expect(screen.queryByRole('radio')).toBeNull();
  for (const name of ['pack.json', 'mentions.csv', 'readings.csv', 'annotations.jsonld']) {
    const text = await save(name, `washington-2024-${name}`);
    const published = publishedText(`data/washington-2024/${name}`);
    // A blob's text is without its byte order mark.
    expect(text === published.replace('\ufeff', ''), name).toBe(true);
  }
  const bytes = await saved.get('washington-2024-mentions.csv')!.slice(0, 3).arrayBuffer();
  expect([...new Uint8Array(bytes)]).toEqual([0xef, 0xbb, 0xbf]);
});

it('hands out what a filter leaves, under a name that says so', async () => {
  const { save, user, atlas } = taking('?roles=challenge&lang=en');
  await user.click(screen.getByRole('radio', { name: 'What the filter leaves (3 passages)' }));
  const as = 'washington-2024-filtered-readings.csv';
  const rows = (await save('readings.csv', as)).trim().split('\r\n').slice(1);
  const units = new Set(rows.map((row) => row.split(',')[0]));
  expect([...units].filter((unit) => unit !== 'p0')).toEqual([...atlas.filtered!.explicit]);
  const described = await save('readings.csv-metadata.json', `${as}-metadata.json`);
  expect(JSON.parse(described)).toHaveProperty('url', as);
});

it('paints the map that a filter leaves, whatever passage is being read', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(world)));
  const { save, user } = taking('?p=p17&roles=challenge&lang=en');
  await user.click(screen.getByRole('radio', { name: /^What the filter leaves/ }));
  const text = await save('map.geojson', 'washington-2024-filtered-map.geojson');
  const { features } = JSON.parse(text) as { features: { id: string }[] };
  expect(features.map(({ id }) => id).sort()).toEqual(['CHN', 'HKG', 'MAC']);
});

it('says so where a filter leaves nothing, and offers no part of it', () => {
  const { atlas } = taking('?roles=challenge&region=black-sea&lang=en');
  expect([...atlas.filtered!.explicit, ...atlas.filtered!.implied]).toEqual([]);
  expect(screen.queryByRole('radio')).toBeNull();
  expect(screen.getByText(/leaves no passage/)).toBeVisible();
});

it('says so where the data cannot be had', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  const { user, saved } = taking('?lang=en');
  await user.click(screen.getByRole('button', { name: 'Save map.geojson' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(/could not be loaded/);
  expect(saved.size).toBe(0);
});
