import { isPresetId, paintSlots, type Scheme } from '../scheme/scheme.ts';
import type { Localized } from '../text/localized.ts';
import type { Pack } from './pack.ts';
import type { RawPack } from './schema.ts';

/**
 * A pack as one document of format 2: with all editions, or of a part of a pack with the one that is open;
 * `parsePack` reads it back.
 * @param boundaries a note for whoever draws a map of it
 * @returns JSON; what was written and read is written again byte for byte
 */
export function writePack(pack: Pack, boundaries?: Localized): string {
  if (pack.document) {
    const { format, manifest, ...rest } = pack.document;
    return JSON.stringify({ format, manifest, ...(boundaries && { boundaries }), ...rest });
  }
  const { translation, original, rights, ...manifest } = pack.manifest;
  const { lang, parts } = pack.text;
  const document: Omit<RawPack, 'format' | 'manifest'> = {
    ...(boundaries && { boundaries }),
    editions: [
      {
        lang,
        ...(translation && { translation }),
        original,
        rights,
        parts: parts.map(({ units, ...part }) => ({ ...part, units: [...units] })),
        mentions: pack.mentions.map(({ places: [place = ''], group, as, ...span }) =>
          as === 'group' ? { ...span, as, group: group?.id ?? '' } : { ...span, as, place },
        ),
        notes: [...pack.notes],
      },
    ],
    groups: pack.groups.map((group) => ({ ...group, places: [...group.places] })),
    readings: pack.readings.map((reading) => ({ ...reading, quote: { [lang]: reading.quote } })),
    topics: [...pack.topics],
    coding: pack.coding.map(({ unit, topics }) => ({ unit, topics: [...topics] })),
    headlines: [...pack.headlines],
    scenes: pack.scenes.map(({ quote, places, roles, passages: _, picked: __, ...scene }) => ({
      ...scene,
      ...(quote !== undefined && { quote: { [lang]: quote } }),
      ...(places && { places: [...places] }),
      ...(roles && { roles: [...roles] }),
    })),
  };
  const scheme = written(pack.scheme);
  return JSON.stringify({ format: 2, manifest: { ...manifest, scheme }, ...document });
}

/** A preset is written by its id, any other scheme whole, without the roles that all have. */
function written(scheme: Scheme): string | Scheme {
  if (isPresetId(scheme.id)) return scheme.id;
  return {
    ...scheme,
    roles: scheme.roles.filter(({ slot }) => paintSlots.some((it) => it === slot)),
  };
}
