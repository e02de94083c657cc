import type { Draft } from '../pack/draft.ts';
import { presets } from '../scheme/presets/presets.ts';
import {
  hues,
  iconIds,
  paintSlots,
  steps,
  type PaintSlot,
  type PresetId,
} from '../scheme/scheme.ts';
import type { Localized } from '../text/localized.ts';

/** A scheme that a pack has of its own. */
export type OwnScheme = Exclude<Draft['manifest']['scheme'], string | undefined>;
export type OwnReading = OwnScheme['readings'][number];
export type OwnRole = OwnScheme['roles'][number];
export type OwnRule = OwnScheme['rules'][number];

/** The scheme of a draft if it is its own; a preset is none. */
export function ownSchemeOf({ manifest: { scheme } }: Draft): OwnScheme | undefined {
  return typeof scheme === 'object' ? scheme : undefined;
}

/** Has a draft read by a preset, or by a scheme of its own, which begins with the neutral reading alone. */
export function chooseScheme(draft: Draft, scheme: PresetId | 'own'): Draft {
  const chosen = scheme === 'own' ? (ownSchemeOf(draft) ?? emptyScheme(draft)) : scheme;
  return { ...draft, manifest: { ...draft.manifest, scheme: chosen } };
}

function emptyScheme(draft: Draft): OwnScheme {
  return { ...copyOf('named', draft), roles: [], rules: [] };
}

/** Has a draft read by a scheme of its own that is as a preset, and can be changed. */
export function copyScheme(draft: Draft, preset: PresetId): Draft {
  const scheme = copyOf(preset, draft);
  const { frameworks = [] } = draft.manifest;
  const needed = scheme.rules.flatMap((rule) => rule.frameworks ?? []);
  const listed = [...new Set([...frameworks, ...needed])];
  return {
    ...draft,
    manifest: { ...draft.manifest, scheme, ...(listed.length > 0 && { frameworks: listed }) },
  };
}

function copyOf(preset: PresetId, { manifest: { id } }: Draft): OwnScheme {
  const { roles, ...rest } = structuredClone(presets[preset]) as OwnScheme;
  // Of the roles that every scheme has, none is its own.
  const own = roles.filter(({ slot }) => paintSlots.some((it) => it === slot));
  return { ...rest, id: `${id}-scheme`, roles: own.map((it) => asRead(it, rest)) };
}

/** A role that one reading gives, called as that is: what a preset says of it is said of other texts. */
function asRead(role: OwnRole, { readings, rules }: Omit<OwnScheme, 'roles'>): OwnRole {
  const rule = rules.find((it) => it.role === role.id);
  const reading = readings.find(
    ({ id }) => rule?.readings?.length === 1 && id === rule.readings[0],
  );
  if (!reading) return role;
  const { name } = reading;
  return { id: role.id, name, definition: reading.rule ?? name, slot: role.slot };
}

/** The paints that a scheme may have: steps where it has some, for they are not told apart from the others. */
export function slotsFor({ roles, readings }: OwnScheme): readonly PaintSlot[] {
  const isStep = (slot: string | undefined) => steps.some((it) => it === slot);
  return [...roles, ...readings].some(({ slot }) => isStep(slot)) ? steps : hues;
}

/** Changes a draft's own scheme; roles without a rule go, and whatever names what is gone. */
export function changeScheme(draft: Draft, change: (scheme: OwnScheme) => OwnScheme): Draft {
  const before = ownSchemeOf(draft);
  if (!before) return draft;
  const changed = change(before);
  if (changed === before) return draft;
  const { roleSets = [], ...scheme } = changed;
  const ruled = new Set(scheme.rules.map(({ role }) => role));
  const roles = scheme.roles.filter(({ id }) => ruled.has(id));
  const known = new Set(roles.map(({ id }) => id));
  const sets = roleSets.flatMap((set) => {
    const its = set.roles.filter((id) => known.has(id));
    return its.length > 0 ? [{ ...set, roles: its }] : [];
  });
  return {
    ...draft,
    manifest: {
      ...draft.manifest,
      scheme: {
        ...scheme,
        roles,
        rules: scheme.rules.filter(({ role }) => known.has(role)),
        ...(sets.length > 0 && { roleSets: sets }),
      },
    },
  };
}

/** A sign that no reading of a scheme has; undefined: all are taken, and there can be no further reading. */
export function freeIcon({ readings }: OwnScheme): OwnReading['icon'] | undefined {
  return iconIds.find((icon) => !readings.some((it) => it.icon === icon));
}

/** An id made of words, which nothing else has. */
export function idFor(words: string, taken: ReadonlySet<string>, otherwise: string): string {
  const plain = words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  for (let n = 1; ; n++) {
    const id = plain === '' ? `${otherwise}-${n}` : n === 1 ? plain : `${plain}-${n}`;
    if (!taken.has(id) && id !== 'named' && id !== 'unnamed') return id;
  }
}

/** Writes words in one language; none left, undefined. */
export function localized(
  before: Localized | undefined,
  lang: string,
  words: string,
): Record<string, string> | undefined {
  const { [lang]: _own, ...others } = before ?? {};
  const said = words.trim() === '' ? others : { ...others, [lang]: words.trim() };
  return Object.keys(said).length > 0 ? said : undefined;
}
