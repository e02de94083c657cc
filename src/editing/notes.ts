import type { Draft, DraftHeadline } from '../pack/draft.ts';
import type { UnitId } from '../text/unit.ts';

/** Writes the headline or the gist of a unit in a language; nothing written is taken out. */
export function writeHeadline(
  draft: Draft,
  unit: UnitId,
  field: 'headline' | 'gist',
  lang: string,
  words: string,
): Draft {
  const before = draft.headlines.find((it) => it.unit === unit);
  const { [lang]: _own, ...others } = before?.[field] ?? {};
  const said = words.trim() === '' ? others : { ...others, [lang]: words.trim() };
  const { [field]: _field, ...rest } = before ?? { unit };
  const after: DraftHeadline = {
    ...rest,
    unit,
    ...(Object.keys(said).length > 0 && { [field]: said }),
  };
  const kept = draft.headlines.filter((it) => it.unit !== unit);
  return { ...draft, headlines: after.headline || after.gist ? [...kept, after] : kept };
}

/** Gives a unit a topic, behind those that it has, or takes it away. */
export function toggleTopic(draft: Draft, unit: UnitId, topic: string): Draft {
  const before = draft.coding.find((it) => it.unit === unit)?.topics ?? [];
  const topics = before.includes(topic) ? before.filter((it) => it !== topic) : [...before, topic];
  const kept = draft.coding.filter((it) => it.unit !== unit);
  return { ...draft, coding: topics.length > 0 ? [...kept, { unit, topics }] : kept };
}

/** Adds a topic to the codebook, with the rule by which units are given it. */
export function addTopic(draft: Draft, lang: string, name: string, rule: string): Draft {
  if (name.trim() === '' || rule.trim() === '') return draft;
  const taken = new Set(draft.topics.map(({ id }) => id));
  let n = taken.size + 1;
  while (taken.has(`topic-${n}`)) n += 1;
  const topic = { id: `topic-${n}`, name: { [lang]: name.trim() }, rule: { [lang]: rule.trim() } };
  return { ...draft, topics: [...draft.topics, topic] };
}

/** Takes a topic out of the codebook, and from every unit. */
export function removeTopic(draft: Draft, topic: string): Draft {
  return {
    ...draft,
    topics: draft.topics.filter(({ id }) => id !== topic),
    coding: draft.coding.flatMap(({ unit, topics }) => {
      const others = topics.filter((it) => it !== topic);
      return others.length > 0 ? [{ unit, topics: others }] : [];
    }),
  };
}
