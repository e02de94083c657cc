import type { Lang } from './lang.ts';
import { listed } from './listed.ts';

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
  listed: '多くの段落を集めた場面は、地図に段落の一覧を添えました。',
  inFull: '全文を入れて保存',
  failed: '作れませんでした。',
  onSite: 'PowerPointの形式では、この1つのファイルからではなく、アトラスのサイトで保存できます。',
  notes: '原稿',
  notYet:
    '配布資料の準備がまだできていません。画面に戻って少し待ち、「配布資料を印刷」か Ctrl+P でもう一度印刷してください。',
  page: (n: number, of: number) => `${n} / ${of}`,
  pages: '配布資料',
  pictured: (colours: readonly string[]) => ['地図', ...colours].join('。'),
  highlighted: (colour: string, places: readonly string[]) =>
    places.length > 0 ? `${colour}: ${listed(places, 'ja')}` : colour,
  sign: (colour: string) => `凡例の印: ${colour}`,
};

export type DeckWords = typeof ja;

const en: DeckWords = {
  pptx: 'Save as PowerPoint',
  handout: 'Print a handout',
  along: 'PowerPoint, handout, embedding',
  embed: 'HTML to embed this scene in your own page:',
  loading: 'Getting ready',
  making: (done, of) => `Making scene ${done} of ${of}`,
  writing: 'Putting the file together',
  giveUp: 'Cancel',
  saved: 'Saved.',
  listed: ' A scene that gathers many passages has their list beside its map.',
  inFull: 'Save with every passage in full',
  failed: 'It could not be made.',
  onSite: 'PowerPoint is made on the atlas’s site, and not by this one file.',
  notes: 'Notes',
  notYet:
    'The handout is not ready yet. Please go back, wait a moment, and print again by “Print a handout” or Ctrl+P.',
  page: (n, of) => `${n} / ${of}`,
  pages: 'Handout',
  pictured: (colours) => ['Map', ...colours].join('. '),
  highlighted: (colour, places) =>
    places.length > 0 ? `${colour}: ${listed(places, 'en')}` : colour,
  sign: (colour) => `Sign in the key: ${colour}`,
};

export const deckWords: Readonly<Record<Lang, DeckWords>> = { ja, en };
