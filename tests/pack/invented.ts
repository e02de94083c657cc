import type { Gazetteer } from '../../src/place/place.ts';
import { gazetteerOf, place } from '../index/invent.ts';

/** The places that the invented packs in fixtures/ know. */
export const invented: Gazetteer = gazetteerOf(
  place('FRE'),
  place('SYL'),
  place('lake', { kind: 'region' }),
);
