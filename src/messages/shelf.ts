import type { Lang } from './lang.ts';

/** The words of the shelf, which are loaded with it. */
const ja = {
  title: '文書を選ぶ',
  arrange: '並べ方と絞り込み',
  sort: { label: '並べ方', date: '新しい順', name: '題名順' },
  filter: { issuer: '発出者', framework: '枠組み', year: '年' },
  all: 'すべて',
  noneLeft: 'この条件に合う文書はありません。',
  invented: '架空の例',
  named: '最も多く言及される国・地域',
  removed: (title: string) => `「${title}」をこのブラウザーから消しました。`,
  undo: '元に戻す',
  published: 'このサイトの文書',
  examples: '架空の例',
  kept: 'このブラウザーに保存した文書',
  here: '開いています',
  failed: '一覧を読み込めませんでした。',
  keptFailed: 'このブラウザーに保存した文書は読めません。',
  openFile: 'パックのファイルを開く…',
  openHint:
    '文書一つを収めた pack.json を選ぶか、このページへ落としてください。ファイルはこの機器の外へ出ません。',
  refused: (name: string) => `「${name}」は開けません。何も変えていません。`,
  others: (n: number) => `ほか${n}件`,
  missing: (id: string) =>
    `文書「${id}」はここにありません。このブラウザーに保存したものでなければ、ファイルを開いてください。`,
  compare: (title: string) => `「${title}」と比べる`,
  compareShort: '比べる',
  compareFile: 'ファイルのパックと比べる…',
  remove: (title: string) => `「${title}」をこのブラウザーから消す`,
  removeShort: '消す',
  brought: 'ファイルから開いた文書です。この機器の外へは出ません。',
  keep: 'このブラウザーに保存する',
  isKept: 'このブラウザーに保存しました。',
  unkept: 'このブラウザーには保存できません(空きがないか、許されていません)。',
  opening: '開いています。',
};

export type ShelfWords = typeof ja;

const en: ShelfWords = {
  title: 'Choose a text',
  arrange: 'Order and filters',
  sort: { label: 'Order', date: 'newest first', name: 'by title' },
  filter: { issuer: 'Issuer', framework: 'Framework', year: 'Year' },
  all: 'all',
  noneLeft: 'No text is like this.',
  invented: 'Invented example',
  named: 'Named most',
  removed: (title) => `“${title}” has been removed from this browser.`,
  undo: 'Put it back',
  published: 'Texts of this site',
  examples: 'Invented examples',
  kept: 'Kept in this browser',
  here: 'open now',
  failed: 'The list could not be loaded.',
  keptFailed: 'What is kept in this browser cannot be read.',
  openFile: 'Open a pack from a file…',
  openHint:
    'Choose a pack.json, which holds one text, or drop it on the page. The file does not leave this machine.',
  refused: (name) => `“${name}” cannot be opened. Nothing has been changed.`,
  others: (n) => `and ${n} more`,
  missing: (id) =>
    `There is no text “${id}” here. Unless it is kept in this browser, open its file.`,
  compare: (title) => `Compare with “${title}”`,
  compareShort: 'Compare with it',
  compareFile: 'Compare with a pack from a file…',
  remove: (title) => `Remove “${title}” from this browser`,
  removeShort: 'Remove',
  brought: 'This text was opened from a file. It does not leave this machine.',
  keep: 'Keep it in this browser',
  isKept: 'It is kept in this browser.',
  unkept: 'This browser does not keep it: it has no room, or does not allow it.',
  opening: 'Opening it.',
};

export const shelfWords: Readonly<Record<Lang, ShelfWords>> = { ja, en };
