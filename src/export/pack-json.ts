import { boundaryNote } from '../drawing/boundary-note.ts';
import { writePack } from '../pack/write-pack.ts';
import type { Exporter } from './exporter.ts';

/** The pack as one document, as `parsePack` reads it and data/pack.schema.json describes it. */
export const packJson: Exporter = {
  name: 'pack.json',
  type: 'application/json',
  holds: 'pack',
  write: (pack) => writePack(pack, boundaryNote(pack.manifest)),
};
