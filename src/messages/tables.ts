import type { Lang } from './lang.ts';

/** Words that stand in tables beside codes and nowhere else; loaded with what writes them. */
const ja = {
  mentionKind: {
    name: '国名など',
    metonym: '都市・一部・元首による',
    group: '総称',
    region: '地域名',
    event: '会議の開催地',
  },
  directness: { explicit: '名指し', implied: '総称のみ' },
};

export type TableWords = typeof ja;

const en: TableWords = {
  mentionKind: {
    name: 'name',
    metonym: 'metonym',
    group: 'collective term',
    region: 'region',
    event: 'venue of a meeting',
  },
  directness: { explicit: 'by name', implied: 'only by a collective term' },
};

export const tableWords: Readonly<Record<Lang, TableWords>> = { ja, en };
