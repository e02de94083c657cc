import type { RawPack } from './schema.ts';

/**
 * The files that a pack is kept in, as `joinPack` puts them together.
 * @returns what each holds, by its name without the extension; those that may be missing only if they hold something
 */
export function splitPack(pack: RawPack): Map<string, unknown> {
  const { boundaries, ...manifest } = pack.manifest;
  const { groups, readings, topics, coding, headlines, scenes } = pack;
  const files = new Map<string, unknown>();
  const add = (name: string, content: unknown, is = true) => is && files.set(name, content);
  const editions = pack.editions.map(({ parts, mentions, notes, ...edition }) => {
    const { lang } = edition;
    add(`text.${lang}`, { lang, parts });
    add(`mentions.${lang}`, { mentions });
    add(`notes.${lang}`, { notes });
    return edition;
  });
  add('manifest', { format: pack.format, ...manifest, editions });
  add('boundaries', boundaries, boundaries !== undefined);
  add('readings', { groups, readings });
  add('topics', { topics, coding }, topics.length > 0 || coding.length > 0);
  add('headlines', { headlines }, headlines.length > 0);
  add('scenes', { scenes }, scenes.length > 0);
  return files;
}
