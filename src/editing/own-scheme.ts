import type { Draft } from '../pack/draft.ts';
import { hues, iconIds, type PaintSlot } from '../scheme/scheme.ts';

/** A scheme that a pack has of its own. */
export type OwnScheme = Exclude<Draft['manifest']['scheme'], string | undefined>;
type OwnReading = OwnScheme['readings'][number];

/** As many paints as a scheme may have, its hues: steps are for an order. */
export const freeSlots: readonly PaintSlot[] = hues;

/** The scheme of a draft if it is its own; a preset is none. */
export function ownSchemeOf({ manifest: { scheme } }: Draft): OwnScheme | undefined {
  return typeof scheme === 'object' ? scheme : undefined;
}

/** Has a draft read by a preset, or by a scheme of its own, which begins with the neutral reading alone. */
export function chooseScheme(draft: Draft, scheme: 'nato' | 'named' | 'own'): Draft {
  const chosen = scheme === 'own' ? (ownSchemeOf(draft) ?? emptyScheme(draft)) : scheme;
  return { ...draft, manifest: { ...draft.manifest, scheme: chosen } };
}

function emptyScheme({ manifest: { id } }: Draft): OwnScheme {
  const name = { ja: '言及', en: 'mentioned' };
  return {
    id: `${id}-scheme`,
    readings: [{ id: 'mention', name, icon: 'dot', slot: 'named' }],
    roles: [],
    rules: [],
  };
}

/** What a reading is called, and how the places that are read so are painted; undefined: they are not. */
export interface ReadingWords {
  readonly name: string;
  readonly rule: string;
  readonly slot: PaintSlot | undefined;
}

/** Adds a reading to a draft's own scheme, with a role of its own where it is painted. */
export function addReading(draft: Draft, lang: string, words: ReadingWords): Draft {
  const scheme = ownSchemeOf(draft);
  const icon = iconIds.find((it) => !scheme?.readings.some((other) => other.icon === it));
  if (!scheme || !icon || words.name.trim() === '') return draft;
  const taken = new Set(scheme.readings.map((it) => it.id));
  const id = idFor(words.name, taken);
  const reading: OwnReading = { id, name: { [lang]: words.name.trim() }, icon };
  const neutral = scheme.readings.at(-1);
  return withReading(
    draft,
    {
      ...scheme,
      readings: [...scheme.readings.slice(0, -1), reading, ...(neutral ? [neutral] : [])],
    },
    id,
    lang,
    words,
  );
}

/** Changes a reading of a draft's own scheme: what it is called, its rule, its paint. */
export function changeReading(draft: Draft, id: string, lang: string, words: ReadingWords): Draft {
  const scheme = ownSchemeOf(draft);
  return scheme ? withReading(draft, scheme, id, lang, words) : draft;
}

/** Takes a reading out of a draft's own scheme, and what was read so; the neutral one stays. */
export function removeReading(draft: Draft, id: string): Draft {
  const scheme = ownSchemeOf(draft);
  if (!scheme || scheme.readings.at(-1)?.id === id) return draft;
  const without = {
    ...scheme,
    readings: scheme.readings.filter((it) => it.id !== id),
    roles: scheme.roles.filter((it) => it.id !== id),
    rules: scheme.rules.filter((it) => it.role !== id),
  };
  return {
    ...draft,
    readings: draft.readings.filter(({ reading }) => reading !== id),
    manifest: { ...draft.manifest, scheme: without },
  };
}

/** The paint of a reading's role. */
export function slotOf(scheme: OwnScheme, id: string): PaintSlot | undefined {
  return scheme.roles.find((it) => it.id === id)?.slot;
}

/** A reading is painted by a role of the same id and name, whose one rule is that a place is read so. */
function withReading(
  draft: Draft,
  scheme: OwnScheme,
  id: string,
  lang: string,
  { name, rule, slot }: ReadingWords,
): Draft {
  const readings = scheme.readings.map((it): OwnReading => {
    if (it.id !== id) return it;
    const { rule: before, slot: _slot, ...rest } = it;
    const said = localized(before, lang, rule);
    return {
      ...rest,
      name: localized(it.name, lang, name) ?? it.name,
      ...(said && { rule: said }),
      ...(slot && { slot }),
    };
  });
  const known = new Map(scheme.roles.map((it) => [it.id, it]));
  const painted = readings.flatMap((it) => {
    const own = it.id === id ? slot : known.get(it.id)?.slot;
    return own ? [{ id: it.id, name: it.name, definition: it.rule ?? it.name, slot: own }] : [];
  });
  const others = scheme.roles.filter((it) => !readings.some((reading) => reading.id === it.id));
  const otherRules = scheme.rules.filter((it) => others.some((role) => role.id === it.role));
  return {
    ...draft,
    manifest: {
      ...draft.manifest,
      scheme: {
        ...scheme,
        readings,
        roles: [...painted, ...others],
        rules: [...painted.map((it) => ({ role: it.id, readings: [it.id] })), ...otherRules],
      },
    },
  };
}

function localized(before: OwnReading['rule'], lang: string, words: string) {
  const { [lang]: _own, ...others } = before ?? {};
  const said = words.trim() === '' ? others : { ...others, [lang]: words.trim() };
  return Object.keys(said).length > 0 ? said : undefined;
}

function idFor(name: string, taken: ReadonlySet<string>): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  for (let n = 1; ; n++) {
    const id = plain === '' ? `reading-${n}` : n === 1 ? plain : `${plain}-${n}`;
    if (!taken.has(id) && id !== 'named' && id !== 'unnamed') return id;
  }
}
