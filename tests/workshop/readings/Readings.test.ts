import { fireEvent, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { chooseScheme, ownSchemeOf } from '../../../src/editing/own-scheme.ts';
import { DraftEditor } from '../../../src/workshop/draft-editor.svelte.ts';
import { readingKeys } from '../../../src/workshop/readings/reading-keys.ts';
import Readings from '../../../src/workshop/readings/Readings.svelte';
import { nato } from '../../../src/scheme/presets/nato.ts';
import { draftOf, references } from '../../editing/invent.ts';

function shown(scheme: 'nato' | 'named' | 'own' = 'nato') {
  const editor = new DraftEditor(chooseScheme(draftOf(), scheme));
  render(Readings, { editor, lang: 'en', references });
  const read = () =>
    editor.draft.readings.map(({ unit, place, reading, quote }) => [unit, place, reading, quote]);
  return { editor, user: userEvent.setup(), read };
}
const heading = () => screen.getByRole('heading', { level: 2 });
const quote = () => screen.getByRole('textbox', { name: /^Words that show it/ });

describe('the readings of a draft', () => {
  it('begin with the first unit and place, quoted by its sentence', () => {
    shown();
    expect(heading()).toHaveTextContent('Norway: what is said of it');
    expect(quote()).toHaveValue('Norway and Portugal keep the lights of the ports.');
    expect(screen.getByText('0 of 6 read')).toBeVisible();
  });

  it('are given by initials, each going on to the next', async () => {
    const { user, read } = shown();
    await user.keyboard('c');
    expect(heading()).toHaveTextContent('Portugal');
    await user.keyboard('p');
    expect(read()).toEqual([
      ['p1', 'NOR', 'challenge', 'Norway and Portugal keep the lights of the ports.'],
      ['p1', 'PRT', 'partner', 'Norway and Portugal keep the lights of the ports.'],
    ]);
    expect(screen.getByText('2 of 6 read')).toBeVisible();
  });

  it('may be two of a place; the same again takes one back', async () => {
    const { user, read } = shown();
    const button = (name: RegExp) => screen.getByRole('button', { name });
    await user.click(button(/^threat/));
    await user.click(button(/^partner/));
    expect(read().map(([, , reading]) => reading)).toEqual(['threat', 'partner']);
    expect(button(/^threat/)).toHaveAttribute('aria-pressed', 'true');
    await user.click(button(/^threat/));
    expect(read().map(([, , reading]) => reading)).toEqual(['partner']);
    await user.click(button(/^mentioned/));
    expect(read().map(([, , reading]) => reading)).toEqual(['mention']);
  });

  it('are by another sentence, or by fewer words, and never by none', async () => {
    const { user, read } = shown();
    await user.keyboard('.');
    expect(quote()).toHaveValue('Norway thanks Peru.');
    await user.clear(quote());
    expect(screen.getByRole('alert')).toHaveTextContent('does not have these words');
    expect(screen.getByRole('button', { name: /^threat/ })).toBeDisabled();
    await user.type(quote(), 'thanks Peru');
    await user.click(screen.getByRole('button', { name: /^threat/ }));
    expect(read()).toEqual([['p1', 'NOR', 'threat', 'thanks Peru']]);
  });

  it('are by words that are selected in the passage', async () => {
    const { user, read } = shown();
    const words = [...document.querySelectorAll('mark')].find((it) =>
      it.textContent.includes('lights'),
    )!.firstChild!;
    const at = words.textContent!.indexOf('keep');
    getSelection()!.setBaseAndExtent(words, at, words, at + 'keep the lights'.length);
    await fireEvent(document, new Event('selectionchange'));
    await user.keyboard('t');
    expect(read()[0]?.[3]).toBe('keep the lights');
  });

  it('are skipped, and reached again by unit and place', async () => {
    const { user, read } = shown();
    await user.keyboard('jjj');
    expect(heading()).toHaveTextContent('Morocco');
    expect(read()).toEqual([]);
    await user.click(screen.getByRole('button', { name: /^¶1 / }));
    await user.click(screen.getByRole('button', { name: 'Peru' }));
    expect(heading()).toHaveTextContent('Peru');
  });

  it('have keys of their own, whatever they are called', () => {
    const keys = [...readingKeys(nato.readings).values()];
    expect(new Set(keys).size).toBe(nato.readings.length);
    expect(keys.join('')).not.toMatch(/[jk]/);
  });
});

describe('the scheme of a draft', () => {
  it('may have readings of its own, named, ruled and painted here', async () => {
    const { user, editor, read } = shown('named');
    expect(screen.getByText(/mentioned and no more/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Change the scheme…' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Scheme' }), 'own');
    const form = within(screen.getByRole('form', { name: 'New reading' }));
    await user.type(form.getByRole('textbox', { name: 'Name' }), 'Rival');
    await user.type(form.getByRole('textbox', { name: /^Rule/ }), 'It is called a rival.');
    await user.click(form.getByRole('button', { name: 'Slot 3, yellow' }));
    await user.click(form.getByRole('button', { name: 'Add reading' }));
    expect(ownSchemeOf(editor.draft)?.roles).toMatchObject([{ id: 'rival', slot: 'yellow' }]);
    const next = within(screen.getByRole('form', { name: 'New reading' }));
    expect(next.getByRole('button', { name: 'Slot 3, yellow' })).toBeDisabled();
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: /^Rival/ }));
    expect(read()[0]?.[2]).toBe('rival');
  });
});

