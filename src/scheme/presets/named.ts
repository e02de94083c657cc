import type { Role, Rule, Scheme } from '../scheme.ts';
import { named, unnamed } from './common-roles.ts';

/** How many passages name a place, from each step to the next; the last has no end. */
const ends = [
  [1, 1],
  [2, 2],
  [3, 4],
  [5, 9],
  [10, undefined],
] as const;

const steps = ends.map(([from, to], at) => {
  const id = `named-${from}`;
  const [ja, en] =
    to === undefined
      ? [`${from}か所以上`, `${from} passages or more`]
      : from === to
        ? [`${from}か所`, from === 1 ? '1 passage' : `${from} passages`]
        : [`${from}〜${to}か所`, `${from} to ${to} passages`];
  const role: Role = {
    id,
    name: { ja: `${ja}に名があるところ`, en: `In ${en}` },
    predicate: { ja: `${ja}に名がある`, en: `Named in ${en}` },
    definition: {
      ja: `本文の${ja}に名の挙がるところ。総称は数えない。`,
      en: `Named in ${en} of the text; collective terms do not count.`,
    },
    slot: `step-${(at + 1) as 1 | 2 | 3 | 4 | 5}`,
  };
  const rule: Rule = { role: id, passages: { from, ...(to !== undefined && { to }) } };
  return { role, rule };
});

/** Says nothing of anybody but how many passages name a place, those named most first. */
export const namedOnly: Scheme = {
  id: 'named',
  readings: [{ id: 'mention', name: { ja: '言及', en: 'mentioned' }, icon: 'dot', slot: 'named' }],
  roles: [...steps.map(({ role }) => role).reverse(), named, unnamed],
  rules: steps.map(({ rule }) => rule),
};
