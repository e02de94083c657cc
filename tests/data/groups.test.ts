import { localize } from '../../src/text/localized.ts';
import { describe, expect, it } from 'vitest';
import { frameworks, gazetteer, pack } from './shipped.ts';

const placesOf = (group: string) => pack.groups.find((it) => it.id === group)!.places.toSorted();
const membersOf = (framework: string) =>
  frameworks
    .find((it) => it.id === framework)!
    .members.filter((member) => member.status !== 'suspended')
    .map((member) => member.place)
    .sort();

describe('the collective terms', () => {
  it.each([
    ['allies', 'nato'],
    ['pfp', 'pfp'],
    ['md', 'md'],
    ['ici', 'ici'],
    ['asia-pacific-partners', 'ip4'],
  ])('expand %s to the members of %s that are not suspended', (group, framework) => {
    expect(placesOf(group)).toEqual(membersOf(framework));
  });

  it('expand European Allies to the Allies without Canada and the United States', () => {
    const european = membersOf('nato').filter((id) => id !== 'CAN' && id !== 'USA');
    expect(placesOf('european-allies')).toEqual(european);
  });

  it('expand non-EU Allies to the nine Allies that were not in the Union', () => {
    const outside = ['ALB', 'CAN', 'GBR', 'ISL', 'MKD', 'MNE', 'NOR', 'TUR', 'USA'];
    expect(placesOf('non-eu-allies')).toEqual(outside);
    expect(membersOf('nato')).toEqual(expect.arrayContaining(outside));
  });

  it('expand the Western Balkan states to Serbia and Kosovo too', () => {
    expect(placesOf('western-balkan-states')).toEqual(['ALB', 'BIH', 'MKD', 'MNE', 'SRB', 'XKX']);
  });

  it('name no place twice, only countries, and their rule and source', () => {
    for (const { places, rule, source } of pack.groups) {
      expect(new Set(places).size).toBe(places.length);
      expect(places.filter((id) => gazetteer.get(id)?.kind !== 'country')).toEqual([]);
      expect(
        [localize(rule, 'ja'), localize(rule, 'en'), source].every((it) => it.trim() !== ''),
      ).toBe(true);
    }
  });

  it('are all used', () => {
    const used = new Set(pack.mentions.map((mention) => mention.group?.id));
    expect(pack.groups.filter((group) => !used.has(group.id))).toEqual([]);
  });
});
