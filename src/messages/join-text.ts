import type { Lang } from './lang.ts';

/** The words for a pack that comes without its text. */
const ja = {
  title: (title: string) => `「${title}」には本文がありません`,
  hint: '注釈だけのパックです。本文のファイルを選ぶと、合わせて開きます。ファイルはこの機器の外へ出ません。',
  source: '本文の出所',
  choose: '本文のファイルを選ぶ…',
  otherText: (name: string) => `「${name}」は別の文書のようです。単位の半分以上が見つかりません。`,
  missing: (name: string, units: string) => `「${name}」に見つからない単位があります: ${units}`,
  openWithout: 'それらを除いて開く',
};

export type JoinTextWords = typeof ja;

const en: JoinTextWords = {
  title: (title) => `“${title}” comes without its text`,
  hint: 'It holds annotations alone. Choose the file of the text, and the two are joined. The file does not leave this machine.',
  source: 'Where the text is from',
  choose: 'Choose the file of the text…',
  otherText: (name) =>
    `“${name}” seems to be another text: it does not have half of the units or more.`,
  missing: (name, units) => `“${name}” does not have these units: ${units}`,
  openWithout: 'Open it without them',
};

export const joinTextWords: Readonly<Record<Lang, JoinTextWords>> = { ja, en };
