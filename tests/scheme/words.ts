import { nato } from '../../src/scheme/presets/nato.ts';
import { predicateOf, roleOf } from '../../src/scheme/scheme.ts';
import { localize } from '../../src/text/localized.ts';

/** What the first text's scheme calls a role. */
export const nameOf = (id: string, lang = 'ja') => localize(roleOf(nato, id).name, lang);

/** What it says of a place that has the role. */
export const saidOf = (id: string, lang = 'ja') => localize(predicateOf(roleOf(nato, id)), lang);
