import { localize } from '../text/localized.ts';
import type { CrossReference, PlaceId } from './place.ts';

/** The id under which a mention of several places has their common name: its code, else its English name. */
export function crossReferenceId({ code, name }: CrossReference): PlaceId {
  return (
    code ??
    localize(name, 'en')
      .toLowerCase()
      .replace(/[^a-z]+/g, '-')
  );
}
