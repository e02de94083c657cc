import { expect, it } from 'vitest';
import { membershipsOf, membersOn } from '../../src/place/framework.ts';
import { frameworkOf } from '../index/invent.ts';

const frameworks = [
  frameworkOf('forum', 'partnership', { place: 'SYL', status: 'suspended' }, { place: 'FRE' }),
  frameworkOf('league', 'alliance', { place: 'FRE', since: '1933' }),
  frameworkOf('council', 'format', { place: 'SYL' }),
];

const today = '2020-02-02';

it('lists what a place belongs to in the order of the frameworks, suspended or not', () => {
  const of = (place: string) => membershipsOf(frameworks, place, today).map((m) => m.framework.id);
  expect(of('FRE')).toEqual(['forum', 'league']);
  expect(of('SYL')).toEqual(['forum', 'council']);
  expect(of('TOM')).toEqual([]);
});

it('hands over what the list says of the member', () => {
  expect(membershipsOf(frameworks, 'SYL', today)[0]!.member.status).toBe('suspended');
  expect(membershipsOf(frameworks, 'FRE', today)[1]!.member.since).toBe('1933');
});

it.each([
  ['the day before it joined', { since: '1973-05-10' }, '1973-05-09', false],
  ['the day it joined', { since: '1973-05-10' }, '1973-05-10', true],
  ['the day after it joined', { since: '1973-05-10' }, '1973-05-11', true],
  ['the day before it left', { until: '2020-01-31' }, '2020-01-30', true],
  ['the day it left', { until: '2020-01-31' }, '2020-01-31', false],
  ['the day after it left', { until: '2020-01-31' }, '2020-02-01', false],
  ['the day before the month it joined in', { since: '2010-12' }, '2010-11-30', false],
  ['the first of the month it joined in', { since: '2010-12' }, '2010-12-01', true],
  ['the day before the year it joined in', { since: '1974' }, '1973-12-31', false],
  ['the first of the year it joined in', { since: '1974' }, '1974-01-01', true],
  ['the day before the year it left in', { until: '1984' }, '1983-12-31', true],
  ['the first of the year it left in', { until: '1984' }, '1984-01-01', false],
  ['a month, of its first day', { since: '2010-12-02' }, '2010-12', false],
  ['a month that it joined on the first of', { since: '2010-12-01' }, '2010-12', true],
  ['a year, of its first day', { since: '2010-01', until: '2010-02' }, '2010', true],
  ['between', { since: '1994', until: '1999-04-20' }, '1996-06-06', true],
  ['any day, if nobody knows since when', {}, '0900-01-01', true],
])('says of %s whether it was a member: %o on %s: %s', (_, dates, day, expected) => {
  const club = frameworkOf('club', 'format', { place: 'FRE', ...dates });
  expect(membersOn(club, day)).toHaveLength(expected ? 1 : 0);
  expect(membershipsOf([club], 'FRE', day)).toHaveLength(expected ? 1 : 0);
});

it('knows a member that came back by the time in which it was one', () => {
  const first = { place: 'TOM', since: '1994-04-20', until: '1999-04-20' };
  const again = { place: 'TOM', since: '2006-08-16', until: '2012-12-19' };
  const club = frameworkOf('club', 'format', first, again);
  const on = (day: string) => membershipsOf([club], 'TOM', day).map((it) => it.member);
  expect(on('1998-01-01')).toEqual([first]);
  expect(on('2002-01-01')).toEqual([]);
  expect(on('2006-08-16')).toEqual([again]);
  expect(on('2024-07-10')).toEqual([]);
});
