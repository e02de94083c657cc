/** A list without some items if it has all of them, else with them. */
export function toggled<T>(list: readonly T[], ...items: readonly T[]): T[] {
  const has = items.every((item) => list.includes(item));
  return has ? list.filter((it) => !items.includes(it)) : [...new Set([...list, ...items])];
}
