import { beforeAll, describe, expect, it } from 'vitest';
import { buildConcordance } from '../../src/index/concordance.ts';
import { buildKey, type Key } from '../../src/index/key.ts';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { frameworkOf, gazetteerOf, mentionOf, packOf, place, scheme, textOf } from './invent.ts';

describe('the key of an invented text', () => {
  const text = textOf({
    p1: 'Sylvania, Sylvania and the Allies.',
    p2: 'Tomania and the Allies.',
    p3: 'Tomania again, on the Lake.',
  });
  const all = ['SYL', 'TOM', 'FRE'];
  let key: Key;
  beforeAll(() => {
    key = buildKey(
      buildConcordance(
        packOf(text, {
          mentions: [
            mentionOf(text, 'p1', 'Sylvania', 'SYL'),
            mentionOf(text, 'p1', 'Allies', all),
            mentionOf(text, 'p2', 'Tomania', 'TOM'),
            mentionOf(text, 'p2', 'Allies', all),
            mentionOf(text, 'p3', 'Tomania', 'TOM'),
            mentionOf(text, 'p3', 'Lake', 'lake', 'region'),
          ],
        }),
        gazetteerOf(
          place('FRE'),
          place('SYL'),
          place('TOM'),
          place('ISL', { partOf: 'TOM' }),
          place('ICE', { kind: 'area' }),
          place('sea', { kind: 'region' }),
          place('lake', { kind: 'region' }),
          place('office', { kind: 'institution' }),
          place('fear', { kind: 'threat' }),
        ),
        [frameworkOf('league', 'alliance', ...all.map((it) => ({ place: it })))],
      ),
    );
  });
  const under = (role: string) =>
    key.roles.find((group) => group.role.id === role)?.entries.map((entry) => entry.place.id);

  it('lists the most often named first, and collective terms do not count', () => {
    expect(under('ally')).toEqual(['TOM', 'SYL', 'FRE']);
  });

  it('lists the regions and institutions that the text mentions, and no others', () => {
    expect(key.regions.map((entry) => entry.place.id)).toEqual(['lake']);
    expect(key.institutions).toEqual([]);
  });

  it('lists areas and threats under their role and leaves territories to their state', () => {
    expect(under('unnamed')).toEqual(['ICE', 'fear']);
  });

  it('has a heading for every role, in the order of the legend, even an empty one', () => {
    expect(key.roles.map((group) => group.role)).toEqual(scheme.roles);
    expect(under('partner')).toEqual([]);
  });
});

describe('the key of the text', () => {
  const { pack, gazetteer, frameworks } = readLibrary();
  const key = buildKey(buildConcordance(pack, gazetteer, frameworks));

  it('holds each place that is not a territory exactly once', () => {
    const listed = [
      ...key.roles.flatMap((group) => group.entries),
      ...key.regions,
      ...key.institutions,
    ];
    const wanted = [...gazetteer.values()].filter((it) => it.partOf === undefined);
    expect(wanted.length).toBeLessThan(gazetteer.size);
    expect(listed.map((entry) => entry.place.id).sort()).toEqual(wanted.map((it) => it.id).sort());
  });
});
