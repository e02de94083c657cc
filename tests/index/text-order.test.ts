import { describe, expect, it } from 'vitest';
import { buildConcordance } from '../../src/index/concordance.ts';
import { inTextOrder } from '../../src/index/text-order.ts';
import { frameworkOf, gazetteerOf, mentionOf, packOf, place, textOf } from './invent.ts';

describe('the places in the order of the text', () => {
  const text = textOf({ p1: 'Tomania and the Allies.', p2: 'Sylvania, then Tomania.' });
  const order = inTextOrder(
    buildConcordance(
      packOf(text, {
        mentions: [
          mentionOf(text, 'p2', 'Tomania', 'TOM'),
          mentionOf(text, 'p2', 'Sylvania', 'SYL'),
          mentionOf(text, 'p1', 'Allies', ['FRE', 'TOM']),
          mentionOf(text, 'p1', 'Tomania', 'TOM'),
        ],
      }),
      gazetteerOf(...['ALF', 'BET', 'FRE', 'NON', 'SYL', 'TOM'].map((id) => place(id))),
      [
        frameworkOf('league', 'alliance', { place: 'BET' }),
        frameworkOf('forum', 'partnership', { place: 'ALF' }),
      ],
    ),
  );

  it('begin with those it mentions, by name or by a collective term, each where it first does', () => {
    expect(order.slice(0, 3)).toEqual(['TOM', 'FRE', 'SYL']);
  });

  it('go on with those that have a role alone, in the order of the roles', () => {
    expect(order.slice(3)).toEqual(['ALF', 'BET']);
  });
});
