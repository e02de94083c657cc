/** Every id that stood before, once for each time it stands again. */
export function repeated(ids: readonly string[]): string[] {
  const before = new Set<string>();
  return ids.filter((id) => before.size === before.add(id).size);
}
