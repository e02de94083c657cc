import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { accepted, settle } from '../../../src/editing/decisions.ts';
import { loadAnew } from '../../../src/editing/load-anew.ts';
import { cut } from '../../../src/importing/cut/cut.ts';
import LoadedAnew from '../../../src/workshop/anew/LoadedAnew.svelte';
import { DraftEditor } from '../../../src/workshop/draft-editor.svelte.ts';
import { draftOf, on, references } from '../../editing/invent.ts';

it('what no longer fits a corrected source is listed apart, and goes when one says so', async () => {
  const draft = draftOf();
  const coded = settle(draft, on(draft, 'Congo'), () => accepted({ as: 'name', place: 'COG' }));
  const blocks = [
    { kind: 'heading', text: 'Statement' },
    { kind: 'paragraph', text: '1. The buoys are painted.' },
    { kind: 'paragraph', text: '2. We agree.' },
  ] as const;
  const result = loadAnew(coded, cut({ blocks, facts: {} }, { lang: 'en' }));
  const editor = new DraftEditor(result.draft);
  render(LoadedAnew, { editor, lang: 'en', references, result, close: () => undefined });
  expect(screen.getByRole('status')).toHaveTextContent('0 decisions were kept.');
  expect(screen.getByText('What no longer fits')).toBeVisible();
  expect(screen.getAllByText('“Congo”')).toHaveLength(2);
  expect(screen.getAllByRole('listitem').at(-1)).toHaveTextContent(
    '¶2 “Congo” Republic of the Congo',
  );
  await userEvent.click(screen.getAllByRole('button', { name: 'Remove' })[0]!);
  expect(editor.draft.unplaced).toHaveLength(1);
  editor.undo();
  expect(editor.draft.unplaced).toHaveLength(2);
});
