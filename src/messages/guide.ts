import type { Lang } from './lang.ts';

const ja = {
  keys: 'キー操作',
  does: {
    search: '検索(本文、国・地域、段落番号)',
    next: '次の段落',
    previous: '前の段落',
    alone: '地図だけにする・戻す',
    map: '地図を動かす、拡大・縮小する、見る範囲を選ぶ(地図にフォーカスがあるとき)',
    add: '文書を加える',
    leave: '閉じる、選択を解除する',
    keys: 'この一覧',
  },
  swipe: 'タッチ画面では、本文を左右に払うと前後の段落に移ります。',
  offer: '3つの手順で使い方を見る',
  decline: '案内を閉じる',
  tour: '使い方',
  steps: [
    '国を選ぶと、地図でも一覧でも、その国について書かれた段落が開きます。',
    '段落の番号を選ぶと、誰についての段落かが地図に示されます。',
    '本文も国も段落番号も、ここで探せます。',
  ],
  stepKeys: [
    '',
    'j と k で次と前の段落に移ります。',
    '「/」でここへ移り、「?」ですべてのキー操作が出ます。',
  ],
  step: (n: number, of: number) => `${n} / ${of}`,
  goOn: '次へ',
  done: '終わる',
};

/** The words of what explains the page: its keys and its tour. */
export type GuideWords = typeof ja;

const en: GuideWords = {
  keys: 'Keys',
  does: {
    search: 'Search text, places and passage numbers',
    next: 'Next passage',
    previous: 'Previous passage',
    alone: 'Map alone, and back',
    map: 'Move, zoom or frame the map, once it has the focus',
    add: 'Add a text',
    leave: 'Close, or clear the selection',
    keys: 'This list',
  },
  swipe: 'On a touch screen, a swipe across the text leads to the next or previous passage.',
  offer: 'Show me around in three steps',
  decline: 'No tour',
  tour: 'How it works',
  steps: [
    'Choose a country, on the map or in a list, and the passages about it open.',
    'Choose the number of a passage, and the map shows whom it is about.',
    'Text, places and passage numbers are all searched here.',
  ],
  stepKeys: [
    '',
    'j and k lead to the next and the previous one.',
    '“/” leads here, and “?” lists every key.',
  ],
  step: (n, of) => `${n} of ${of}`,
  goOn: 'Next',
  done: 'Done',
};

export const guideWords: Readonly<Record<Lang, GuideWords>> = { ja, en };
