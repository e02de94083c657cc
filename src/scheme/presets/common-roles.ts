import type { Role } from '../scheme.ts';

/** The roles that come last in every scheme. */
export const named: Role = {
  id: 'named',
  name: { ja: 'その他、名の挙がるところ', en: 'Otherwise named' },
  predicate: { ja: '本文に名がある', en: 'Named in the text' },
  definition: {
    ja: '上のどれでもないが、本文に名の挙がるところ。',
    en: 'Named in the text, and none of the above.',
  },
  slot: 'named',
};

export const unnamed: Role = {
  id: 'unnamed',
  name: { ja: '名の挙がらないところ', en: 'Not named' },
  predicate: { ja: '本文に名はない', en: 'Not named in the text' },
  definition: {
    ja: '本文に名がなく、上のどれでもないところ。',
    en: 'Not named in the text, and none of the above.',
  },
  slot: 'unnamed',
};
