import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { impliedGroups, readingsByUnit, unitsIn } from '../../src/index/brief.ts';
import { buildConcordance } from '../../src/index/concordance.ts';
import { mentionOf, readingOf, textOf } from './invent.ts';

const text = textOf({ p1: 'The Neighbours and the Friends.', p2: 'The Neighbours.' });

describe('a brief', () => {
  it('tells for each unit all that it says of the place', () => {
    const readings = [
      readingOf('p1', 'FRE', 'challenge'),
      readingOf('p1', 'FRE', 'partner'),
      readingOf('p2', 'FRE', 'mention'),
    ];
    expect(readingsByUnit({ readings })).toEqual([
      { unit: 'p1', readings: readings.slice(0, 2) },
      { unit: 'p2', readings: readings.slice(2) },
    ]);
  });

  it('tells each collective term once, with the units that use it', () => {
    const neighbours = mentionOf(text, 'p1', 'Neighbours', ['FRE', 'SYL']);
    const again = {
      ...mentionOf(text, 'p2', 'Neighbours', ['FRE', 'SYL']),
      group: neighbours.group!,
    };
    const friends = mentionOf(text, 'p1', 'Friends', ['FRE']);
    expect(impliedGroups({ implied: [neighbours, friends, again] })).toEqual([
      { group: neighbours.group, units: ['p1', 'p2'] },
      { group: friends.group, units: ['p1'] },
    ]);
  });

  it('follows the text from its beginning to its end, for every place', () => {
    const { pack, gazetteer, frameworks } = readLibrary();
    const order = pack.text.parts.flatMap(({ id, units }) => [`${id}0`, ...units.map((u) => u.id)]);
    for (const entry of buildConcordance(pack, gazetteer, frameworks).entries.values()) {
      const units = readingsByUnit(entry).map((said) => said.unit);
      expect(units).toEqual(unitsIn(entry.explicit));
      expect(units).toEqual(order.filter((unit) => units.includes(unit)));
    }
  });
});
