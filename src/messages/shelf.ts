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
  removed: (title: string) => `「${title}」をこのブラウザーから削除しました。`,
  undo: '元に戻す',
  throughTime: (place: string) => `各文書での${place}`,
  allTexts: 'すべての文書へ',
  texts: '文書',
  searchTexts: 'すべての文書を検索',
  searchHint: '語句・国・主題・年',
  foundFor: (query: string) => `「${query}」のある文書`,
  searching: '検索しています。',
  foundIn: (passages: number, found: number, all: number) =>
    found === 0
      ? `${all}件の文書のどれにも見つかりません。`
      : `${all}件のうち${found}件の文書に${passages}か所`,
  topic: '主題:',
  allPassages: (n: number) => `この文書の${n}か所すべて`,
  unnamed: '名の挙がらない国',
  unnamedHint:
    '国名などで名指しされたかどうかだけを見る。「同盟国」のような総称は数えない。加盟は各文書の日付による。',
  namedByNone: (none: number, all: number, texts: number) =>
    `${all}か国のうち${none}か国は、${texts === 1 ? '文書に' : `${texts}件の文書のどれにも`}名が挙がらない。`,
  namedBySome: '一部の文書だけが名を挙げる国',
  place: '国',
  namedBy: '名を挙げる文書',
  notNamedBy: '名を挙げない文書',
  reading: '文書を読み込んでいます。',
  more: 'まだ読み込んでいない文書があります。',
  readMore: 'さらに読み込む',
  namedIn: (named: number, all: number) => `${all}件のうち${named}件の文書が名を挙げる。`,
  silentAre: (titles: string) => `言及なし: ${titles}。`,
  silent: '言及なし',
  unread: (titles: string) => `読めなかった文書: ${titles}`,
  passages: (n: number) => `${n}か所`,
  byDate: '日付順の文書',
  published: 'このサイトの文書',
  examples: '架空の例',
  kept: 'このブラウザーに保存した文書',
  here: '開いています',
  away: '一度も開いていないため、ネットワークなしでは読めません。',
  failed: '一覧を読み込めませんでした。',
  keptFailed: 'このブラウザーに保存した文書は読めません。',
  openFile: 'パックのファイルを開く…',
  openHint:
    '文書一つを収めた pack.json を選ぶか、このページへ落としてください。Word などの文書を選ぶと、新しい文書として加えます。ファイルはこの機器の外へ出ません。',
  refused: (name: string) => `「${name}」は開けません。何も変えていません。`,
  others: (n: number) => `ほか${n}件`,
  missing: (id: string) =>
    `文書「${id}」はここにありません。このブラウザーに保存したものでなければ、ファイルを開いてください。`,
  compare: (title: string) => `「${title}」と比べる`,
  compareShort: '比べる',
  compareFile: 'ファイルのパックと比べる…',
  remove: (title: string) => `「${title}」をこのブラウザーから削除`,
  removeShort: '削除',
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
  undo: 'Undo',
  throughTime: (place) => `${place} through time`,
  allTexts: 'All texts',
  texts: 'Texts',
  searchTexts: 'Search all texts',
  searchHint: 'Words, place, topic, year',
  foundFor: (query) => `Texts with “${query}”`,
  searching: 'Searching.',
  foundIn: (passages, found, all) =>
    found === 0
      ? `Nothing is found in ${all === 1 ? 'the one text' : `any of ${all} texts`}.`
      : `${passages === 1 ? '1 passage' : `${passages} passages`} in ${found} of ${all} texts.`,
  topic: 'Topic:',
  allPassages: (n) => `All ${n} passages of this text`,
  unnamed: 'Who is not named',
  unnamedHint:
    'Only naming counts: collective terms such as “Allies” do not. Membership is that of each text’s date.',
  namedByNone: (none, all, texts) =>
    texts === 1
      ? `The text names ${all - none} of ${all}; these it does not name: ${none}.`
      : `Of ${all}, none of ${texts} texts names these: ${none}.`,
  namedBySome: 'Named by some of the texts only',
  place: 'Country',
  namedBy: 'Named by',
  notNamedBy: 'Not named by',
  reading: 'Reading the texts.',
  more: 'Not all texts have been read yet.',
  readMore: 'Read more',
  namedIn: (named, all) => `Named by ${named} of ${all === 1 ? '1 text' : `${all} texts`}.`,
  silentAre: (titles) => `Silent: ${titles}.`,
  silent: 'not named',
  unread: (titles) => `These could not be read: ${titles}`,
  passages: (n) => (n === 1 ? '1 passage' : `${n} passages`),
  byDate: 'The texts by date',
  published: 'Texts of this site',
  examples: 'Invented examples',
  kept: 'Kept in this browser',
  here: 'open now',
  away: 'Never opened here, so it cannot be read without a network.',
  failed: 'The list could not be loaded.',
  keptFailed: 'What is kept in this browser cannot be read.',
  openFile: 'Open a pack from a file…',
  openHint:
    'Choose a pack.json, which holds one text, or drop it on the page. A Word file or another text is added as a new one. The file does not leave this machine.',
  refused: (name) => `“${name}” cannot be opened. Nothing has been changed.`,
  others: (n) => `and ${n} more`,
  missing: (id) =>
    `There is no text “${id}” here. Unless it is kept in this browser, open its file.`,
  compare: (title) => `Compare with it: “${title}”`,
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
