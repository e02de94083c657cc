import * as v from 'valibot';
import { iconIds, iconSlots, paintSlots } from '../scheme/scheme.ts';
import { each, id, localized, rule } from './schema-values.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const grounds = ['readings', 'frameworks', 'passages'] as const;

const few = v.pipe(each(id), v.maxLength(50));

const paintingRule = v.pipe(
  v.object({
    role: id,
    readings: v.exactOptional(few),
    with: v.exactOptional(few),
    frameworks: v.exactOptional(few),
    passages: v.exactOptional(
      v.pipe(
        v.object({ from: count, to: v.exactOptional(count) }),
        v.check(({ from, to = from }) => from <= to, rule('range')),
      ),
    ),
  }),
  v.check((it) => grounds.filter((ground) => it[ground]).length === 1, rule('ground')),
);

/** How a text is read and painted, where it is not by a preset. */
export const scheme = v.object({
  id,
  readings: v.pipe(
    v.array(
      v.object({
        id,
        name: localized,
        rule: v.exactOptional(localized),
        icon: v.picklist(iconIds),
        slot: v.exactOptional(v.picklist(iconSlots)),
      }),
    ),
    v.minLength(1),
    v.maxLength(12),
  ),
  roles: v.pipe(
    v.array(
      v.object({
        id,
        name: localized,
        predicate: v.exactOptional(localized),
        definition: localized,
        slot: v.picklist(paintSlots),
      }),
    ),
    v.maxLength(7),
  ),
  rules: v.pipe(v.array(paintingRule), v.maxLength(50)),
  roleSets: v.exactOptional(
    v.pipe(v.array(v.object({ name: localized, roles: few })), v.maxLength(7)),
  ),
});
