import type { Lang } from './lang.ts';

/** The words of the workshop's frame, which are loaded with it. */
const ja = {
  leave: 'アトラスに戻る',
  untitled: '無題',
  steps: '手順',
  step: { cut: '区切り', places: '地名', readings: '読み', publish: '仕上げ' },
  undo: '元に戻す',
  redo: 'やり直す',
  saved: 'このブラウザーに保存済み',
  saving: '保存しています',
  failed:
    'このブラウザーには保存できません(空きがないか、許されていません)。ページを閉じると失われるので、ファイルに保存してください。',
  saveFile: 'ファイルに保存',
  tryAgain: 'もう一度保存する',
  newer: '別のウィンドウで、この草稿が書き換えられました。',
  takeNewer: '新しい内容を取り込む',
  asCopy: 'こちらを写しとして続ける',
  newerHint: '取り込んでも、「元に戻す」でこちらの内容に戻れます。',
  copyOf: (title: string) => `${title}(写し)`,
  missing:
    'この草稿は、このブラウザーにありません。保存したファイルがあれば、文書を選ぶ一覧から開けます。',
  unreadable: 'この草稿は、このプログラムでは読めません。',
};

export type WorkshopWords = typeof ja;

const en: WorkshopWords = {
  leave: 'Back to the atlas',
  untitled: 'Untitled',
  steps: 'Steps',
  step: { cut: 'Cut', places: 'Places', readings: 'Readings', publish: 'Publish' },
  undo: 'Undo',
  redo: 'Redo',
  saved: 'Kept in this browser',
  saving: 'Keeping it',
  failed:
    'This browser does not keep it: it has no room, or does not allow it. Save it as a file, or it is lost when the page is closed.',
  saveFile: 'Save as a file',
  tryAgain: 'Try again to keep it',
  newer: 'This draft was changed in another window.',
  takeNewer: 'Go on from what is new',
  asCopy: 'Go on with this as a copy',
  newerHint: 'If you go on from what is new, Undo brings back what is here.',
  copyOf: (title) => `${title} (copy)`,
  missing:
    'This draft is not in this browser. If it was saved as a file, open that from the list of texts.',
  unreadable: 'This draft cannot be read by this program.',
};

export const workshopWords: Readonly<Record<Lang, WorkshopWords>> = { ja, en };
