import { expect, it } from 'vitest';
import { chosenIn, withChosen, withoutChosen } from '../../src/session/address.ts';

it('an address says which pack and which edition it is of', () => {
  expect(chosenIn('?pack=harbour-2024&p=art-5&edition=ja')).toEqual({
    pack: 'harbour-2024',
    edition: 'ja',
  });
  expect(chosenIn('?p=art-5&pack=')).toEqual({});
  expect(chosenIn('')).toEqual({});
});

it.each(['', '?p=p17&lang=en', '?q=%26pack%3Dno'])(
  '“%s” is the same with a pack and without it again',
  (query) => {
    const chosen = { pack: 'a b', edition: 'en-GB' };
    const whole = withChosen(query, chosen);
    expect(chosenIn(whole)).toEqual(chosen);
    expect(withoutChosen(whole)).toBe(query);
    expect(withChosen(query, {})).toBe(query);
  },
);
