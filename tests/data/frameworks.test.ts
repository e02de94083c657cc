import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { membersOn } from '../../src/place/framework.ts';
import { parseFrameworks } from '../../src/pack/reference.ts';
import * as shipped from './shipped.ts';

const file = new URL('../../data/frameworks.json', import.meta.url);
const all = parseFrameworks(JSON.parse(readFileSync(file, 'utf8')));
const of = (id: string) => all.find((framework) => framework.id === id)!;
const on = (id: string, day: string) => membersOn(of(id), day).map((member) => member.place);

describe('the lists of frameworks', () => {
  it('have an id each, and are formats, but for the Alliance and its partnerships', () => {
    const ids = all.map((it) => it.id);
    expect(new Set(ids).size).toBe(ids.length);
    const coloured = all.filter((it) => it.kind !== 'format').map((it) => it.id);
    expect(coloured).toEqual(['nato', 'pfp', 'md', 'ici', 'patg']);
  });

  it.each([
    ['eu', 27],
    ['g7', 7],
    ['g20', 19],
    ['unsc-p5', 5],
    ['asean', 10],
    ['brics', 9],
    ['quad', 4],
    ['aukus', 3],
    ['csto', 6],
    ['sco', 10],
    ['au', 54],
    ['arab-league', 22],
    ['gcc', 6],
    ['pif', 18],
    ['oas', 34],
  ])('have, on 10 July 2024, in %s %i members', (id, count) => {
    const members = on(id, '2024-07-10');
    expect(members).toHaveLength(count);
    expect(new Set(members).size).toBe(count);
  });

  it.each([
    ['eu', '1972-12-31', 6],
    ['eu', '1973-01-01', 9],
    ['eu', '2004-05-01', 25],
    ['eu', '2020-01-30', 28],
    ['eu', '2020-01-31', 27],
    ['g7', '1975-11-15', 6],
    ['brics', '2010-11-30', 4],
    ['brics', '2023-12-31', 5],
    ['brics', '2025-01-06', 10],
    ['asean', '2025-10-26', 11],
    ['csto', '1999-04-19', 9],
    ['csto', '2002-10-07', 6],
    ['csto', '2012-12-18', 7],
    ['sco', '2024-07-03', 9],
    ['oas', '2023-11-18', 35],
    ['pif', '2016-09-09', 16],
  ])('have in %s on %s %i', (id, day, count) => {
    expect(on(id, day)).toHaveLength(count);
  });

  it('know who was away and came back', () => {
    const days = ['1983-12-31', '1990-01-01', '2017-01-30', '2017-01-31'];
    expect(days.map((day) => on('au', day).includes('MAR'))).toEqual([true, false, false, true]);
  });

  it('have the six suspended by the African Union in July 2024, and say so', () => {
    const suspended = of('au').members.filter((it) => it.status === 'suspended');
    expect(suspended.map((it) => it.place)).toEqual(['BFA', 'GAB', 'GIN', 'MLI', 'NER', 'SDN']);
    expect(suspended.filter((it) => !it.note)).toEqual([]);
  });

  it('date each member, but where their rule says why not, and no two times of one overlap', () => {
    for (const { id, asOf, members } of all) {
      for (const { place, since, until } of members) {
        if (!['patg', 'ip4', 'aspirants'].includes(id))
          expect(since, `${id} ${place}`).toBeDefined();
        expect((since ?? '') <= asOf, `${id} ${place}`).toBe(true);
        if (until === undefined) continue;
        expect(until > since! && until <= asOf, `${id} ${place}`).toBe(true);
      }
      members.forEach((member, at) => {
        const next = members[at + 1];
        if (member.place === next?.place) expect(member.until! <= next.since!).toBe(true);
      });
    }
  });

  it('stand in the order of their ids, are countries, and have a source that can be opened', () => {
    for (const { id, members, source, dateRule } of all) {
      const places = members.map((it) => it.place);
      expect(places, id).toEqual(places.toSorted());
      expect(places.filter((it) => shipped.gazetteer.get(it)?.kind !== 'country')).toEqual([]);
      expect([source.title, source.publisher, dateRule?.ja, dateRule?.en]).not.toContain(undefined);
      expect(source.url, id).toMatch(/^https:/);
    }
  });
});

describe('the declaration', () => {
  it('is read with the frameworks of NATO alone', () => {
    const nine = ['nato', 'pfp', 'md', 'ici', 'patg', 'ip4', 'eop', 'nuc', 'aspirants'];
    expect(shipped.frameworks.map((it) => it.id)).toEqual(nine);
    const shown = [...shipped.concordance.entries.values()].flatMap((it) => it.memberships);
    expect([...new Set(shown.map((it) => it.framework.id))].toSorted()).toEqual(nine.toSorted());
  });
});
