import type { PresetId, Scheme } from '../scheme.ts';
import { named, unnamed } from './common-roles.ts';
import { namedOnly } from './named.ts';
import { nato } from './nato.ts';

export const presets: Readonly<Record<PresetId, Scheme>> = { nato, named: namedOnly };

/** A pack's own scheme with the roles that come last in all of them. */
export function withCommonRoles(scheme: Scheme): Scheme {
  return { ...scheme, roles: [...scheme.roles, named, unnamed] };
}
