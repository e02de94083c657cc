import type { Mode, View } from './view.ts';
import { viewParameters, type Parameter } from './view-parameters.ts';

const fields = Object.entries(viewParameters) as [keyof View, Parameter<unknown>][];

/**
 * Writes a view as an address: the shortest that reads back the same.
 * @returns `''` for the plain view, else `?…`
 */
export function encodeView(view: View): string {
  const parts = fields.flatMap(([field, { key, write, within }]) => {
    const value = view[field];
    // Some fields count only in their modes.
    if (value === undefined || (within && !within.includes(view.mode as Mode))) return [];
    const text = write(value);
    return text === '' ? [] : [`${key}=${text}`];
  });
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
