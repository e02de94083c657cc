import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { draftStore, listDrafts } from '../../src/library/draft-store.ts';
import { readKept } from '../../src/library/kept-form.ts';
import { addTextWords } from '../../src/messages/add-text.ts';
import AddText from '../../src/shelf/AddText.svelte';
import { docx, p } from '../importing/make.ts';
import { inventDraft, unitOf } from '../workshop/invent-draft.ts';
import { readInPage } from './reading-worker.ts';
import { serveSite } from './serve-site.ts';

const say = addTextWords.en;

beforeEach(() => {
  serveSite();
  readInPage();
});

function show(file?: File) {
  const ondraft = vi.fn<(draft: string) => void>();
  render(AddText, { lang: 'en', ondraft, ...(file && { file }) });
  return { ondraft, user: userEvent.setup({ applyAccept: false }) };
}
/** The draft that one is led to, as the browser keeps it. */
async function draftFrom(ondraft: ReturnType<typeof show>['ondraft']) {
  await waitFor(() => expect(ondraft).toHaveBeenCalledOnce());
  return readKept(await draftStore(ondraft.mock.calls[0]?.[0] ?? '').read())?.draft;
}
const word = (...paragraphs: string[]) =>
  new File([docx(paragraphs.map((it) => p(it)).join('')) as BlobPart], 'Bergen 2031.docx');

describe('a text is added', () => {
  it('from a file that is chosen: read, cut, tagged and kept', async () => {
    const { ondraft, user } = show();
    await user.upload(
      screen.getByLabelText(say.choose),
      word('1. Norway sails.', '2. Peru sails.'),
    );
    const draft = await draftFrom(ondraft);
    expect(draft?.manifest).toMatchObject({ id: 'bergen-2031', title: { en: 'Bergen 2031' } });
    expect(draft?.suggestions.map(({ quote }) => quote)).toEqual(['Norway', 'Peru']);
    expect(draft?.source?.name).toBe('Bergen 2031.docx');
  });

  it('from a file that was dropped', async () => {
    const { ondraft } = show(new File(['1. Norway sails.\n\n2. Peru sails.'], 'a.txt'));
    expect((await draftFrom(ondraft))?.edition.parts[0]?.units).toHaveLength(2);
  });

  it('from the clipboard', async () => {
    const { ondraft, user } = show();
    await user.click(screen.getByRole('button', { name: say.paste }));
    await user.type(screen.getByRole('textbox', { name: say.field }), 'Norway sails.');
    await user.click(screen.getByRole('button', { name: say.read }));
    expect((await draftFrom(ondraft))?.edition.parts[0]?.units[0]?.text).toBe('Norway sails.');
  });

  it('as the draft that a file holds', async () => {
    const draft = inventDraft(unitOf(1, 'Norway sails.'));
    const { ondraft } = show(new File([JSON.stringify(draft)], 'tiny.draft.json'));
    expect(await draftFrom(ondraft)).toEqual(draft);
  });
});

describe('what cannot be added', () => {
  it.each([
    ['a.txt', '', /“a.txt” cannot be read. .*empty/],
    ['a.draft.json', '{"format": 1}', /“a.draft.json” cannot be read. .*format/],
    ['b.draft.json', '{', /“b.draft.json” cannot be read./],
  ])('is refused with the reason: %s', async (name, content, reason) => {
    const { ondraft } = show(new File([content], name));
    expect(await screen.findByRole('alert')).toHaveTextContent(reason);
    expect(ondraft).not.toHaveBeenCalled();
    expect(screen.getByLabelText(say.choose)).toBeEnabled();
  });

  it('is told where the browser keeps no drafts', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const { ondraft } = show(word('Norway sails.'));
    expect(await screen.findByRole('alert')).toHaveTextContent(say.unkept);
    expect(ondraft).not.toHaveBeenCalled();
  });

  it('can be stopped while it is read', async () => {
    readInPage(true);
    const before = (await listDrafts()).length;
    const { user, ondraft } = show(word('Norway sails.'));
    expect(screen.getByRole('progressbar', { name: /Reading/ })).toBeVisible();
    await user.click(screen.getByRole('button', { name: say.stop }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/stopped/i);
    expect(ondraft).not.toHaveBeenCalled();
    expect(await listDrafts()).toHaveLength(before);
  });
});
