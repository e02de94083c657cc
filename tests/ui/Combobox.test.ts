import { fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import Combobox from '../../src/ui/Combobox.svelte';

function offer(options: readonly string[], more: { preselected?: boolean } = {}) {
  const choose = vi.fn<(option: string) => void>();
  const content = createRawSnippet((option: () => string) => ({
    render: () => `<span>${option()}</span>`,
  }));
  render(Combobox<string>, { label: 'Fruit', query: '', options, content, choose, ...more });
  return {
    choose,
    user: userEvent.setup(),
    field: screen.getByRole('combobox', { name: 'Fruit' }),
  };
}

/** The option that a screen reader is told of; nothing, if none is. */
function active(field: HTMLElement): string | undefined {
  const option = document.getElementById(field.getAttribute('aria-activedescendant') ?? '');
  expect(screen.queryByRole('option', { selected: true })).toBe(option);
  return option?.textContent;
}

describe('a combobox', () => {
  it('offers its options once something is typed, and no longer when it is left', async () => {
    const { field, user } = offer(['apple', 'pear']);
    await user.click(field);
    expect(screen.queryByRole('option')).toBeNull();
    expect(field).toHaveAttribute('aria-expanded', 'false');
    await user.keyboard('x');
    expect(screen.getByRole('listbox', { name: 'Fruit' })).toBeVisible();
    expect(screen.getAllByRole('option')).toHaveLength(2);
    expect(field).toHaveAttribute('aria-expanded', 'true');
    await user.tab();
    expect(screen.queryByRole('option')).toBeNull();
    expect(field).toHaveValue('x');
  });

  it('moves by arrows from the first option to the last and no further, and Enter takes one', async () => {
    const { choose, field, user } = offer(['apple', 'pear']);
    await user.type(field, 'x');
    expect(active(field)).toBe('apple');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(active(field)).toBe('pear');
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(active(field)).toBe('apple');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(choose).toHaveBeenCalledExactlyOnceWith('pear');
    expect(field).toHaveValue('');
    expect(field).toHaveFocus();
    expect(field).toHaveAttribute('aria-expanded', 'false');
  });

  it('takes nothing unasked where no option is preselected', async () => {
    const { choose, field, user } = offer(['apple', 'pear'], { preselected: false });
    await user.type(field, 'x{Enter}');
    expect(choose).not.toHaveBeenCalled();
    expect(active(field)).toBeUndefined();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(choose).toHaveBeenCalledExactlyOnceWith('apple');
  });

  it('takes what is clicked, and keeps the focus', async () => {
    const { choose, field, user } = offer(['apple', 'pear']);
    await user.type(field, 'x');
    await user.click(screen.getByText('pear'));
    expect(choose).toHaveBeenCalledExactlyOnceWith('pear');
    expect(field).toHaveFocus();
  });

  it('begins anew with what is typed on, and opens by an arrow what was closed', async () => {
    const { field, user } = offer(['apple', 'pear']);
    await user.type(field, 'x{ArrowDown}y');
    expect(active(field)).toBe('apple');
    await user.tab();
    await user.click(field);
    await user.keyboard('{ArrowDown}');
    expect(active(field)).toBe('apple');
  });

  it('keeps Escape for itself as long as there is something to clear', async () => {
    const { field, user } = offer(['apple']);
    const outside = vi.fn();
    window.addEventListener('keydown', outside);
    await user.type(field, 'x');
    outside.mockClear();
    await user.keyboard('{Escape}');
    expect(field).toHaveValue('');
    expect(outside).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(outside).toHaveBeenCalledOnce();
    window.removeEventListener('keydown', outside);
  });

  it('leaves Enter to an input method, in Safari too', async () => {
    const { choose, field, user } = offer(['apple']);
    await user.type(field, 'x');
    await fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
    await fireEvent.keyDown(field, { key: 'Enter', keyCode: 229 });
    expect(choose).not.toHaveBeenCalled();
    expect(field).toHaveValue('x');
  });
});
