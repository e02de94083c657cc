import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import FileButton from '../../src/ui/FileButton.svelte';

function shown(more: { focused?: boolean } = {}) {
  const onfile = vi.fn<(file: File, field: HTMLInputElement) => void>();
  render(FileButton, { label: 'Choose a file…', accept: '.docx', onfile, ...more });
  return { onfile, user: userEvent.setup(), field: screen.getByLabelText('Choose a file…') };
}
const file = new File(['We agree.'], 'bergen.docx');

it('a file is asked for by name, and handed on with its field', async () => {
  const { onfile, user, field } = shown();
  await user.upload(field, file);
  expect(onfile).toHaveBeenCalledWith(file, field);
});

it('the same file can be chosen again, once it was mended', async () => {
  const { onfile, user, field } = shown();
  await user.upload(field, file);
  await user.upload(field, file);
  expect(onfile).toHaveBeenCalledTimes(2);
  expect(field).toHaveValue('');
});

it('files of another kind are not offered', async () => {
  const { onfile, user, field } = shown();
  await user.upload(field, new File([''], 'photo.png'));
  expect(onfile).not.toHaveBeenCalled();
});

it('has the focus as it appears only where that is wanted', () => {
  expect(shown().field).not.toHaveFocus();
  document.body.replaceChildren();
  expect(shown({ focused: true }).field).toHaveFocus();
});
