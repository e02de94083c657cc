import { screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { listDrafts, removeDraft } from '../../src/library/draft-store.ts';
import 'fake-indexeddb/auto';
import { dictionaryFormat } from '../../src/pack/dictionary.ts';
import { factsWords } from '../../src/messages/cut.ts';
import { droppedFileWords } from '../../src/messages/dropped-file.ts';
import { publishWords } from '../../src/messages/publish.ts';
import { workshopWords } from '../../src/messages/workshop.ts';
import * as files from '../../src/export/save-file.ts';
import { DraftEditor } from '../../src/workshop/draft-editor.svelte.ts';
import DraftView from '../../src/workshop/DraftView.svelte';
import { show } from '../reading/show.ts';
import { readInPage } from '../shelf/reading-worker.ts';
import { serveSite } from '../shelf/serve-site.ts';
import { inventDraft, titled, unitOf } from './invent-draft.ts';
import { memory } from './memory.ts';
import { references } from './ways-out.ts';

const say = workshopWords.en;
const asked = droppedFileWords.en;
const draft = inventDraft(unitOf(1, 'Norway sails.'), unitOf(2, 'Peru sails.'));

beforeEach(() => {
  serveSite();
  readInPage();
});

function view() {
  const shared = memory(draft);
  const open = () =>
    new DraftEditor(draft, { store: shared.window(), kept: { id: 'a', revision: 1 } });
  const editor = open();
  const [onpack, ontext] = [vi.fn<(file: File) => void>(), vi.fn<(file: File) => void>()];
  const closed = new AbortController().signal;
  const shown = show(DraftView, '?draft=a&lang=en', {
    editor,
    references,
    say,
    closed,
    onpack,
    ontext,
  });
  return { ...shown, shared, editor, other: open(), onpack, ontext };
}

describe('a draft that another window has changed', () => {
  async function changedElsewhere() {
    const shown = view();
    shown.other.change((it) => titled(it, 'Theirs'));
    const dialog = within(await screen.findByRole('dialog', { name: say.newer }));
    return { ...shown, dialog };
  }

  it('goes on from what is new, and Undo brings back what was here', async () => {
    const { editor, dialog, user } = await changedElsewhere();
    await user.click(dialog.getByRole('button', { name: say.takeNewer }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Theirs');
    await user.click(screen.getByRole('button', { name: say.undo }));
    expect(editor.draft.manifest.title).toEqual({ en: 'Tiny Statement' });
  });

  it('goes on as a copy, and the other stays as it is', async () => {
    const { dialog, shared, address, user } = await changedElsewhere();
    await user.click(dialog.getByRole('button', { name: say.asCopy }));
    await waitFor(() => expect(address.search).not.toContain('draft=a&'));
    const [copy] = await listDrafts();
    expect(copy?.draft.manifest.title).toEqual({ en: say.copyOf('Tiny Statement') });
    expect(address.search).toContain(`draft=${copy?.id}`);
    expect(shared.kept.draft.manifest.title).toEqual({ en: 'Theirs' });
    await removeDraft(copy?.id ?? '');
  });
});

describe('a draft that the browser does not keep', () => {
  it('says so, can be saved as a file, and is kept with the next try', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const save = vi.spyOn(files, 'saveFile').mockImplementation(() => undefined);
    const { editor, shared, user } = view();
    shared.fill(true);
    editor.change((it) => titled(it, 'Here'));
    const alert = within(await screen.findByRole('alert'));
    await user.click(alert.getByRole('button', { name: say.saveFile }));
    expect(save).toHaveBeenCalledWith(
      'tiny.draft.json',
      'application/json',
      expect.stringContaining('Here'),
    );
    shared.fill(false);
    await user.click(alert.getByRole('button', { name: say.tryAgain }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(shared.kept.draft.manifest.title).toEqual({ en: 'Here' });
  });
});

describe('a file that is dropped on the workshop', () => {
  async function drop(name: string, content: string) {
    const shown = view();
    const file = new File([content], name);
    const event = new Event('drop', { cancelable: true });
    Object.assign(event, { dataTransfer: { files: [file], types: ['Files'] } });
    window.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    const dialog = within(await screen.findByRole('dialog', { name: asked.title(name) }));
    const answer = (label: string) => shown.user.click(dialog.getByRole('button', { name: label }));
    return { ...shown, file, answer };
  }

  it('takes the place of the source, and what became of the draft is said', async () => {
    const { editor, user, answer } = await drop('a.txt', '1. Norway sails.\n\n2. Kenya sails.');
    await answer(asked.correct);
    expect(await screen.findByRole('region', { name: 'What became of the draft' })).toBeVisible();
    expect(editor.draft.edition.parts[0]?.units[1]?.text).toBe('Kenya sails.');
    await user.click(screen.getByRole('button', { name: say.undo }));
    expect(screen.queryByRole('region', { name: 'What became of the draft' })).toBeNull();
  });

  it('is another text, or nothing', async () => {
    const { file, answer, ontext } = await drop('a.txt', 'Norway sails.');
    await answer(asked.anotherText);
    expect(ontext).toHaveBeenCalledWith(file);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it.each([
    ['a.draft.json', JSON.stringify(draft), asked.openDraft, 'ontext'],
    ['pack.json', '{"manifest": {}}', asked.openPack, 'onpack'],
  ] as const)('is opened in its place: %s', async (name, content, label, way) => {
    const { file, answer, [way]: opened } = await drop(name, content);
    await answer(label);
    expect(opened).toHaveBeenCalledWith(file);
  });

  it('settles places if it is a dictionary', async () => {
    const entries = [{ quote: 'Norway', verdict: 'accepted', as: 'name', place: 'NOR' }];
    const dictionary = { format: dictionaryFormat, version: 1, lang: 'en', entries };
    const { editor, answer } = await drop('a.dictionary.json', JSON.stringify(dictionary));
    await answer(asked.applyDictionary);
    expect(editor.draft.suggestions.map(({ quote }) => quote)).toEqual(['Norway']);
  });

  it('is said to be of no use if it is none of these, and changes nothing', async () => {
    const { editor, answer } = await drop('a.json', '{}');
    expect(screen.getByText(asked.useless)).toBeVisible();
    await answer(asked.cancel);
    expect([screen.queryByRole('dialog'), editor.draft]).toEqual([null, draft]);
  });
});

it('the way to what is missing leads into its field, where one can write at once', async () => {
  const { editor, user } = view();
  await user.click(await screen.findByRole('button', { name: /Publish/ }));
  const lacking = publishWords.en.noRights;
  await user.click(await screen.findByRole('button', { name: new RegExp(lacking) }));
  const field = await screen.findByRole('textbox', { name: factsWords.en.fields.rights });
  await waitFor(() => expect(field).toHaveFocus());
  await user.keyboard('Public domain{Tab}');
  expect(editor.draft.edition.rights).toEqual({ en: 'Public domain' });
});
