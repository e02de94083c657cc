import type { Lang } from './lang.ts';

/** The words of the author's scenes, which are loaded with them. */
const ja = {
  title: '自分の発表',
  hint: '本文を読みながら「場面に加える」を押すと、読んでいる段落と地図が、見えているままここに並びます。',
  kept: 'このブラウザーの中にだけ保存されます。別の機器へは、ファイルに書き出して移します。',
  loading: '準備しています',
  failed: '場面を読み込めませんでした。ページを読み直してください。',
  unkept:
    'このブラウザーには保存できません(空きがないか、許されていません)。このページを閉じると失われるので、ファイルに書き出してください。',
  unreadable:
    '保存されていた場面を読めないため、上書きせずに残してあります。新しい場面は保存されないので、ファイルに書き出してください。',
  none: 'まだ場面がありません。',
  scenes: '場面',
  present: '発表する',
  addMap: '今の地図を加える',
  copyShipped: '添えられた発表を写す',
  export: 'ファイルに書き出す',
  open: 'ファイルを開く',
  refused: (name: string) => `「${name}」は開けません。何も変えていません。`,
  others: (n: number) => `ほか${n}件`,
  opened: (name: string) => `「${name}」を開きました。`,
  copied: '添えられた発表を写しました。',
  removed: (title: string) => `「${title}」を消しました。`,
  undo: '元に戻す',
  undone: '元に戻しました。',
  titleOf: (n: number) => `場面${n}の題`,
  notesOf: (n: number) => `場面${n}の原稿`,
  notes: '原稿(発表者だけに見えます)',
  otherLang: '英語の題と原稿',
  up: (n: number) => `場面${n}を上へ`,
  down: (n: number) => `場面${n}を下へ`,
  movedTo: (n: number, of: number) => `${of}場面のうち${n}番目に移しました。`,
  presentFrom: 'ここから発表',
  duplicate: '複製',
  remove: '消す',
  quoted: '引用だけ',
  wholeMap: '地図だけ',
};

export type SceneWords = typeof ja;

const en: SceneWords = {
  title: 'My briefing',
  hint: '“Add as a scene”, beside what you read, puts the passage and the map here just as they are seen.',
  kept: 'They are kept in this browser alone. To take them to another machine, save them as a file.',
  loading: 'Getting ready',
  failed: 'The scenes could not be loaded. Please load the page again.',
  unkept:
    'This browser does not keep them: it has no room, or does not allow it. They are lost when this page is closed, so save them as a file.',
  unreadable:
    'The scenes kept here cannot be read; they are left as they are. New ones are not kept, so save them as a file.',
  none: 'There are no scenes yet.',
  scenes: 'Scenes',
  present: 'Present these',
  addMap: 'Add the map as it is',
  copyShipped: 'Copy the briefing provided',
  export: 'Save as a file',
  open: 'Open a file',
  refused: (name) => `“${name}” cannot be opened. Nothing has been changed.`,
  others: (n) => `and ${n} more`,
  opened: (name) => `“${name}” has been opened.`,
  copied: 'The briefing provided has been copied.',
  removed: (title) => `“${title}” has been removed.`,
  undo: 'Undo',
  undone: 'Undone.',
  titleOf: (n) => `Title of scene ${n}`,
  notesOf: (n) => `Notes of scene ${n}`,
  notes: 'Notes (for the speaker alone)',
  otherLang: 'Title and notes in Japanese',
  up: (n) => `Scene ${n} up`,
  down: (n) => `Scene ${n} down`,
  movedTo: (n, of) => `Now ${n} of ${of}.`,
  presentFrom: 'Present from here',
  duplicate: 'Duplicate',
  remove: 'Remove',
  quoted: 'a quotation',
  wholeMap: 'the map alone',
};

export const sceneWords: Readonly<Record<Lang, SceneWords>> = { ja, en };
