import { boundaryNote } from '../drawing/boundary-note.ts';
import type { Exporter } from './exporter.ts';

/** The pack as one document, as `parsePack` reads it and data/pack.schema.json describes it. */
export const packJson: Exporter = {
  name: 'pack.json',
  type: 'application/json',
  holds: 'pack',
  write: ({ mentions, ...rest }) =>
    JSON.stringify({
      format: 1,
      boundaries: boundaryNote,
      ...rest,
      mentions: mentions.map(({ places, group, ...span }) =>
        group ? { ...span, group: group.id } : { ...span, place: places[0] },
      ),
    }),
};
