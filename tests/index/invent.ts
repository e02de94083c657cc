import type { Framework, Membership } from '../../src/place/framework.ts';
import type { Mention, MentionKind, Reading } from '../../src/annotation/annotation.ts';
import { nato } from '../../src/scheme/presets/nato.ts';
import type { Scheme } from '../../src/scheme/scheme.ts';
import { numberUnits } from '../../src/pack/format-1.ts';
import type { Pack } from '../../src/pack/pack.ts';
import type { Text, UnitId } from '../../src/text/unit.ts';
import type { Localized } from '../../src/text/localized.ts';
import type { Gazetteer, Place, PlaceId } from '../../src/place/place.ts';

/** The same words in both languages. */
export const both = (words: string): Localized => ({ ja: words, en: words });

export function place(id: PlaceId, more: Partial<Place> = {}): Place {
  return { id, kind: 'country', name: both(id), ...more };
}

export function gazetteerOf(...places: Place[]): Gazetteer {
  return new Map(places.map((it) => [it.id, it]));
}

/** A text of one part, `p`, whose title is `title`. */
export function textOf(units: Record<UnitId, string>, title = 'A title'): Text {
  const those = Object.entries(units).map(([id, text]) => ({ id, marker: `${id}. `, text }));
  return { lang: 'en', parts: numberUnits([{ id: 'p', title, units: those }]) };
}

/** A mention of the first `quote` in a unit; several places make it a group. */
export function mentionOf(
  text: Text,
  unit: UnitId,
  quote: string,
  places: PlaceId | readonly PlaceId[],
  as: MentionKind = typeof places === 'string' ? 'name' : 'group',
): Mention {
  const [part] = text.parts;
  const words = unit === 'p0' ? part!.title : part!.units.find((it) => it.id === unit)!.text;
  const start = words.indexOf(quote);
  if (start < 0) throw new Error(`${unit} has no “${quote}”`);
  const all = typeof places === 'string' ? [places] : places;
  const group = { id: quote, name: both(quote), places: all, rule: both('a rule'), source: 'us' };
  const span = { unit, start, end: start + quote.length, quote, as, places: all };
  return as === 'group' ? { ...span, group } : span;
}

export function readingOf(unit: UnitId, place: PlaceId, reading: string): Reading {
  return { unit, place, reading, quote: `${place} ${reading}` };
}

/** The preset with lists of its own: members of `league` are Allies, those of `forum` and others partners. */
export const scheme: Scheme = {
  ...nato,
  rules: nato.rules.map((rule) => ({
    ...rule,
    ...(rule.role === 'ally' && { frameworks: ['league'] }),
    ...(rule.role === 'partner' && { frameworks: ['forum', 'club', 'circle', 'other'] }),
  })),
};

export function packOf(text: Text, more: Partial<Pack> = {}): Pack {
  return {
    manifest: {
      id: 'invented',
      title: both('An invented text'),
      date: '2020-02-02',
      translation: both('Not a translation'),
      original: { title: 'An invented text' },
      rights: both('None'),
    },
    scheme,
    text,
    groups: [],
    mentions: [],
    readings: [],
    notes: [],
    topics: [],
    coding: [],
    headlines: [],
    scenes: [],
    ...more,
  };
}

export function frameworkOf(
  id: string,
  kind: Framework['kind'],
  ...members: Framework['members']
): Framework {
  const source = { title: `List of ${id}` };
  return { id, kind, asOf: '2020-01-01', name: both(id), short: both(id), source, members };
}

export function membershipOf(
  id: string,
  kind: Framework['kind'],
  place: PlaceId,
  status?: 'suspended',
): Membership {
  const member = { place, ...(status && { status }) };
  return { framework: frameworkOf(id, kind, member), member };
}
