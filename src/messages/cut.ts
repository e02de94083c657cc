import type { Lang } from './lang.ts';

/** The words of the step in which a text is cut into units. */
const ja = {
  source: '元の文書',
  units: '単位',
  leftOut: '使っていない段落',
  takeIn: '単位に加える',
  takeInNamed: (words: string) => `「${words}」を単位に加える`,
  noSource: '元の文書は、この草稿にありません。',
  anew: '直した原稿に差し替える…',
  anewHint: '決めたことは、語句と位置をたよりに引き継ぎます。',
  notes: '読み込みで気づいたこと',
  show: '見る',
  hint: '単位を選び、ボタンかキーで直します。↑ ↓ で前後の単位に移ります。',
  select: (label: string) => `単位${label}を直す`,
  label: '番号',
  partTitle: '部の題',
  act: {
    join: '前とつなぐ',
    heading: '見出しにする',
    paragraph: '段落にする',
    preamble: '前文にする',
    indent: '前の単位の細目にする',
    outdent: '細目から出す',
    part: 'ここから新しい部',
    leaveOut: '除く',
  },
  joinPart: '前の部とつなぐ',
  newPart: (n: number) => `第${n}部`,
  split: 'ここで分ける',
  splitSelected: '選んだ語の前で分ける',
  splitHint: '文の境を選ぶか、語を選んで分けます。',
};

export type CutWords = typeof ja;
export type CutAct = keyof CutWords['act'];

const en: CutWords = {
  source: 'The source as read',
  units: 'Units',
  leftOut: 'in no unit',
  takeIn: 'Take it in',
  takeInNamed: (words) => `Take in “${words}”`,
  noSource: 'The source is not part of this draft.',
  anew: 'Load a corrected file…',
  anewHint: 'What was decided is kept, by its words and where they stand.',
  notes: 'What was noted',
  show: 'Show',
  hint: 'Choose a unit and correct it by button or key. ↑ ↓ lead to the one before and after.',
  select: (label) => `Correct unit ${label}`,
  label: 'Label',
  partTitle: 'Title of the part',
  act: {
    join: 'Join to the one before',
    heading: 'Heading',
    paragraph: 'Paragraph',
    preamble: 'Preamble',
    indent: 'Item of the one before',
    outdent: 'One level up',
    part: 'New part from here',
    leaveOut: 'Leave out',
  },
  joinPart: 'Join to the part before',
  newPart: (n) => `Part ${n}`,
  split: 'Split here',
  splitSelected: 'Split before the selected words',
  splitHint: 'Choose where a sentence ends, or select words and split before them.',
};

export const cutWords: Readonly<Record<Lang, CutWords>> = { ja, en };

/** The words for what is known of a text as a whole. */
const factsJa = {
  title: 'この文書について',
  fields: {
    title: '題名',
    date: '日付',
    issuer: '発出者',
    lang: '言語',
    id: '識別子',
    sourceTitle: '元の文書の題名',
    url: '元の文書の URL',
    rights: '権利関係',
  },
  frameworks: '読むのに使う枠組み',
  scheme: '読みの方式',
  dateHint: '例: 2024年7月10日、令和6年7月、2024-07-10',
  titleGuess: {
    name: '題名が見当たらず、ファイルの名にしてあります。',
    line: '書き出しから推した題名です。確かめてください。',
  },
  badDate: '日付として読めません。2024年7月10日、2024-07-10 のように書いてください。',
  badUrl: 'https:// で始まる URL を書いてください。',
  badId: '英小文字、数字、ハイフンで書いてください。',
  badLang: 'en、ja、fr のような言語の符号を書いてください。',
};

export type FactsWords = typeof factsJa;

const factsEn: FactsWords = {
  title: 'About the text',
  fields: {
    title: 'Title',
    date: 'Date',
    issuer: 'Issuer',
    lang: 'Language',
    id: 'Id',
    sourceTitle: 'Title of the source',
    url: 'URL of the source',
    rights: 'Rights',
  },
  frameworks: 'Frameworks it is read with',
  scheme: 'How it is painted',
  dateHint: 'For example 10 July 2024, July 2024 or 2024-07-10',
  titleGuess: {
    name: 'The text has no title that could be told: this is the file’s name.',
    line: 'Guessed from how the text begins; see that it is right.',
  },
  badDate: 'This is no date. Write it like 10 July 2024 or 2024-07-10.',
  badUrl: 'Write an address that begins with https://.',
  badId: 'Use small letters, digits and hyphens.',
  badLang: 'Write the code of a language: en, ja, fr.',
};

export const factsWords: Readonly<Record<Lang, FactsWords>> = { ja: factsJa, en: factsEn };
