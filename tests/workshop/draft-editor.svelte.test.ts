import { afterEach, describe, expect, it, vi } from 'vitest';
import { DraftEditor } from '../../src/workshop/draft-editor.svelte.ts';
import { inventDraft, titled, unitOf } from './invent-draft.ts';
import { memory } from './memory.ts';

const draft = inventDraft(unitOf(1, 'France met Japan.'));

const open = (shared: ReturnType<typeof memory>) =>
  new DraftEditor(draft, { store: shared.window(), kept: { id: 'a', revision: 1 } });
const titleOf = (it: typeof draft) => it.manifest.title['en'];

afterEach(() => vi.restoreAllMocks());

describe('a draft that is worked on', () => {
  it('has each step taken back and made again, until another is made', () => {
    const editor = new DraftEditor(draft);
    editor.change((it) => titled(it, 'B'));
    editor.change((it) => titled(it, 'C'));
    editor.undo();
    expect(titleOf(editor.draft)).toBe('B');
    editor.redo();
    expect(titleOf(editor.draft)).toBe('C');
    editor.undo();
    editor.undo();
    expect([editor.draft, editor.canUndo]).toEqual([draft, false]);
    editor.change((it) => titled(it, 'D'));
    expect(editor.canRedo).toBe(false);
  });

  it('counts as no step what leaves it as it is', () => {
    const editor = new DraftEditor(draft);
    editor.change((it) => it);
    expect(editor.canUndo).toBe(false);
  });

  it('is kept after every change, the last one whatever comes between', async () => {
    const shared = memory(draft);
    const editor = open(shared);
    editor.change((it) => titled(it, 'B'));
    expect(editor.saved).toBe('saving');
    editor.change((it) => titled(it, 'C'));
    await vi.waitFor(() => expect(editor.saved).toBe('saved'));
    expect([titleOf(shared.kept.draft), shared.kept.revision]).toEqual(['C', 3]);
  });

  it('goes on where the browser does not keep it, says so, and keeps it with the next try', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const shared = memory(draft);
    const editor = open(shared);
    shared.fill(true);
    editor.change((it) => titled(it, 'B'));
    await vi.waitFor(() => expect(editor.saved).toBe('failed'));
    expect(titleOf(editor.draft)).toBe('B');
    expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(false);
    shared.fill(false);
    editor.keep();
    await vi.waitFor(() => expect(editor.saved).toBe('saved'));
    expect(titleOf(shared.kept.draft)).toBe('B');
    expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(true);
  });

  it('is not written over by a window that has not seen it, which is told', async () => {
    const shared = memory(draft);
    const [first, second] = [open(shared), open(shared)];
    first.change((it) => titled(it, 'B'));
    second.change((it) => titled(it, 'C'));
    await vi.waitFor(() => expect(second.newer).toBeDefined());
    await vi.waitFor(() => expect(second.saved).toBe('failed'));
    expect([titleOf(shared.kept.draft), first.newer]).toEqual(['B', undefined]);
  });

  it('goes on from what is new, and what was here can be had back', async () => {
    const shared = memory(draft);
    const [first, second] = [open(shared), open(shared)];
    first.change((it) => titled(it, 'B'));
    await vi.waitFor(() => expect(second.newer).toBeDefined());
    second.takeNewer();
    expect([titleOf(second.draft), second.newer]).toEqual(['B', undefined]);
    second.undo();
    await vi.waitFor(() => expect(second.saved).toBe('saved'));
    expect(titleOf(shared.kept.draft)).toBe('Tiny Statement');
    expect(first.newer).toBeDefined();
  });
});
