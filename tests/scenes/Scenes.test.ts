import { screen, waitFor, within } from '@testing-library/svelte';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import AddScene from '../../src/scenes/AddScene.svelte';
import DropFile from '../../src/scenes/DropFile.svelte';
import Scenes from '../../src/scenes/Scenes.svelte';
import { longest, addScenes } from '../../src/pack/own-scenes.ts';
import { briefingOf } from '../../src/pack/briefing-file.ts';
import { loadOwn } from '../../src/session/load-own.ts';
import { browserStore } from '../../src/library/store.ts';
import { library, show } from '../reading/show.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

const dropped = { id: 'd', title: { ja: '', en: 'Dropped' }, notes: { ja: '', en: '' } };
const titles = () =>
  screen
    .getAllByRole('textbox', { name: /^Title of scene/ })
    .map((it) => (it as HTMLInputElement).value);

async function twoScenes() {
  const shown = show(Scenes, '?mode=scenes&lang=en&frame=black-sea');
  const add = await screen.findByRole('button', { name: 'Add the current map' });
  await shown.user.click(add);
  await screen.findByDisplayValue('Black Sea');
  shown.atlas.setFrame('gulf');
  await shown.user.click(add);
  await screen.findByDisplayValue('Gulf');
  return shown;
}

describe('what is read', () => {
  it('becomes a scene under its headline, and leads to the list', async () => {
    const { atlas, address, user } = show(AddScene, '?p=p26&place=CHN&map=globe&lang=en');
    await user.click(screen.getByRole('button', { name: 'Add to my briefing' }));
    expect(await screen.findByText(/^Added as scene/, {}, { timeout: 20_000 })).toBeVisible();
    expect(atlas.resources.own?.scenes.at(-1)).toMatchObject({
      title: atlas.headlines.get('p26')?.headline,
      unit: 'p26',
      picked: 'CHN',
      map: 'globe',
    });
    await user.click(screen.getByRole('button', { name: 'Open my briefing' }));
    expect(address.search).toContain('mode=scenes');
  });
});

describe('a file that is dropped on the page', () => {
  const onpack = vi.fn<(file: File) => void>();
  const ontext = vi.fn<(file: File) => void>();
  beforeEach(() => {
    onpack.mockClear();
    ontext.mockClear();
  });
  const drop = (files: readonly File[]) => {
    const event = new Event('drop', { cancelable: true });
    Object.assign(event, { dataTransfer: { files, types: files.map(() => 'Files') } });
    window.dispatchEvent(event);
    return event;
  };

  it('leads to the list and does not replace the page; dropped words are the browser’s', async () => {
    const { atlas, address } = show(DropFile, '?p=p17', { onpack, ontext });
    expect(drop([]).defaultPrevented).toBe(false);
    const file = new File(['{}'], 'x.json');
    expect(drop([file]).defaultPrevented).toBe(true);
    await waitFor(() => expect(address.search).toBe('?mode=scenes'));
    await waitFor(() =>
      expect(atlas.resources.own?.opened).toMatchObject({ name: 'x.json', opened: false }),
    );
    expect(onpack).not.toHaveBeenCalled();
  });

  it('is given to the shelf where it is a pack, even one that does not open', async () => {
    const { atlas } = show(DropFile, '', { onpack, ontext });
    const file = new File(['{"manifest": {}}'], 'pack.json');
    drop([file]);
    await waitFor(() => expect(onpack).toHaveBeenCalledWith(file));
    expect(atlas.resources.own).toBeUndefined();
  });

  it.each([
    ['last-night.docx', 'PK'],
    ['last-night.draft.json', '{"manifest": {}, "suggestions": []}'],
  ])('is given to the shelf as a text: %s', async (name, content) => {
    show(DropFile, '', { onpack, ontext });
    const file = new File([content], name);
    drop([file]);
    await waitFor(() => expect(ontext).toHaveBeenCalledWith(file));
    expect(onpack).not.toHaveBeenCalled();
  });

  it('does not end a briefing', () => {
    const { atlas, address } = show(DropFile, '?mode=brief', { onpack, ontext });
    expect(drop([new File(['{}'], 'x.json')]).defaultPrevented).toBe(true);
    expect([atlas.resources.own, address.search]).toEqual([undefined, '?mode=brief']);
  });
});

