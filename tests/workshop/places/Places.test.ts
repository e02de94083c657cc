import { fireEvent, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { meaningOf } from '../../../src/editing/decisions.ts';
import { dictionaryOf } from '../../../src/editing/dictionary.ts';
import * as files from '../../../src/export/save-file.ts';
import type { Lang } from '../../../src/messages/lang.ts';
import { DraftEditor } from '../../../src/workshop/draft-editor.svelte.ts';
import Places from '../../../src/workshop/places/Places.svelte';
import { draftOf, on, references } from '../../editing/invent.ts';

function shown(draft = draftOf(), lang: Lang = 'en') {
  const editor = new DraftEditor(draft);
  render(Places, { editor, lang, references });
  const meant = (quote: string) =>
    on(editor.draft, quote).map((it) => {
      const { as, place } = meaningOf(it) ?? {};
      return as && `${as} ${place ?? ''}`;
    });
  return { editor, user: userEvent.setup(), meant };
}
const lane = (name: RegExp) => screen.getByRole('button', { name });
const heading = () => screen.getByRole('heading', { level: 2 });
const settled = (words: string) => expect(screen.getByText(words)).toBeVisible();

describe('the places of a draft', () => {
  it('begin with what is unsure, in its passage', () => {
    shown();
    expect(lane(/^Unsure 2 \/ 2/)).toHaveAttribute('aria-pressed', 'true');
    expect(heading()).toHaveTextContent('Congo open');
    expect(screen.getByText('Congo', { selector: 'p [aria-current]' })).toBeVisible();
    settled('8 of 10 settled');
  });

  it('are settled by keys alone, one after the other', async () => {
    const { user, meant, editor } = shown();
    await user.keyboard('2');
    expect(meant('Congo')).toEqual(['name COG', undefined]);
    settled('9 of 10 settled');
    await user.keyboard('a');
    expect(meant('Congo')).toEqual(['name COG', 'name COD']);
    settled('10 of 10 settled');
    editor.undo();
    expect(meant('Congo')).toEqual(['name COG', undefined]);
  });

  it('are settled for all of a wording with Shift, and taken back', async () => {
    const { user, meant } = shown();
    await user.keyboard('{Shift>}A{/Shift}');
    expect(meant('Congo')).toEqual(['name COD', 'name COD']);
    await user.click(lane(/^Unsure/));
    await user.keyboard('{Shift>}U{/Shift}');
    expect(meant('Congo')).toEqual([undefined, undefined]);
  });

  it.each([
    ['m', 'metonym COD'],
    ['v', 'event COD'],
    ['x', undefined],
  ])('by %s are %s', async (key, as) => {
    const { user, meant, editor } = shown();
    await user.keyboard(key);
    expect(meant('Congo')[0]).toBe(as);
    expect(on(editor.draft, 'Congo')[0]?.decision).toBeDefined();
  });

  it('can be looked up by any name', async () => {
    const { user, meant } = shown();
    await user.keyboard('/');
    expect(screen.getByRole('combobox', { name: /Look up/ })).toHaveFocus();
    await user.keyboard('Zamb{Enter}');
    expect(meant('Congo')).toEqual(['name ZMB', undefined]);
    await user.keyboard('x');
    settled('10 of 10 settled');
  });

  it('are reached lane by lane; a group says whom it means', async () => {
    const { user } = shown();
    await user.click(lane(/^Groups/));
    expect(heading()).toHaveTextContent('member states found: European Union (EU) · group');
    expect(screen.getByText(/Its members: Austria, Belgium/)).toBeVisible();
  });

  it('have traps for whoever thinks otherwise', async () => {
    const { user, meant } = shown();
    await user.click(lane(/^Left out 1/));
    expect(heading()).toHaveTextContent('South China Sea left out by the tagger');
    await user.keyboard('a');
    await user.keyboard('China{Enter}');
    expect(meant('South China Sea')).toEqual(['name CHN']);
  });

  it('by wording are all rejected at once, or just one of them', async () => {
    const { user, meant } = shown();
    await user.click(lane(/^Certain/));
    await user.click(screen.getByRole('button', { name: /^Norway Norway/ }));
    const occurrences = within(screen.getByRole('list', { name: 'Where it stands' }));
    await user.click(occurrences.getAllByRole('button')[1]!);
    await user.click(screen.getByRole('button', { name: /For all 3/ }));
    await user.keyboard('x');
    expect(meant('Norway')).toEqual(['name NOR', undefined, 'name NOR']);
    await user.click(screen.getByRole('button', { name: /^Norway Norway/ }));
    await user.keyboard('{Shift>}X{/Shift}');
    expect(meant('Norway')).toEqual([undefined, undefined, undefined]);
  });

  it('are in conflict where a mention lies over another', async () => {
    const draft = draftOf();
    const one = on(draft, 'Norway')[0]!;
    const decision = { verdict: 'accepted', as: 'name', place: 'NOR' } as const;
    const over = { unit: one.unit, start: one.start, end: one.end + 4, quote: 'Norway and' };
    const suggestions = [{ ...over, state: 'added' as const, decision }, ...draft.suggestions];
    const { user, meant } = shown({ ...draft, suggestions });
    await user.click(lane(/^Conflicts 2 \/ 2/));
    await user.keyboard('a');
    expect(meant('Norway and')).toEqual(['name NOR']);
    expect(meant('Norway')[0]).toBeUndefined();
    expect(lane(/^Conflicts 0/)).toBeVisible();
  });
});

describe('a mention is added', () => {
  it('by selecting its words', async () => {
    const { user, meant } = shown();
    const passage = screen.getByText('Congo', { selector: 'p [aria-current]' }).parentElement!;
    const words = [...passage.childNodes].find((it) => it.textContent?.includes('boats'))!;
    const at = words.textContent!.indexOf('boats');
    getSelection()!.setBaseAndExtent(words, at, words, at + 5);
    await fireEvent(document, new Event('selectionchange'));
    await user.type(screen.getByRole('combobox', { name: /that “boats” means/ }), 'Malta{Enter}');
    expect(meant('boats')).toEqual(['name MLT']);
  });

  it('by typing them', async () => {
    const { user, meant } = shown();
    await user.keyboard('+');
    expect(screen.getByRole('textbox', { name: /Words to add/ })).toHaveFocus();
    await user.keyboard('barges');
    expect(screen.getByRole('alert')).toHaveTextContent('not in the passage');
    await user.clear(screen.getByRole('textbox', { name: /Words to add/ }));
    await user.keyboard('boats');
    await user.type(screen.getByRole('combobox', { name: /that “boats” means/ }), 'Malta{Enter}');
    expect(meant('boats')).toEqual(['name MLT']);
  });
});

describe('decisions travel as a dictionary', () => {
  it('that is saved', async () => {
    const save = vi.spyOn(files, 'saveFile').mockImplementation(() => undefined);
    const { user, editor } = shown();
    await user.keyboard('{Shift>}A{/Shift}');
    await user.click(screen.getByRole('button', { name: 'Save decisions as a dictionary' }));
    const [name, , json] = save.mock.calls[0]!;
    expect(name).toBe('bergen-2031.dictionary.json');
    expect(JSON.parse(json as string)).toEqual(dictionaryOf(editor.draft));
  });

  it('that is opened, or refused', async () => {
    const { user, meant } = shown();
    const entries = [{ quote: 'Congo', verdict: 'accepted', as: 'name', place: 'COG' }];
    const dictionary = { format: 'declaration-atlas-dictionary', version: 1, lang: 'fr', entries };
    const field = screen.getByLabelText('Open a dictionary');
    await user.upload(field, new File(['{}'], 'a.json', { type: 'application/json' }));
    await screen.findByText(/“a.json” cannot be read/);
    const file = new File([JSON.stringify(dictionary)], 'b.json', { type: 'application/json' });
    await user.upload(field, file);
    await screen.findByText('The dictionary settled 2. This dictionary is for texts in French.');
    expect(meant('Congo')).toEqual(['name COG', 'name COG']);
  });

  it('with the name of whoever decided', async () => {
    const { user, editor } = shown();
    await user.type(screen.getByRole('textbox', { name: 'Your name as coder' }), 'Aino{Tab}');
    await user.click(screen.getByRole('button', { name: /^No place/ }));
    expect(on(editor.draft, 'Congo')[0]?.decision).toEqual({ verdict: 'rejected', by: 'Aino' });
  });
});

describe('passages without a suggestion', () => {
  it('can be looked at too, and left again', async () => {
    const { user } = shown(draftOf(['A statement', '1. Congo waits.', '2. The lights are on.']));
    await user.keyboard(']');
    expect(screen.getByText('The lights are on.')).toBeVisible();
    await user.keyboard('x');
    expect(screen.getByText('0 of 1 settled')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /Back to “Congo”/ }));
    await user.keyboard('x');
    expect(screen.getByText('1 of 1 settled')).toBeVisible();
  });

  it('take a mention, unless Escape says otherwise', async () => {
    const { user, meant } = shown(
      draftOf(['A statement', '1. The lights are on.', '2. We agree.']),
    );
    expect(screen.getByText(/No place was found/)).toBeVisible();
    await user.keyboard(']+');
    await user.keyboard('lights');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('form', { name: 'Add a mention' })).toBeNull();
    await user.keyboard('+');
    await user.keyboard('lights');
    await user.type(screen.getByRole('combobox', { name: /that “lights” means/ }), 'Malta{Enter}');
    expect(meant('lights')).toEqual(['name MLT']);
  });
});

it('the places begin with the unit that was worked on', () => {
  const editor = new DraftEditor(draftOf());
  editor.at = 'p1';
  render(Places, { editor, lang: 'en', references });
  expect(heading()).toHaveTextContent('Norway found: Norway');
});
