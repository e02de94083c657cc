import type { Concordance, Entry } from './concordance.ts';
import { membersOn, type Framework } from '../place/framework.ts';
import type { Group } from '../annotation/annotation.ts';
import type { UnitId } from '../text/unit.ts';
import type { Localized } from '../text/localized.ts';
import type { Gazetteer, PlaceId } from '../place/place.ts';

/** A list of states that one might look for in the text. */
export interface ReferenceList {
  readonly id: string;
  readonly kind: 'framework' | 'region';
  readonly name: Localized;
  readonly members: readonly PlaceId[];
  /** The source of the list. */
  readonly source: string;
  readonly url?: string;
}

/** A place that only collective terms bring in: which, and where. */
export interface Implied {
  readonly place: PlaceId;
  readonly words: readonly { readonly group: Group; readonly units: readonly UnitId[] }[];
}

/** The states of a list that the text names, those that only a collective term brings in, and those it does not mention. */
export interface Silence {
  readonly named: readonly PlaceId[];
  readonly implied: readonly Implied[];
  /** The venue of a meeting may still be theirs, which says nothing of them. */
  readonly unmentioned: readonly PlaceId[];
}

/** How a region is drawn, so far as it matters here. */
interface Union {
  readonly place: PlaceId;
  readonly states?: readonly PlaceId[];
  readonly source: string;
}

/**
 * The lists there are: every framework, without members whose membership is suspended, and every
 * region that is drawn as a union of states, without territories.
 * @param date the day of the document, on which they were members
 * @param regions none, as long as they have not been loaded
 */
export function referenceLists(
  frameworks: readonly Framework[],
  gazetteer: Gazetteer,
  regions: Iterable<Union>,
  date: string,
): ReferenceList[] {
  const isState = (id: PlaceId) => {
    const place = gazetteer.get(id);
    return place?.kind === 'country' && place.partOf === undefined;
  };
  return [
    ...frameworks.map((framework): ReferenceList => {
      const { id, name, source } = framework;
      const there = membersOn(framework, date).filter(({ status }) => status !== 'suspended');
      const url = source.url === undefined ? {} : { url: source.url };
      const list = there.map((member) => member.place);
      return { id, kind: 'framework', name, members: list, source: source.title, ...url };
    }),
    ...[...regions].flatMap(({ place: id, states, source }): ReferenceList[] => {
      const name = gazetteer.get(id)?.name;
      if (!states || !name) return [];
      return [{ id, kind: 'region', name, members: states.filter(isState), source }];
    }),
  ];
}

/** Looks for the members of a list in the text. */
export function silenceOf({ labels, entries }: Concordance, { members }: ReferenceList): Silence {
  const found = members.map((place) => ({ place, entry: entries.get(place) }));
  return {
    named: found.filter(({ entry }) => entry && isNamed(entry)).map(({ place }) => place),
    implied: found.flatMap(({ place, entry }) =>
      entry && !isNamed(entry) && entry.implied.length > 0
        ? [{ place, words: wordsFor(labels, entry) }]
        : [],
    ),
    unmentioned: found
      .filter(({ entry }) => !entry || (!isNamed(entry) && entry.implied.length === 0))
      .map(({ place }) => place),
  };
}

function isNamed({ explicit }: Entry): boolean {
  return explicit.length > 0;
}

function wordsFor(labels: Concordance['labels'], { implied }: Entry): Implied['words'] {
  const words = new Map<Group['id'], { group: Group; units: Set<UnitId> }>();
  for (const { group, unit } of implied) {
    if (!group || !labels.has(unit)) continue;
    const word = words.get(group.id) ?? { group, units: new Set() };
    words.set(group.id, { group, units: word.units.add(unit) });
  }
  return [...words.values()].map(({ group, units }) => ({ group, units: [...units] }));
}
