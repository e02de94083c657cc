import { expect, it } from 'vitest';
import { membershipsOf } from '../../src/place/framework.ts';
import { frameworkOf } from '../index/invent.ts';

const frameworks = [
  frameworkOf('forum', 'partnership', { place: 'SYL', status: 'suspended' }, { place: 'FRE' }),
  frameworkOf('league', 'alliance', { place: 'FRE', since: '1933' }),
  frameworkOf('council', 'format', { place: 'SYL' }),
];

it('lists what a place belongs to in the order of the frameworks, suspended or not', () => {
  const of = (place: string) => membershipsOf(frameworks, place).map((m) => m.framework.id);
  expect(of('FRE')).toEqual(['forum', 'league']);
  expect(of('SYL')).toEqual(['forum', 'council']);
  expect(of('TOM')).toEqual([]);
});

it('hands over what the list says of the member', () => {
  expect(membershipsOf(frameworks, 'SYL')[0]!.member.status).toBe('suspended');
  expect(membershipsOf(frameworks, 'FRE')[1]!.member.since).toBe('1933');
});
