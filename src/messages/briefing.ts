import type { Lang } from './lang.ts';

/** The words of a briefing, which are loaded with it. */
const ja = {
  briefing: '発表',
  loading: '準備しています',
  failed: '発表の資料を読み込めませんでした。段落だけを示します。',
  source: (publisher: string, title: string, date: string, units: string, translation: string) =>
    [`${publisher}「${title}」(${date})${units}`, translation].filter(Boolean).join('、'),
  place: (name: string, role: string) => `${name} — ${role}`,
  onShow: '凡例',
  scenes: '場面の一覧',
  scene: (n: number, of: number) => `場面 ${n} / ${of}`,
  sentence: (n: number, of: number) => `${n}文目 / ${of}文`,
  goTo: (typed: string, of: number) => `場面 ${typed || '…'} / ${of}(番号のあとにEnter)`,
  black: '画面を黒くしています',
  white: '画面を白くしています',
  close: '閉じる',
  help: '発表のキー',
  keys: {
    next: '次の文、次の場面',
    previous: '前の文、前の場面',
    nextScene: '次の場面',
    previousScene: '前の場面',
    first: '最初の場面',
    last: '最後の場面',
    goTo: '番号で移る',
    overview: '場面の一覧',
    black: '黒い画面',
    white: '白い画面',
    full: '全画面',
    speaker: '発表者の窓',
    pointer: '指し示す点',
    ask: '質問に答える(発表者の窓で)',
    erase: '質問から場面へ戻る',
    help: 'この表',
    leave: '質問から戻る、または終えるか尋ねる',
  },
  number: '番号 Enter',
  numberDoes: 'その番号の場面',
  touch:
    '指では、左右に払うか、画面の両端に触れると前後に移り、文章の中ほどに触れると操作のボタンが出ます。マウスでは、文章を押すと先へ進みます。',
  toolbar: '操作',
  tools: { overview: '一覧', black: '黒い画面', full: '全画面', leave: '終える' },
  leaving: '発表を終えますか',
  leavingKeys: 'Enterで終わります。Escか、次へ進むキーで続けます。',
  goOn: '続ける',
  held: 'ブラウザーが発表者の窓を止めました。このページにポップアップを許すか、下のリンクを別の窓で開き、手元の画面に移してください。',
  speaker: '発表者の窓',
  alone:
    '聴衆の画面が応えません。閉じてしまったときは、下のリンクで開き直せば、この場面から続きます。',
  audience: '聴衆の画面',
  laser: '点が出ています。この地図を指すと、聴衆の地図でも同じ所を指します。',
  oneScreen:
    '画面が一つしかありません。投影機をつないで「拡張」にし、聴衆の画面を投影機へ移して全画面(f)にしてください。一つのままなら、二つの窓を左右に並べます。',
  now: 'いま',
  following: '次',
  ending: 'これで終わりです',
  notes: '原稿',
  noNotes: '原稿はありません',
  elapsed: '経過',
  clock: '時刻',
  restart: '0に戻す',
  ask: '質問(国や地域の名)',
  askHint: '名前の3文字ほどとEnterで、聴衆にその国と段落を示します。',
  nobody: (query: string) => `「${query}」は見つかりません`,
  answered: '場面に戻る',
  lacking: {
    elsewhere:
      'この発表の場面は、作った人のブラウザーの中にだけあり、このブラウザーにはありません。書き出したファイルがあれば、一覧で開いてください。',
    unfit: 'このブラウザーに保存された場面は、どれも開けません。一覧に理由があります。',
    unread:
      '保存された場面を、ブラウザーから取り出せません。ページを読み直すか、書き出したファイルを一覧で開いてください。',
  },
  ownScenes: '場面の一覧を開く',
  otherLang: 'English',
};

export type BriefingWords = typeof ja;

const en: BriefingWords = {
  briefing: 'Briefing',
  loading: 'Getting ready',
  failed: 'The briefing could not be loaded. The passages are shown alone.',
  source: (publisher, title, date, units, translation) =>
    [publisher, title, date, units, translation.charAt(0).toLowerCase() + translation.slice(1)]
      .filter(Boolean)
      .join(', '),
  place: (name, role) => `${name} — ${role}`,
  onShow: 'Key',
  scenes: 'All scenes',
  scene: (n, of) => `Scene ${n} of ${of}`,
  sentence: (n, of) => `Sentence ${n} of ${of}`,
  goTo: (typed, of) => `Scene ${typed || '…'} of ${of} (a number, then Enter)`,
  black: 'The screen is black',
  white: 'The screen is white',
  close: 'Close',
  help: 'Keys of a briefing',
  keys: {
    next: 'next sentence, next scene',
    previous: 'previous sentence, previous scene',
    nextScene: 'next scene',
    previousScene: 'previous scene',
    first: 'first scene',
    last: 'last scene',
    goTo: 'go to a number',
    overview: 'all scenes',
    black: 'black screen',
    white: 'white screen',
    full: 'full screen',
    speaker: 'speaker’s window',
    pointer: 'pointing dot',
    ask: 'answer a question (in the speaker’s window)',
    erase: 'back from a question to the scene',
    help: 'this table',
    leave: 'back from a question, or ask whether to leave',
  },
  number: 'number Enter',
  numberDoes: 'the scene of that number',
  touch:
    'With a finger, swipe, or touch the left or right edge of the screen; a touch on the middle of the words brings up buttons. With a mouse, a click on the words goes on.',
  toolbar: 'Tools',
  tools: { overview: 'Scenes', black: 'Black screen', full: 'Full screen', leave: 'Leave' },
  leaving: 'Leave the briefing?',
  leavingKeys: 'Enter leaves it; Escape, or the key for the next sentence, goes on.',
  goOn: 'Go on',
  held: 'The browser held the speaker’s window back. Allow pop-ups for this page, or open the link below in another window and move that to your own screen.',
  speaker: 'Speaker’s window',
  alone:
    'The audience’s screen does not answer. If it was closed, the link below opens it again at this scene.',
  audience: 'Audience’s screen',
  laser: 'The dot is on: point at this map, and it points at the audience’s.',
  oneScreen:
    'There is one screen only. Connect the projector and let it extend your screen, move the audience’s window there and press f in it. With one screen, put the two windows side by side.',
  now: 'Now',
  following: 'Next',
  ending: 'This is the end',
  notes: 'Notes',
  noNotes: 'No notes',
  elapsed: 'Elapsed',
  clock: 'Time',
  restart: 'Back to 0',
  ask: 'Question (a country or region)',
  askHint:
    'Some three letters of a name and Enter show the audience that country and its passages.',
  nobody: (query) => `Nothing is called “${query}”`,
  answered: 'Back to the scene',
  lacking: {
    elsewhere:
      'The scenes of this briefing are kept in the browser of whoever made them, and not in this one. If you have its file, open it in the list.',
    unfit: 'None of the scenes kept in this browser can be opened. The list says why.',
    unread:
      'The browser does not give out the scenes it keeps. Load the page anew, or open their file in the list.',
  },
  ownScenes: 'Open the list of scenes',
  otherLang: '日本語',
};

export const briefingWords: Readonly<Record<Lang, BriefingWords>> = { ja, en };
