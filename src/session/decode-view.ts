import { parametersOf } from './parameters.ts';
import { viewParameters, type Parameter, type ValidIds } from './view-parameters.ts';
import { nothing, type View } from './view.ts';

/** A part of an address that was left aside, with the reason. */
export interface Ignored {
  readonly key: string;
  readonly value: string;
  readonly reason: string;
}

const fields = Object.entries(viewParameters) as [keyof View, Parameter<unknown>][];
const keys = fields.map(([, { key }]) => key);

/**
 * Reads an address. Every part is missing, valid, or ignored with a reason; nothing throws.
 * @param search the query of the address, with or without `?`
 */
export function decodeView(search: string, ids: ValidIds): { view: View; ignored: Ignored[] } {
  const { values, surplus } = parametersOf(search, keys);
  const ignored: Ignored[] = [];
  // Some parts mean nothing without the mode, wherever it stands.
  const { mode } = viewParameters;
  const { found: inMode } = mode.read(values.get(mode.key) ?? '', ids);
  const read = fields.flatMap(([field, { key, read, reason, within }]) => {
    const value = values.get(key);
    if (value === undefined) return [];
    const isValid = !within || (inMode !== undefined && within.includes(inMode));
    const { found, unknown } = isValid ? read(value, ids) : { found: undefined, unknown: [value] };
    ignored.push(...unknown.map((value) => ({ key, value, reason })));
    return isEmpty(found) ? [] : [[field, found] as const];
  });
  return { view: { ...nothing, ...Object.fromEntries(read) }, ignored: [...ignored, ...surplus] };
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}
