import type { Lang } from './lang.ts';

/** Why a pack does without something that its draft has. */
const ja = {
  unsure: '不確かなままなので除きました',
  unknown: '地名表にないので除きました',
  overlap: 'ほかの言及と重なるので除きました',
  unmentioned: '段落がその場所の名を挙げていないので、読みを除きました',
  unread: '方式にない読みなので除きました',
  incomplete: '見出しか要旨がないので除きました',
};

export type LeftOutWords = typeof ja;

const en: LeftOutWords = {
  unsure: 'left out, for it is unsure',
  unknown: 'left out, for the gazetteer has no such place',
  overlap: 'left out, for it overlaps another mention',
  unmentioned: 'a reading left out, for the unit does not name the place',
  unread: 'a reading left out, for the scheme does not have it',
  incomplete: 'left out, for its headline or its gist is missing',
};

export const leftOutWords: Readonly<Record<Lang, LeftOutWords>> = { ja, en };
