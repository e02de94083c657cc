import type { Draft } from '../pack/draft.ts';
import type { PaintSlot } from '../scheme/scheme.ts';
import type { Localized } from '../text/localized.ts';
import {
  changeScheme,
  idFor,
  localized,
  ownSchemeOf,
  slotsFor,
  type OwnRole,
  type OwnRule,
  type OwnScheme,
} from './own-scheme.ts';

/** What a role is called, what it means, and its paint. */
export interface RoleWords {
  readonly name: string;
  readonly definition: string;
  readonly slot: PaintSlot;
}

/** The ground of a role that no reading gives: membership on the day of the text, or how often a place is named. */
export type Ground = Pick<OwnRule, 'frameworks' | 'passages'>;

/** A role that lists or counts give, with its rule. */
export interface GroundedRole {
  readonly role: OwnRole;
  readonly ground: Ground;
}

/** The roles of a scheme that lists or counts give, in the order in which they are tried. */
export function groundedRoles({ roles, rules }: OwnScheme): GroundedRole[] {
  return rules.flatMap(({ role: id, frameworks, passages }) => {
    const role = roles.find((it) => it.id === id);
    if (!role || (!frameworks && !passages)) return [];
    return [{ role, ground: { ...(frameworks && { frameworks }), ...(passages && { passages }) } }];
  });
}

/** The first paint that no role of a scheme has; undefined: all are taken. */
export function freeSlot(scheme: OwnScheme): PaintSlot | undefined {
  return slotsFor(scheme).find((slot) => !scheme.roles.some((it) => it.slot === slot));
}

/**
 * Adds a role that a list or a count gives, tried after those that are there.
 * @param about what it is called, and what it means
 */
export function addRole(
  draft: Draft,
  ground: Ground,
  about: { readonly name: Localized; readonly definition: Localized },
): Draft {
  const changed = changeScheme(draft, (scheme) => {
    const slot = freeSlot(scheme);
    if (!slot) return scheme;
    const taken = new Set(scheme.roles.map((it) => it.id));
    const id = idFor(ground.frameworks?.join('-') ?? '', taken, 'count');
    const [name, definition] = [{ ...about.name }, { ...about.definition }] as OwnRole['name'][];
    if (!name || !definition) return scheme;
    return {
      ...scheme,
      roles: [...scheme.roles, { id, name, definition, slot }],
      rules: withRule(scheme.rules, { role: id, ...ground }),
    };
  });
  return listed(changed);
}

/** Of counts the highest is tried first, for it holds for fewest. */
function withRule(rules: readonly OwnRule[], rule: OwnRule): OwnRule[] {
  const from = rule.passages?.from ?? 0;
  const at = rules.findIndex(({ passages }) => passages && passages.from < from);
  return at < 0 ? [...rules, rule] : rules.toSpliced(at, 0, rule);
}

/** Changes what a role is called, what it means, or its paint. */
export function changeRole(
  draft: Draft,
  id: string,
  lang: string,
  { name, definition, slot }: RoleWords,
): Draft {
  return changeScheme(draft, (scheme) => ({
    ...scheme,
    roles: scheme.roles.map((it) =>
      it.id === id
        ? {
            ...it,
            name: localized(it.name, lang, name) ?? it.name,
            definition: localized(it.definition, lang, definition) ?? it.definition,
            slot,
          }
        : it,
    ),
  }));
}

/** Changes by which list or count a role is given; one by no list is none. */
export function changeGround(draft: Draft, id: string, ground: Ground): Draft {
  const changed = changeScheme(draft, (scheme) => ({
    ...scheme,
    rules: scheme.rules.flatMap((it) => {
      if (it.role !== id || it.readings) return it;
      return ground.frameworks?.length === 0 ? [] : { role: id, ...ground };
    }),
  }));
  return listed(changed);
}

/** Tries a role that a list or a count gives before the one before it. */
export function raiseRole(draft: Draft, id: string): Draft {
  return changeScheme(draft, (scheme) => {
    const at = scheme.rules.findIndex((it) => it.role === id && !it.readings);
    const [rule, before] = [scheme.rules[at], scheme.rules[at - 1]];
    if (!rule || !before || before.readings) return scheme;
    return { ...scheme, rules: scheme.rules.with(at - 1, rule).with(at, before) };
  });
}

export function removeRole(draft: Draft, id: string): Draft {
  return changeScheme(draft, (scheme) => ({
    ...scheme,
    rules: scheme.rules.filter(({ role }) => role !== id),
  }));
}

/** A text whose scheme goes by a list is read with it. */
function listed(draft: Draft): Draft {
  const needed = ownSchemeOf(draft)?.rules.flatMap((it) => it.frameworks ?? []) ?? [];
  const { frameworks = [] } = draft.manifest;
  if (needed.every((it) => frameworks.includes(it))) return draft;
  return {
    ...draft,
    manifest: { ...draft.manifest, frameworks: [...new Set([...frameworks, ...needed])] },
  };
}
