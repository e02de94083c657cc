import { groupBy } from '../../text/group-by.ts';
import type { UnitId } from '../../text/unit.ts';
import type { Draft, DraftSuggestion } from '../draft.ts';
import type { RawPack } from '../schema.ts';
import type { Words } from './words.ts';

export type RawMention = RawPack['editions'][number]['mentions'][number];
type Groups = RawPack['groups'];

/** The places that a mention stands for. */
export function placesOf(mention: RawMention, groups: Groups): readonly string[] {
  if (mention.as !== 'group') return [mention.place];
  return groups.find(({ id }) => id === mention.group)?.places ?? [];
}

/**
 * The mentions in the original, by the pack's units. What the tagger is unsure of stands for what the
 * same unit names in the pack's own edition, or for nothing.
 * @param isKnown whether the pack has such a place
 */
export function mentionsIn(
  { suggestions }: Draft,
  words: ReadonlyMap<UnitId, Words>,
  { editions: [first], groups }: RawPack,
  isKnown: (place: string) => boolean,
): RawMention[] {
  const named = groupBy(first?.mentions ?? [], ({ unit }) => unit);
  const bySource = groupBy(suggestions, ({ unit }) => unit);
  return [...words].flatMap(([unit, { starts }]) =>
    [...starts].flatMap(([source, at]) =>
      (bySource.get(source) ?? []).flatMap((suggestion) => {
        const meaning = meaningOf(suggestion, named.get(unit) ?? [], groups, isKnown);
        if (!meaning) return [];
        const { start, end, quote } = suggestion;
        return [{ unit, start: at + start, end: at + end, quote, ...meaning }];
      }),
    ),
  );
}

type Meaning =
  | { readonly as: 'group'; readonly group: string }
  | { readonly as: Exclude<RawMention['as'], 'group'>; readonly place: string };

function meaningOf(
  suggestion: DraftSuggestion,
  others: readonly RawMention[],
  groups: Groups,
  isKnown: (place: string) => boolean,
): Meaning | undefined {
  if (suggestion.state !== 'certain' && suggestion.state !== 'unsure') return undefined;
  const { as, place, places = [place], state } = suggestion;
  if (as === 'group') {
    const here = others.flatMap((it) => (it.as === 'group' ? [it.group] : []));
    const within = groups
      .filter((it) => it.places.every((id) => places.includes(id)))
      .toSorted((a, b) => b.places.length - a.places.length);
    const same = state === 'certain' && within.find((it) => it.places.length === places.length);
    const group = within.find(({ id }) => here.includes(id)) ?? (same || undefined);
    return group && { as, group: group.id };
  }
  const own = others.find((it) => it.as !== 'group' && places.includes(it.place));
  const meant = own && own.as !== 'group' ? own.place : state === 'certain' ? place : undefined;
  if (meant === undefined || !isKnown(meant)) return undefined;
  // A city that gives a summit its name does not speak of its country in any language.
  return { as: own?.as === 'event' ? 'event' : as, place: meant };
}
