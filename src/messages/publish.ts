import type { Lang } from './lang.ts';

/** The words of the workshop's last step. */
const ja = {
  checks: '確認',
  ready: '開けます。直さなければならない点はありません。',
  notReady: (n: number) => `まだ開けません。直す点が${n}件あります。`,
  noDate: '日付がありません。',
  noRights: '権利関係が書かれていません。人に渡す前に書いてください。',
  unsure: (n: number) => `不確かなままの地名が${n}か所あり、除かれます。`,
  unknown: (n: number) => `地名表にない場所が${n}か所あり、除かれます。`,
  overlap: (n: number) => `重なり合う地名が${n}か所あり、後のものが除かれます。`,
  unmentioned: (n: number) => `段落が名を挙げない場所の読みが${n}件あり、除かれます。`,
  unread: (n: number) => `この方式にない読みが${n}件あり、除かれます。`,
  incomplete: (n: number) => `見出しか要旨の欠けたものが${n}件あり、除かれます。`,
  unanchored: (n: number) => `本文と合わなくなった引用が${n}件あり、使われません。`,
  show: '見る',
  use: '使う',
  open: 'アトラスで開く',
  openHint:
    '地図・一覧・検索・発表・書き出しのすべてが、この文書で使えます。開くだけでは、ページを読み込み直すと閉じます(草稿は残ります)。',
  keep: 'このブラウザーに保存する',
  isKept: 'このブラウザーに保存しました。文書を選ぶ一覧から開けます。',
  unkept: 'このブラウザーには保存できません(空きがないか、許されていません)。',
  take: 'ダウンロード',
  oneFile: '通信なしで発表できる1つのファイル',
  oneFileHint: '地図も発表も入った HTML です。どの機器でも、通信なしで開けます。',
  making: 'ファイルを作っています。',
  oneFileFailed: 'ファイルを作れませんでした。通信を確かめて、もう一度試してください。',
  packJson: 'pack.json',
  packHint: 'このアトラスを開くどの機器でも、ページに落とせば開けます。',
  withoutText: '本文のないパック',
  withoutTextHint:
    '本文を人に渡せないときのためのものです。地名と、読みを示す引用だけが残ります。開く人が本文のファイルを加えると、元どおりになります。',
  files: 'サイトに載せるファイル(ZIP)',
  filesHint: (id: string) => `展開して data/packs/${id}/ に置き、目録に名を加えます。`,
};

export type PublishWords = typeof ja;

const en: PublishWords = {
  checks: 'Checks',
  ready: 'It opens. Nothing has to be mended.',
  notReady: (n) =>
    n === 1
      ? 'It does not open yet: one thing has to be mended.'
      : `It does not open yet: ${n} things have to be mended.`,
  noDate: 'The date is missing.',
  noRights: 'The rights in the text are not stated. State them before you pass it on.',
  unsure: (n) =>
    n === 1
      ? 'One mention is still unsure, and left out.'
      : `${n} mentions are still unsure, and left out.`,
  unknown: (n) =>
    n === 1
      ? 'One mention is of a place that the gazetteer does not have, and left out.'
      : `${n} mentions are of places that the gazetteer does not have, and left out.`,
  overlap: (n) =>
    n === 1
      ? 'One mention overlaps the one before it, and is left out.'
      : `${n} mentions overlap the ones before them, and are left out.`,
  unmentioned: (n) =>
    n === 1
      ? 'One reading is of a place that its unit does not name, and left out.'
      : `${n} readings are of places that their units do not name, and left out.`,
  unread: (n) =>
    n === 1
      ? 'One reading is none of the scheme, and left out.'
      : `${n} readings are none of the scheme, and left out.`,
  incomplete: (n) =>
    n === 1
      ? 'One headline has no gist, or no words, and is left out.'
      : `${n} headlines have no gist, or no words, and are left out.`,
  unanchored: (n) =>
    n === 1
      ? 'One quotation is no longer in the text, and is not used.'
      : `${n} quotations are no longer in the text, and are not used.`,
  show: 'Show',
  use: 'Use it',
  open: 'Open it in the atlas',
  openHint:
    'Map, matrix, search, briefing and every export work on it. Unless it is kept too, it is gone when the page is loaded anew; the draft stays.',
  keep: 'Keep it in this browser',
  isKept: 'It is kept in this browser, and listed with the texts.',
  unkept: 'This browser does not keep it: it has no room, or does not allow it.',
  take: 'Download',
  oneFile: 'One file that presents it offline',
  oneFileHint:
    'A page with the map and the briefing in it. It opens on any machine, without a network.',
  making: 'Making the file.',
  oneFileFailed: 'The file could not be made. Check the network and try again.',
  packJson: 'pack.json',
  packHint: 'Opens wherever the atlas is open: drop it on the page.',
  withoutText: 'A pack without text',
  withoutTextHint:
    'For a text that you may not pass on. Names and the words that show a reading are all that stays of it; whoever opens it adds the file of the text, and has it whole.',
  files: 'Files for a site (ZIP)',
  filesHint: (id) => `Unpack them into data/packs/${id}/ and name it in the catalogue.`,
};

export const publishWords: Readonly<Record<Lang, PublishWords>> = { ja, en };