describe('the copy of a preset', () => {
  async function copied() {
    const begun = shown('nato');
    const { user } = begun;
    await user.click(screen.getByRole('button', { name: 'Change the scheme…' }));
    await user.click(screen.getByRole('button', { name: 'Copy it and change it' }));
    return begun;
  }

  it('has its readings renamed and removed, and its lists changed', async () => {
    const { user, editor } = await copied();
    const threat = within(screen.getByRole('form', { name: 'Reading “threat”' }));
    await user.clear(threat.getByRole('textbox', { name: 'Name' }));
    await user.type(threat.getByRole('textbox', { name: 'Name' }), 'Rival{Tab}');
    expect(ownSchemeOf(editor.draft)?.readings[0]?.name).toMatchObject({ en: 'Rival' });
    const partners = within(screen.getByRole('form', { name: 'Colour for “Partners”' }));
    await user.click(partners.getByRole('button', { name: /^Without .*PfP/ }));
    await user.selectOptions(partners.getByRole('combobox', { name: 'Add a list…' }), 'ip4');
    expect(ownSchemeOf(editor.draft)?.rules.at(-1)?.frameworks).toEqual([
      'md',
      'ici',
      'patg',
      'ip4',
    ]);
    expect(editor.draft.manifest.frameworks).toContain('ip4');
  });

  it('has a colour for what is named often, once one is free', async () => {
    const { user, editor } = await copied();
    expect(screen.getByText(/There are five colours/)).toBeVisible();
    const partners = within(screen.getByRole('form', { name: 'Colour for “Partners”' }));
    await user.click(partners.getByRole('button', { name: 'Remove' }));
    await user.click(screen.getByRole('button', { name: 'Paint the places named most' }));
    const often = within(screen.getByRole('form', { name: /^Colour for “In 3 passages/ }));
    const least = often.getByRole('spinbutton', { name: /at least/ });
    await user.clear(least);
    await user.type(least, '5{Tab}');
    expect(ownSchemeOf(editor.draft)?.rules.at(-1)).toMatchObject({ passages: { from: 5 } });
    expect(ownSchemeOf(editor.draft)?.roles.at(-1)?.slot).toBe('sky');
  });
});

describe('a unit has in the coder’s words', () => {
  it('a headline, a gist and topics', async () => {
    const { user, editor } = shown();
    await user.click(screen.getByText('Headline, gist, topics'));
    await user.type(screen.getByRole('textbox', { name: 'Headline' }), 'Lights{Tab}');
    await user.type(screen.getByRole('textbox', { name: /^Gist/ }), 'Two keep them.{Tab}');
    expect(editor.draft.headlines).toEqual([
      { unit: 'p1', headline: { en: 'Lights' }, gist: { en: 'Two keep them.' } },
    ]);
    await user.type(screen.getByRole('textbox', { name: 'New topic' }), 'Ports');
    await user.type(screen.getByRole('textbox', { name: /Which passages/ }), 'Where ports are.');
    await user.click(screen.getByRole('button', { name: 'Add topic' }));
    expect(editor.draft.coding).toEqual([{ unit: 'p1', topics: ['topic-1'] }]);
    expect(screen.getByRole('button', { name: 'Ports' })).toHaveAttribute('aria-pressed', 'true');
  });
});

it('the readings begin with the unit that was worked on', () => {
  const editor = new DraftEditor(draftOf());
  editor.at = 'p3';
  render(Readings, { editor, lang: 'en', references });
  expect(screen.getByLabelText('3')).toHaveTextContent('The ships left');
});
