import type { Lang } from './lang.ts';

/** The words of a briefing that is taken along, which are loaded with it. */
const ja = {
  pptx: 'PowerPointで保存',
  handout: '配布資料を印刷',
  along: 'PowerPoint、配布資料、埋め込み',
  embed: 'この場面を自分のページに載せるHTML:',
  loading: '準備しています',
  making: (done: number, of: number) => `場面 ${done} / ${of} を作っています`,
  writing: 'ファイルにまとめています',
  giveUp: 'やめる',
  saved: '保存しました。',
  failed: '作れませんでした。通信のあるときに、もう一度お試しください。',
  onSite: 'PowerPointの形式では、この1つのファイルからではなく、アトラスのサイトで保存できます。',
  notes: '原稿',
  page: (n: number, of: number) => `${n} / ${of}`,
  pages: '配布資料',
};

export type DeckWords = typeof ja;

const en: DeckWords = {
  pptx: 'Save as PowerPoint',
  handout: 'Print a handout',
  along: 'PowerPoint, handout, embedding',
  embed: 'This scene in a page of your own:',
  loading: 'Getting ready',
  making: (done, of) => `Making scene ${done} of ${of}`,
  writing: 'Putting the file together',
  giveUp: 'Give up',
  saved: 'Saved.',
  failed: 'It could not be made. Please try again when there is a network.',
  onSite: 'PowerPoint is made on the atlas’s site, and not by this one file.',
  notes: 'Notes',
  page: (n, of) => `${n} / ${of}`,
  pages: 'Handout',
};

export const deckWords: Readonly<Record<Lang, DeckWords>> = { ja, en };
