import type { View } from '../../session/view.ts';
import type { Role } from '../../scheme/scheme.ts';

/** A list without some items if it has all of them, else with them. */
export function toggled<T>(list: readonly T[], ...items: readonly T[]): T[] {
  const has = items.every((item) => list.includes(item));
  return has ? list.filter((it) => !items.includes(it)) : [...new Set([...list, ...items])];
}

/** The filter after a click on a role of the key: only it, then without it, then neither. */
export function cycled(
  { roles, without }: Pick<View, 'roles' | 'without'>,
  role: Role['id'],
): Pick<View, 'roles' | 'without'> {
  const others = {
    roles: roles.filter((id) => id !== role),
    without: without.filter((id) => id !== role),
  };
  if (roles.includes(role)) return { ...others, without: [...others.without, role] };
  return without.includes(role) ? others : { ...others, roles: [...roles, role] };
}
