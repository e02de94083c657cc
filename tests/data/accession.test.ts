import { expect, it } from 'vitest';
import { accessionOf, membershipsOf } from '../../src/place/framework.ts';
import { en } from '../../src/messages/en.ts';
import { ja } from '../../src/messages/ja.ts';
import { frameworks, pack } from './shipped.ts';

const numbered = (place: string) =>
  membershipsOf(frameworks, place, pack.manifest.date)
    .map((membership) => accessionOf(membership))
    .filter((it) => it !== undefined);

it.each([
  ['SWE', 32, 32, '32nd member', '32番目の加盟国'],
  ['FIN', 31, 31, '31st member', '31番目の加盟国'],
  ['MKD', 30, 30, '30th member', '30番目の加盟国'],
  ['DEU', 15, 15, '15th member', '15番目の加盟国'],
  ['TUR', 13, 14, '13th to 14th member, with 1 other', '13〜14番目の加盟国(同日に2か国)'],
  ['CAN', 1, 12, 'one of the 12 founding members', '原加盟国12か国の一つ'],
])('%s is the member that the day of its accession makes it', (place, first, last, inEn, inJa) => {
  expect(numbered(place)).toEqual([{ first, last }]);
  expect(en.accession(first, last)).toBe(inEn);
  expect(ja.accession(first, last)).toBe(inJa);
});

it('nobody else is numbered', () => {
  expect(numbered('JPN')).toEqual([]);
  expect(numbered('UKR')).toEqual([]);
});
