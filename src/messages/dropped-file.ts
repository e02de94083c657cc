import type { Lang } from './lang.ts';

/** The words of the question what a file that was dropped on the workshop is to be. */
const ja = {
  title: (name: string) => `「${name}」をどうしますか。`,
  hint: 'この草稿は、どれを選んでも保存されています。',
  correct: 'この草稿の原稿をこれに差し替える',
  anotherText: '別の文書として加える',
  openDraft: 'この草稿を離れて、そちらの草稿を開く',
  openPack: 'この草稿を離れて、そのパックを開く',
  applyDictionary: 'この辞書で地名を決める',
  useless: 'このファイルは、文書でも草稿でもパックでも辞書でもありません。',
  cancel: 'やめる',
};

export type DroppedFileWords = typeof ja;

const en: DroppedFileWords = {
  title: (name) => `What is “${name}” to be?`,
  hint: 'Whatever you choose, this draft is kept.',
  correct: 'Take it as the corrected source of this draft',
  anotherText: 'Add it as another text',
  openDraft: 'Leave this draft and open that one',
  openPack: 'Leave this draft and open that pack',
  applyDictionary: 'Settle places by this dictionary',
  useless: 'This file is no text, draft, pack or dictionary.',
  cancel: 'Cancel',
};

export const droppedFileWords: Readonly<Record<Lang, DroppedFileWords>> = { ja, en };
