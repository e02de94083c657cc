import type { Gazetteer } from '../../src/domain/place.ts';
import { gazetteerOf, place } from '../domain/invent.ts';

/** The places that the invented packs in fixtures/ know. */
export const invented: Gazetteer = gazetteerOf(
  place('FRE'),
  place('SYL'),
  place('lake', { kind: 'region' }),
);
