/**
 * Puts a pack's files together into the one document that is published and parsed: `manifest`, `boundaries`,
 * `readings`, `topics`, `headlines`, `scenes`, and for each edition the manifest has `text.ja`, `mentions.ja`, `notes.ja`.
 * Nothing is judged here: whatever is amiss reaches `parsePack` as it is.
 * @param file the parsed JSON of a file, by its name without the extension
 */
export function joinPack(file: (name: string) => unknown): unknown {
  const { format, editions, ...manifest } = record(file('manifest'));
  const boundaries = file('boundaries');
  return {
    format,
    manifest: boundaries === undefined ? manifest : { ...manifest, boundaries },
    editions: Array.isArray(editions)
      ? editions.map((edition: unknown) => {
          const { lang } = record(edition);
          const of = (name: string) => record(file(`${name}.${String(lang)}`));
          return { ...record(edition), ...of('text'), ...of('mentions'), ...of('notes') };
        })
      : editions,
    ...record(file('readings')),
    ...record(file('topics')),
    ...record(file('headlines')),
    ...record(file('scenes')),
  };
}

/** Which file has a list of an edition, and a section that has no file of its own name. */
const ofEdition = new Map([
  ['parts', 'text'],
  ['mentions', 'mentions'],
  ['notes', 'notes'],
]);
const together = new Map([
  ['format', 'manifest'],
  ['groups', 'readings'],
  ['coding', 'topics'],
]);

/**
 * The file in which a path of the joined document stands: `mentions.ja.json` for `editions.0.mentions`.
 * @param document as `joinPack` gives it
 */
export function fileOf(path: string, document: unknown): string {
  const [section = '', key = '', list = ''] = path.split('.');
  if (section === 'editions') {
    const { editions } = record(document);
    const { lang } = record(Array.isArray(editions) ? editions[Number(key)] : undefined);
    const name = ofEdition.get(list);
    return name ? `${name}.${String(lang)}.json` : 'manifest.json';
  }
  if (section === 'manifest') return key === 'boundaries' ? 'boundaries.json' : 'manifest.json';
  return `${together.get(section) ?? section}.json`;
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
