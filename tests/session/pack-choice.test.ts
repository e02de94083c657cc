import { expect, it } from 'vitest';
import { packChoiceIn, withPackChoice, withoutPackChoice } from '../../src/session/address.ts';

it('an address says which pack and which edition it is of', () => {
  expect(packChoiceIn('?pack=harbour-2024&p=art-5&edition=ja')).toEqual({
    pack: 'harbour-2024',
    edition: 'ja',
  });
  expect(packChoiceIn('?p=art-5&pack=')).toEqual({});
  expect(packChoiceIn('')).toEqual({});
});

it.each(['', '?p=p17&lang=en', '?q=%26pack%3Dno'])(
  '“%s” is the same with a pack and without it again',
  (query) => {
    const chosen = { pack: 'a b', edition: 'en-GB' };
    const whole = withPackChoice(query, chosen);
    expect(packChoiceIn(whole)).toEqual(chosen);
    expect(withoutPackChoice(whole)).toBe(query);
    expect(withPackChoice(query, {})).toBe(query);
  },
);
