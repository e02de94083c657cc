import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indent, levelOf, outdent, positionOf, setKind } from '../../src/editing/outline.ts';
import {
  beginPart,
  joinPart,
  joinWithPrevious,
  leaveOut,
  retitlePart,
  splitUnit,
} from '../../src/editing/recut.ts';
import { accepted, settle } from '../../src/editing/decisions.ts';
import { parseDraft, type Draft } from '../../src/pack/draft.ts';
import { passagesOf, unitsOf } from '../../src/text/unit.ts';
import { communique, draftOf, first, on } from './invent.ts';

const draft = draftOf();
const shown = (it: Draft) =>
  unitsOf(it.edition).map(({ label, marker, text }) => `${label} | ${marker}${text}`);
const ids = (it: Draft) => unitsOf(it.edition).map(({ id }) => id);
const [one = '', two = ''] = ids(draft);
const textOf = (it: Draft, unit: string) => passagesOf(it.edition).get(unit) ?? '';

/** Suggestions whose words no longer stand where they should, or that stand out of order. */
function amiss(it: Draft): string[] {
  const order = [...passagesOf(it.edition).keys()];
  const places = it.suggestions.map(({ unit, start }) => order.indexOf(unit) * 1e6 + start);
  return [
    ...it.suggestions
      .filter(({ unit, start, end, quote }) => textOf(it, unit).slice(start, end) !== quote)
      .map(({ quote }) => quote),
    ...places.flatMap((place, at) => (place < (places[at - 1] ?? 0) ? ['order'] : [])),
  ];
}

describe('a unit that is split', () => {
  it('is two, and each mention goes with its words', () => {
    const at = textOf(draft, one).indexOf('Norway thanks');
    const split = splitUnit(draft, one, at);
    expect(shown(split).slice(0, 2)).toEqual([
      '1 | 1. Norway and Portugal keep the lights of the ports.',
      '1 (2) | Norway thanks Peru.',
    ]);
    expect(amiss(split)).toEqual([]);
    expect(on(split, 'Peru')).toHaveLength(1);
    expect(split.suggestions).toHaveLength(draft.suggestions.length);
  });

  it('has for its second the number that this begins with', () => {
    const numbered = draftOf(['Statement', '1. Norway sails. 2. Peru sails.']);
    const [id = ''] = ids(numbered);
    const split = splitUnit(numbered, id, textOf(numbered, id).indexOf('2.'));
    expect(shown(split)).toEqual(['counted 1 | 1. Norway sails.', '2 | 2. Peru sails.']);
    expect(amiss(split)).toEqual([]);
  });

  it('lists apart what was decided on words that are parted, and readings of them', () => {
    const norway = first(draft, 'Norway');
    const decided = settle(draft, [norway], () => accepted({ as: 'name', place: 'NOR' }));
    const reading = { unit: one, place: 'NOR', reading: 'mention', quote: 'Norway and' };
    const split = splitUnit({ ...decided, readings: [reading] }, one, 3);
    expect(split.unplaced).toMatchObject([{ kind: 'mention', quote: 'Norway' }, reading]);
    expect(split.readings).toEqual([]);
    expect(amiss(split)).toEqual([]);
  });

  it.each([0, 1000])('stays one where one of the two would be empty: at %i', (at) => {
    expect(splitUnit(draft, one, at)).toBe(draft);
  });
});

describe('a unit that is joined to the one before it', () => {
  it('gives it its number and words, and all that is said of it', () => {
    const said: Draft = {
      ...draft,
      readings: [{ unit: two, place: 'MAR', reading: 'mention', quote: 'lends its boats' }],
      coding: [
        { unit: one, topics: ['ports'] },
        { unit: two, topics: ['boats', 'ports'] },
      ],
      headlines: [{ unit: two, headline: { en: 'Boats' } }],
    };
    const joined = joinWithPrevious(said, two);
    expect(textOf(joined, one)).toBe(`${textOf(draft, one)} 2. ${textOf(draft, two)}`);
    expect([joined.readings[0]?.unit, joined.coding, joined.headlines[0]?.unit]).toEqual([
      one,
      [{ unit: one, topics: ['ports', 'boats'] }],
      one,
    ]);
    expect(amiss(joined)).toEqual([]);
  });

  it('stays where there is none before it', () => {
    expect(joinWithPrevious(draft, one)).toBe(draft);
  });

  it('stands as it did once it is split again', () => {
    const joined = joinWithPrevious(draft, two);
    const again = splitUnit(joined, one, textOf(joined, one).indexOf('2. Congo'));
    expect(shown(again)).toEqual(shown(draft));
  });
});

describe('an outline', () => {
  it('has a unit as an item of the one before it, and out again', () => {
    const inner = indent(draft, two);
    expect(positionOf(inner, two)?.unit).toMatchObject({ kind: 'item', parent: one });
    const { units = [], unit } = positionOf(inner, two) ?? {};
    expect(levelOf(units, unit!)).toBe(1);
    expect(positionOf(outdent(inner, two), two)?.unit).toEqual(positionOf(draft, two)?.unit);
    expect(indent(draft, one)).toBe(draft);
  });

  it('has the items of a unit that is left out one level up, and nothing more is said of it', () => {
    const out = leaveOut(indent(draft, two), one);
    expect(positionOf(out, two)?.unit).toMatchObject({ kind: 'paragraph' });
    expect(on(out, 'Peru')).toEqual([]);
    expect(amiss(out)).toEqual([]);
  });

  it('begins a part at a heading, which is its title, and joins it again', () => {
    const parted = beginPart(setKind(draft, two, 'heading'), two, 'Part 2');
    expect(parted.edition.parts.map(({ title }) => title)).toEqual([communique[0], communique[2]]);
    expect(amiss(parted)).toEqual([]);
    const joined = joinPart(parted, parted.edition.parts[1]!.id);
    expect(joined.edition.parts).toHaveLength(1);
    expect(amiss(joined)).toEqual([]);
  });

  it('calls a part otherwise, and mentions in its title go with their words', () => {
    const named = draftOf(['Norway and Peru', '1. They met.']);
    const { id } = named.edition.parts[0]!;
    const called = retitlePart(named, id, 'Of Peru');
    expect(called.suggestions.map(({ quote }) => quote)).toEqual(['Peru']);
    expect(amiss(called)).toEqual([]);
  });

  it('whatever is done to it loses no word that is not left out, and stays a draft', () => {
    const acts = [
      (it: Draft, id: string, n: number) => splitUnit(it, id, n),
      (it: Draft, id: string) => joinWithPrevious(it, id),
      (it: Draft, id: string) => indent(it, id),
      (it: Draft, id: string) => outdent(it, id),
      (it: Draft, id: string) => setKind(it, id, 'heading'),
      (it: Draft, id: string) => beginPart(it, id, ''),
    ];
    const words = (it: Draft) =>
      it.edition.parts
        .flatMap(({ title, units }) => [title, ...units.map((unit) => unit.marker + unit.text)])
        .join('')
        .replace(/\s/g, '');
    const act = fc.tuple(fc.nat(5), fc.nat(9), fc.nat(80));
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (steps) => {
        const end = steps.reduce((it, [which, unit, n]) => {
          const all = ids(it);
          return acts[which]!(it, all[unit % all.length] ?? '', n);
        }, draft);
        expect(words(end)).toBe(words(draft));
        expect(amiss(end)).toEqual([]);
        expect(new Set(ids(end)).size).toBe(ids(end).length);
        const untitled = end.edition.parts.some(({ title }) => title === '');
        expect(parseDraft(end).ok).toBe(!untitled);
      }),
    );
  });
});