describe('the author’s scenes', () => {
  it('are said to be added, which can be taken back', async () => {
    const { user } = await twoScenes();
    expect(screen.getByText('The current map has been added at the end.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(titles()).toEqual(['Black Sea']));
  });

  it('are put in order by buttons, which keep the focus', async () => {
    const { user } = await twoScenes();
    const down = screen.getByRole('button', { name: 'Scene 1 down' });
    await user.click(down);
    expect(titles()).toEqual(['Gulf', 'Black Sea']);
    await waitFor(() => expect(down).toHaveFocus());
    expect(down).toHaveAccessibleName('Scene 2 down');
  });

  it('are shown on the map where one is chosen, until the map is led elsewhere, and go up and down by keys', async () => {
    const { atlas, user } = await twoScenes();
    await user.click(screen.getByRole('textbox', { name: 'Title of scene 1' }));
    expect(atlas.mapSpec.chosen).toBe('black-sea');
    const number = screen.getByRole('button', { name: 'Show scene 1 on the map' });
    number.focus();
    await user.keyboard('{ArrowDown}');
    expect(atlas.mapSpec.chosen).toBe('gulf');
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(titles()).toEqual(['Gulf', 'Black Sea']);
    expect(atlas.mapSpec.chosen).toBe('gulf');
    atlas.setFrame('europe');
    expect(atlas.mapSpec.chosen).toBe('europe');
  });

  it('are worded, removed and brought back, doubled, and presented from one of them', async () => {
    const { address, user } = await twoScenes();
    const title = screen.getByRole('textbox', { name: 'Title of scene 1' });
    await user.clear(title);
    await user.type(title, 'The Black Sea first');
    const [first] = screen.getAllByRole('listitem');
    await user.click(within(first!).getByRole('button', { name: 'Remove' }));
    expect(titles()).toEqual(['Gulf']);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(titles()).toEqual(['The Black Sea first', 'Gulf']);
    await user.click(screen.getAllByRole('button', { name: 'Duplicate' })[0]!);
    expect(titles()).toEqual(['The Black Sea first', 'The Black Sea first', 'Gulf']);
    await user.click(screen.getAllByRole('button', { name: 'Present from here' })[2]!);
    expect(address.search).toBe('?mode=brief&present=own&scene=3&lang=en');
  });

  it('that do not fit stand in their place with the reason, and can be removed', async () => {
    const { pack } = library;
    const plain = { id: 'a', title: { ja: '', en: 'One' }, notes: { ja: '', en: '' } };
    const strange = { ...plain, id: 'b', title: { ja: '', en: 'Two' }, unit: 'p99' };
    const { id } = pack.manifest;
    await browserStore(id).change(() =>
      briefingOf(id, [{ id: 'b', raw: strange, reason: plain.title }, plain]),
    );
    const { user } = show(Scenes, '?mode=scenes&lang=en');
    expect(await screen.findByRole('alert')).toHaveTextContent(/^1 scene cannot be opened/);
    const [unfit, fit] = screen.getAllByRole('listitem');
    expect(unfit).toHaveTextContent('“Two”: the text has no passage “p99”.');
    expect(within(fit!).getByRole('textbox', { name: 'Title of scene 1' })).toHaveValue('One');
    await user.click(within(unfit!).getByRole('button', { name: 'Remove' }));
    expect(screen.queryByRole('alert')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(screen.getByRole('alert')).toBeVisible();
  });

  it('are left alone while another is worded, however many there are', async () => {
    const { atlas, user } = show(Scenes, '?mode=scenes&lang=en');
    const own = await loadOwn(atlas);
    own.do(
      addScenes([
        { ...dropped, id: 'u', places: ['UKR'] },
        { ...dropped, places: ['FRA'] },
      ]),
    );
    const title = await screen.findByRole('textbox', { name: 'Title of scene 1' });
    await own.settled;
    const named = vi.spyOn(library.gazetteer, 'get');
    await user.type(title, ' anew');
    await own.settled;
    expect(own.scenes[0]?.title.en).toBe('Dropped anew');
    expect(named).toHaveBeenCalledWith('UKR');
    expect(named).not.toHaveBeenCalledWith('FRA');
    named.mockRestore();
  });

  it('have words of a length that a page bears, and say so', async () => {
    const { user } = await twoScenes();
    const notes = screen.getByRole('textbox', { name: 'Notes of scene 1' });
    notes.focus();
    await user.paste('x'.repeat(longest.notes + 1));
    expect(notes).toHaveValue('x'.repeat(longest.notes));
    expect(screen.getByText('This is full (20000 characters at most).')).toBeVisible();
  });

  it('come from a file that was dropped on the page', async () => {
    const { atlas } = await twoScenes();
    const content = JSON.stringify(briefingOf(library.pack.manifest.id, [dropped]));
    await atlas.resources.own!.openFile(new File([content], 'x.json'));
    expect(await screen.findByText('“x.json” has been opened.')).toBeVisible();
    expect(titles()).toEqual(['Black Sea', 'Gulf', 'Dropped']);
  });

  it('say why a file is refused', async () => {
    const { user } = await twoScenes();
    const file = new File(['{"format": 1}'], 'pack.json', { type: 'application/json' });
    await user.upload(screen.getByLabelText('Open a file'), file);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /pack.json.*not the file of a briefing/,
    );
    expect(titles()).toHaveLength(2);
  });
});
