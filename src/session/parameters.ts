/** The parameters of an address, each by its name, and those that were left over. */
export interface Parameters {
  readonly values: ReadonlyMap<string, string>;
  /** With a name nobody knows, or given once more. */
  readonly surplus: readonly {
    readonly key: string;
    readonly value: string;
    readonly reason: string;
  }[];
}

/**
 * Takes an address apart. What passed through HTML may have `&amp;` between its parameters.
 * @param search the query of the address, with or without `?`
 * @param keys the names there are, in small letters
 */
export function parametersOf(search: string, keys: readonly string[]): Parameters {
  const values = new Map<string, string>();
  const surplus = [];
  for (const [written, value] of new URLSearchParams(search)) {
    const key = written.replace(/^(?:amp;)+/i, '').toLowerCase();
    if (!keys.includes(key)) surplus.push({ key: written, value, reason: 'no such key' });
    else if (values.has(key)) surplus.push({ key, value, reason: 'it stands there once already' });
    else if (value !== '') values.set(key, value);
  }
  return { values, surplus };
}

/**
 * The id that is plainly meant, in letters of any case or width, with whatever a mail program or a
 * sentence has left around it: brackets, a full stop, words that follow without a space, signs that
 * cannot be seen, the `=3D` of quoted-printable text.
 * @param isKnown whether there is such an id; ids are in small letters or in capitals
 */
export function matchingId<T extends string>(
  value: string,
  isKnown: (value: string) => value is T,
): T | undefined {
  const plain = value.normalize('NFKC').replaceAll(/\p{Cf}/gu, '');
  const [id = ''] = /(?<![a-z0-9.-])[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?/i.exec(plain) ?? [];
  const readings = [value, id, id.replace(/^3D/i, '')];
  return readings.flatMap((it) => [it, it.toLowerCase(), it.toUpperCase()]).find(isKnown);
}
