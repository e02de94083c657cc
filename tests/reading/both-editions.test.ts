import { within } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { readLibrary } from '../../scripts/site/read-library.ts';
import UnitView from '../../src/reading/UnitView.svelte';
import { UnitStates } from '../../src/reading/unit-states.svelte.ts';
import { unitsOf } from '../../src/text/unit.ts';
import { show } from './show.ts';

it('two editions are read unit by unit, with the mentions of each in its own words', () => {
  const library = readLibrary('harbour-2024', 'both');
  const unit = unitsOf(library.pack.text).find(({ id }) => id === 'art-6-b')!;
  const { container } = show(
    UnitView,
    '?lang=en',
    (atlas) => ({ unit, state: new UnitStates(atlas).of(unit.id) }),
    library,
  );
  const [en, ja] = container.querySelectorAll<HTMLElement>('.said');
  expect([en?.lang, ja?.lang]).toEqual(['en', 'ja']);
  for (const [side, name] of [
    [en, 'Canada'],
    [ja, 'カナダ'],
  ] as const) {
    expect(within(side!).getByRole('button', { name })).toHaveAttribute('data-place', 'CAN');
  }
});
