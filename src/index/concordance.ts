import { membershipsOf, type Framework } from '../place/framework.ts';
import type { Mention, MentionKind, Note, Reading, Topic } from '../annotation/annotation.ts';
import type { Pack } from '../pack/pack.ts';
import type { UnitId } from '../text/unit.ts';
import { takesRole, type Gazetteer, type Place, type PlaceId } from '../place/place.ts';
import { findingOf, type RoleEvidence, type Finding } from '../scheme/finding.ts';
import type { Heading, Scheme } from '../scheme/scheme.ts';
import { passagesOf, unitsOf } from '../text/unit.ts';

/** How a mention counts. `venue`: a city that only names a summit says nothing of its country. */
export type Directness = 'explicit' | 'implied' | 'venue';

const directness: Record<MentionKind, Directness> = {
  name: 'explicit',
  metonym: 'explicit',
  region: 'explicit',
  group: 'implied',
  event: 'venue',
};

export function directnessOf(mention: Pick<Mention, 'as'>): Directness {
  return directness[mention.as];
}

/** All that the text and the frameworks hold on one place; mentions in text order. */
export interface Entry extends RoleEvidence {
  readonly place: Place;
  readonly finding: Finding;
  readonly implied: readonly Mention[];
  readonly venue: readonly Mention[];
  /** The passages that mention it in any way, in text order. */
  readonly units: readonly UnitId[];
}

/** The heading of a place: its role, or that it is a region or an institution. */
export function headingOf({ place: { kind }, finding }: Pick<Entry, 'place' | 'finding'>): Heading {
  return takesRole(kind) ? finding.role : kind;
}

/** The join of places and passages, both ways. */
export interface Concordance {
  /** The scheme by which places have their roles. */
  readonly scheme: Scheme;
  /** The labels of units, in text order; titles have none. */
  readonly labels: ReadonlyMap<UnitId, string>;
  readonly entries: ReadonlyMap<PlaceId, Entry>;
  /** Mentions of each passage, by their start; the passages in the order of the text. */
  readonly mentionsIn: ReadonlyMap<UnitId, readonly Mention[]>;
  /** The topics of each unit, the main one first. */
  readonly topicsOf: ReadonlyMap<UnitId, readonly Topic['id'][]>;
  /** The notes on each passage. */
  readonly notesOn: ReadonlyMap<UnitId, readonly Note[]>;
}

function grouped<K, T>(items: Iterable<T>, keys: (item: T) => Iterable<K>): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    for (const key of keys(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

/**
 * Joins a pack to the reference works; memberships are those of the day of the document.
 * @returns an entry for every place of the gazetteer, named or not, and the mentions, topics and notes
 *   by passage
 */
export function buildConcordance(
  pack: Pack,
  gazetteer: Gazetteer,
  frameworks: readonly Framework[],
): Concordance {
  const byUnit = grouped<UnitId, Mention>(pack.mentions, (mention) => [mention.unit]);
  const mentionsIn = new Map<UnitId, readonly Mention[]>();
  for (const unit of passagesOf(pack.text).keys()) {
    const its = byUnit.get(unit)?.sort((a, b) => a.start - b.start);
    if (its) mentionsIn.set(unit, its);
  }
  const mentions = [...mentionsIn.values()].flat();
  const byPlace = grouped(mentions, (mention) => mention.places);
  const readings = grouped<PlaceId, Reading>(pack.readings, (reading) => [reading.place]);
  const labels = new Map(unitsOf(pack.text).map(({ id, label }) => [id, label]));
  const entries = new Map<PlaceId, Entry>();
  for (const place of gazetteer.values()) {
    const its = byPlace.get(place.id) ?? [];
    const explicit = its.filter((m) => directnessOf(m) === 'explicit');
    const evidence = {
      place,
      readings: readings.get(place.id) ?? [],
      memberships: membershipsOf(frameworks, place.id, pack.manifest.date),
      explicit,
      passages: passageCount({ labels }, explicit),
    };
    entries.set(place.id, {
      ...evidence,
      finding: findingOf(pack.scheme, evidence),
      implied: its.filter((m) => directnessOf(m) === 'implied'),
      venue: its.filter((m) => directnessOf(m) === 'venue'),
      units: [...new Set(its.map((m) => m.unit))],
    });
  }
  return {
    scheme: pack.scheme,
    labels,
    entries,
    mentionsIn,
    topicsOf: new Map(pack.coding.map(({ unit, topics }) => [unit, topics])),
    notesOn: grouped<UnitId, Note>(pack.notes, (note) => [note.unit]),
  };
}

/** The number of different units among mentions; a title is not one, nor is it a stop for readers. */
export function passageCount(
  { labels }: Pick<Concordance, 'labels'>,
  mentions: readonly Mention[],
): number {
  return new Set(mentions.map((mention) => mention.unit).filter((id) => labels.has(id))).size;
}
