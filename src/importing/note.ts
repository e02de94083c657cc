import {
  importNotes,
  importRefusals,
  type ImportNotes,
  type ImportRefusals,
} from '../messages/importing.ts';
import type { Lang } from '../messages/lang.ts';

type Said<Words extends Record<keyof Words, (...values: never[]) => string>> = {
  [Kind in keyof Words]: readonly [kind: Kind, ...values: Parameters<Words[Kind]>];
}[keyof Words];

/** Something that whoever goes on should know, by kind, with the values that its sentence has. */
export type Note = Said<ImportNotes>;

/** Why a file is not read. */
export type Reason = Said<ImportRefusals>;

/** Thrown where a file cannot be read. */
export class Refused extends Error {
  constructor(readonly reason: Reason) {
    super(describeReason(reason, 'en'));
  }
}

/** A note as one sentence; one that was kept as well. */
export function describeNote(
  [kind, ...values]: readonly [keyof ImportNotes, ...(readonly (string | number)[])],
  lang: Lang,
): string {
  return (importNotes[lang][kind] as (...values: unknown[]) => string)(...values);
}

/** A reason as one or two sentences. */
export function describeReason([kind, ...values]: Reason, lang: Lang): string {
  return (importRefusals[lang][kind] as (...values: unknown[]) => string)(...values);
}
