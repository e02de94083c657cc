import type { Exporter } from './exporter.ts';

/** The pack as one document, as `parsePack` reads it and data/pack.schema.json describes it. */
export const packJson: Exporter = {
  name: 'pack.json',
  type: 'application/json',
  write: ({ manifest, text, groups, mentions, readings, notes }) =>
    JSON.stringify({
      format: 1,
      manifest,
      text,
      groups,
      mentions: mentions.map(({ places, group, ...span }) =>
        group ? { ...span, group: group.id } : { ...span, place: places[0] },
      ),
      readings,
      notes,
    }),
};
