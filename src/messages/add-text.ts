import type { Lang } from './lang.ts';

/** The words for adding a text, and of the list of drafts. */
const ja = {
  title: '文書を加える',
  hint: 'Word(.docx)、PDF、OpenDocument(.odt)、HTML、Markdown、テキストのファイルを選ぶか、このページへ落としてください。ファイルはこの機器の外へ出ません。',
  choose: 'ファイルを選ぶ…',
  paste: '文章を貼り付ける',
  pasted: '貼り付けた文章',
  field: '文章',
  read: '読み込む',
  cancel: 'やめる',
  reading: (name: string) => `「${name}」を読んでいます。`,
  stop: '止める',
  refused: (name: string) => `「${name}」は読めません。`,
  unkept:
    'このブラウザーには草稿を保存できません(空きがないか、許されていません)。別のブラウザーか、通常のウィンドウで開いてください。',
  drafts: '作りかけの文書',
  draftsFailed: '作りかけの文書は読めません。',
  open: (title: string) => `「${title}」の続きをする`,
  progress: (units: number, settled: number, of: number) =>
    `${units}単位・地名${of}か所のうち${settled}か所を確認済み`,
  remove: (title: string) => `「${title}」の草稿を削除`,
  removeShort: '削除',
  removed: (title: string) => `「${title}」の草稿を削除しました。`,
  undo: '元に戻す',
};

export type AddTextWords = typeof ja;

const en: AddTextWords = {
  title: 'Add a text',
  hint: 'Choose a Word file (.docx), a PDF, an OpenDocument (.odt), HTML, Markdown or plain text, or drop it on the page. The file does not leave this machine.',
  choose: 'Choose a file…',
  paste: 'Paste text',
  pasted: 'Pasted text',
  field: 'Text',
  read: 'Read it',
  cancel: 'Cancel',
  reading: (name) => `Reading “${name}”.`,
  stop: 'Stop',
  refused: (name) => `“${name}” cannot be read.`,
  unkept:
    'This browser does not keep drafts: it has no room, or does not allow it. Use another browser, or a window that is not private.',
  drafts: 'Drafts',
  draftsFailed: 'The drafts in this browser cannot be read.',
  open: (title) => `Go on with “${title}”`,
  progress: (units, settled, of) =>
    `${units} ${units === 1 ? 'unit' : 'units'} · ${settled} of ${of} mentions settled`,
  remove: (title) => `Remove the draft of “${title}”`,
  removeShort: 'Remove',
  removed: (title) => `The draft of “${title}” was removed.`,
  undo: 'Undo',
};

export const addTextWords: Readonly<Record<Lang, AddTextWords>> = { ja, en };
