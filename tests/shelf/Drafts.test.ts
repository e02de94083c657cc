import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import 'fake-indexeddb/auto';
import { set } from 'idb-keyval';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { draftStore, listDrafts, putBack, removeDraft } from '../../src/library/draft-store.ts';
import { keptForm, revisionOf } from '../../src/library/kept-form.ts';
import { drafts, yielding } from '../../src/library/store.ts';
import { addTextWords } from '../../src/messages/add-text.ts';
import Drafts from '../../src/shelf/Drafts.svelte';
import { inventDraft, titled, unitOf } from '../workshop/invent-draft.ts';

const say = addTextWords.en;
const draft = inventDraft(unitOf(1, 'Norway sails.'));
const keep = (id: string, title: string, changed: number) =>
  putBack({ id, revision: 1, changed, draft: titled(draft, title) });

beforeEach(async () => {
  for (const { id } of await listDrafts()) await removeDraft(id);
  await keep('a', 'Older', Date.UTC(2031, 4, 1));
  await keep('b', 'Newer', Date.UTC(2031, 4, 2));
});

function show() {
  const ondraft = vi.fn<(draft: string) => void>();
  render(Drafts, { lang: 'en', ondraft });
  return { ondraft, user: userEvent.setup() };
}
const titles = () =>
  screen.getAllByRole('button', { name: /^Go on with/ }).map((it) => it.textContent);

describe('the list of drafts', () => {
  it('has the one changed last first, with how far it is, and leads to it', async () => {
    const { ondraft, user } = show();
    await user.click(await screen.findByRole('button', { name: say.open('Newer') }));
    expect(ondraft).toHaveBeenCalledWith('b');
    expect(titles()).toEqual(['Newer', 'Older']);
    expect(screen.getAllByText(/2 May 2031 · 1 unit · 0 of 0 mentions settled/)).toHaveLength(1);
  });

  it('brings a draft back after it was removed', async () => {
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: say.remove('Older') }));
    const undo = await screen.findByRole('button', { name: say.undo });
    await waitFor(() => expect(undo).toHaveFocus());
    expect([titles(), (await listDrafts()).length]).toEqual([['Newer'], 1]);
    await user.click(undo);
    expect(await screen.findByRole('button', { name: say.open('Older') })).toBeVisible();
  });

  it('leaves out what this program cannot read, and keeps it', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    await putBack({ id: 'c', revision: 1, changed: 0, draft: { ...draft, version: 9 as 2 } });
    show();
    await screen.findByRole('button', { name: say.open('Newer') });
    expect(titles()).toEqual(['Newer', 'Older']);
    await removeDraft('c');
  });

  it('has one that an older version kept in one piece, which goes on in two', async () => {
    const older = { id: 'o', revision: 4, changed: 0, draft: titled(draft, 'Oldest') };
    await set('o', older, yielding(drafts));
    expect((await listDrafts()).at(-1)).toEqual(older);
    const newer = { ...older, revision: 5 };
    await draftStore('o').change((kept) => {
      expect(revisionOf(kept)).toBe(4);
      return keptForm(newer);
    });
    expect((await listDrafts()).at(-1)).toEqual(newer);
    await removeDraft('o');
    expect(await draftStore('o').read()).toBeUndefined();
  });

  it('says where the browser does not let them be read', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    vi.spyOn(IDBObjectStore.prototype, 'getAllKeys').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    show();
    expect(await screen.findByText(say.draftsFailed)).toBeVisible();
  });
});
