import { cleanup, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../src/text/unit.ts';
import Cut from '../../src/workshop/cut/Cut.svelte';
import { DraftEditor } from '../../src/workshop/draft-editor.svelte.ts';
import { serveSite } from '../shelf/serve-site.ts';
import { inventDraft, unitOf } from './invent-draft.ts';
import { waysOut } from './ways-out.ts';

const draft = {
  ...inventDraft(unitOf(1, 'France met Japan. Peru was thanked.'), unitOf(3, 'They went home.')),
  source: {
    name: 'tiny.docx',
    blocks: [
      { kind: 'heading' as const, text: 'Tiny Statement' },
      { kind: 'paragraph' as const, text: 'France met Japan. Peru was thanked.', marker: '1.' },
      { kind: 'paragraph' as const, text: 'Page 1' },
      { kind: 'paragraph' as const, text: 'They went home.', marker: '3.' },
    ],
    notes: [{ note: ['gap', '1', '3'] as ['gap', string, string], unit: 'p3' }],
  },
};

function show() {
  const editor = new DraftEditor(draft);
  render(Cut, waysOut(editor));
  return { editor, user: userEvent.setup() };
}
const labels = ({ draft: { edition } }: DraftEditor) => unitsOf(edition).map(({ label }) => label);
const unit = (label: string) => screen.getByRole('button', { name: `Correct unit ${label}` });

describe('the step in which a text is cut', () => {
  it('splits the chosen unit between sentences, and goes on with the second', async () => {
    const { editor, user } = show();
    await user.click(unit('1'));
    await user.click(screen.getByRole('button', { name: 'Split here' }));
    expect(labels(editor)).toEqual(['1', '1 (2)', '3']);
    expect(unit('1 (2)')).toHaveFocus();
  });

  it('does by key what its buttons do', async () => {
    const { editor, user } = show();
    await user.click(unit('1'));
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(unitsOf(editor.draft.edition)[1]).toMatchObject({ kind: 'item', parent: 'p1' });
    await user.keyboard('{ArrowLeft}h');
    expect(unitsOf(editor.draft.edition)[1]).toMatchObject({ kind: 'heading' });
    await user.keyboard('{Delete}');
    expect(labels(editor)).toEqual(['1']);
    expect(unit('1')).toHaveFocus();
  });

  it('gives a unit another label, and takes letters in a field for words', async () => {
    const { editor, user } = show();
    await user.click(unit('3'));
    await user.clear(screen.getByRole('textbox', { name: 'Label' }));
    await user.keyboard('2j{Tab}');
    expect(labels(editor)).toEqual(['1', '2j']);
  });

  it('says what was noted, and leads to its unit', async () => {
    const { editor, user } = show();
    const note = screen.getByText(/3 comes after 1/);
    await user.click(within(note.closest('li')!).getByRole('button', { name: 'Show' }));
    expect(editor.at).toBe('p3');
    expect(unit('3')).toHaveFocus();
  });

  it('shows the source beside it, and what of it is in no unit', () => {
    show();
    const source = within(screen.getByRole('group', { name: 'The source as read' }));
    expect(source.getByText('Page 1')).toHaveAttribute('title', 'in no unit');
    expect(source.getByText(/They went home/)).not.toHaveAttribute('title');
  });

  it('takes in a paragraph that is in no unit, and goes on with it', async () => {
    serveSite();
    const { editor, user } = show();
    await user.click(screen.getByRole('button', { name: 'Take in “Page 1”' }));
    expect(await screen.findByRole('button', { name: 'Correct unit counted 1' })).toHaveFocus();
    expect(labels(editor)).toEqual(['1', 'counted 1', '3']);
  });

  it('takes a date that is one, and says why it does not take another', async () => {
    const { editor, user } = show();
    const field = screen.getByRole('textbox', { name: /^Date/ });
    await user.type(field, ', or so{Tab}');
    expect(screen.getByRole('alert')).toHaveTextContent('This is no date.');
    expect(editor.draft.manifest.date).toBe('2024-05-01');
  });

  it('keeps a date that it does not take in its field, until one is written', async () => {
    serveSite();
    const { editor, user } = show();
    const field = () => screen.getByRole('textbox', { name: /^Date/ });
    expect(field()).toHaveValue('1 May 2024');
    await user.type(field(), ', or so{Tab}');
    cleanup();
    render(Cut, waysOut(editor));
    expect(field()).toHaveValue('1 May 2024, or so');
    await user.clear(field());
    await user.type(field(), '2 May 2024{Tab}');
    expect(screen.queryByRole('alert')).toBeNull();
    await waitFor(() => expect(editor.draft.manifest.date).toBe('2024-05-02'));
  });

  it('has the text read with a framework, and no more', async () => {
    const { editor, user } = show();
    const framework = screen.getByRole('checkbox', { name: 'EU member state' });
    await user.click(framework);
    expect(editor.draft.manifest.frameworks).toEqual(['eu']);
    await user.click(framework);
    expect(editor.draft.manifest.frameworks).toBeUndefined();
  });
});
