import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { meaningOf, rejected, settle } from '../../../src/editing/decisions.ts';
import { publishDraft } from '../../../src/editing/publish-draft.ts';
import Agreement from '../../../src/workshop/agreement/Agreement.svelte';
import { DraftEditor } from '../../../src/workshop/draft-editor.svelte.ts';
import { draftOf, first, references } from '../../editing/invent.ts';

function shown() {
  const editor = new DraftEditor({ ...draftOf(), coder: 'Aino' });
  const close = vi.fn();
  render(Agreement, { editor, lang: 'en', references, close });
  const open = (content: unknown) =>
    userEvent.upload(
      screen.getByLabelText(/Open another coder/),
      new File([JSON.stringify(content)], 'ben.json', { type: 'application/json' }),
    );
  return { editor, close, open, user: userEvent.setup() };
}
/** The same text by somebody who takes Peru and the first Norway for nothing. */
function others() {
  const draft = draftOf();
  return settle(
    { ...draft, coder: 'Ben' },
    [first(draft, 'Peru'), first(draft, 'Norway')],
    () => rejected,
  );
}

describe('two coders', () => {
  it('see how far they agree, and every difference side by side', async () => {
    const { open } = shown();
    await open(others());
    expect(await screen.findByText('0.857')).toBeVisible();
    expect(screen.getAllByRole('button', { name: /^Ben 2 no mention/ })).toHaveLength(2);
    expect(screen.getByRole('button', { name: /^Aino 1 “Peru” Peru \(name\)/ })).toBeVisible();
  });

  it('have differences settled by keys, and who settled them kept', async () => {
    const { open, user, editor } = shown();
    await open(others());
    await screen.findByText('0 of 2 differences settled');
    await user.keyboard('2');
    await user.keyboard('1');
    expect(screen.getByText('2 of 2 differences settled')).toBeVisible();
    expect(screen.getByText('0.857')).toBeVisible();
    const chosen = screen.getAllByRole('button', { pressed: true }).map((it) => it.textContent);
    expect(chosen).toEqual([expect.stringMatching(/^\s*Ben/), expect.stringMatching(/^\s*Aino/)]);
    expect(meaningOf(first(editor.draft, 'Norway'))).toBeUndefined();
    expect(first(editor.draft, 'Peru').decision).toMatchObject({
      place: 'PER',
      by: 'Aino',
      against: 'Ben',
    });
  });

  it('may compare with a pack too, but not with another text or no text at all', async () => {
    const { open } = shown();
    await open({ some: 'thing' });
    expect(await screen.findByRole('alert')).toHaveTextContent('neither as a draft nor as a pack');
    await open(draftOf(['Another', '1. Norway waits.', '2. Malta does too.']));
    await screen.findByText('“ben.json” is of another text.');
    await open(publishDraft(draftOf(), references).document);
    await screen.findByText('There is no difference.');
  });
});
