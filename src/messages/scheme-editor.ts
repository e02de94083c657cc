import type { Lang } from './lang.ts';

/** The words for how a text is read and painted, where a draft says so. */
const ja = {
  title: '読みと塗り分けの方式',
  back: '読みに戻る',
  readBy: '方式',
  schemes: {
    named: '名を挙げた回数で塗る',
    nato: '役割で塗る(同盟国、提携国、挑戦、脅威)',
    own: 'この文書の方式',
  },
  presetHint:
    'この方式は変えられません。写しを作れば、読みの名前、規則、色、名簿をこの文書のために変えられます。',
  copy: '写しを作って変える',
  readings: '読み',
  readingsHint:
    '単位が場所について述べること。重いものを上に置きます。色を選ぶと、そう読まれた場所を地図でその色に塗ります。',
  reading: (name: string) => `読み「${name}」`,
  newReading: '新しい読み',
  name: '名前',
  rule: '規則（どの語句ならこう読むか）',
  neutral: '何も述べない言及',
  paint: '地図の色',
  unpainted: '塗らない',
  slot: (n: number, look: string) =>
    `色${n}: ${{ red: '赤', pink: '桃', yellow: '黄', sky: '空色', navy: '紺' }[look] ?? look}`,
  addReading: '読みを加える',
  noIcon: '印は九つなので、読みはこれ以上増やせません。',
  remove: '削除',
  raise: (name: string) => `「${name}」を一つ上へ`,
  roles: '名簿と回数による色',
  rolesHint:
    '読みで塗られない場所を、当てはまるものの最初で塗ります。名簿は文書の日付のもの、回数は名を挙げる単位の数です。',
  role: (name: string) => `色分け「${name}」`,
  definition: '意味（凡例に出る一文）',
  memberOf: '名簿',
  addMember: '名簿を加える…',
  without: (name: string) => `${name}を外す`,
  from: '単位数がこれ以上',
  to: 'これ以下（空欄: 上限なし）',
  addList: '名簿の構成国を塗る…',
  addCount: '何度も名の挙がる場所を塗る',
  noSlot: '色は五つです。加えるには、どれかを削除してください。',
};

export type SchemeWords = typeof ja;

const en: SchemeWords = {
  title: 'How the text is read and painted',
  back: 'Back to the readings',
  readBy: 'Scheme',
  schemes: {
    named: 'By how often a place is named',
    nato: 'By role: allies, partners, challenges, threats',
    own: 'By a scheme of its own',
  },
  presetHint:
    'This scheme cannot be changed. Of a copy you can change the readings, rules, colours and lists for this text.',
  copy: 'Copy it and change it',
  readings: 'Readings',
  readingsHint:
    'What a unit may say of a place, the gravest first. With a colour, the places that are read so are painted in it.',
  reading: (name) => `Reading “${name}”`,
  newReading: 'New reading',
  name: 'Name',
  rule: 'Rule: which words are read so',
  neutral: 'Named, and no more',
  paint: 'Colour on the map',
  unpainted: 'none',
  slot: (n, look) => `Slot ${n}, ${look}`,
  addReading: 'Add reading',
  noIcon: 'There are nine signs, so there can be no further reading.',
  remove: 'Remove',
  raise: (name) => `Move “${name}” up`,
  roles: 'Colours by list and count',
  rolesHint:
    'A place that no reading paints is painted by the first of these that holds: lists as of the day of the text, counts by the units that name it.',
  role: (name) => `Colour for “${name}”`,
  definition: 'What it means, in a sentence of the key',
  memberOf: 'Lists',
  addMember: 'Add a list…',
  without: (name) => `Without ${name}`,
  from: 'Units that name it: at least',
  to: 'At most (empty: no end)',
  addList: 'Paint the members of a list…',
  addCount: 'Paint the places named most',
  noSlot: 'There are five colours. Remove one to add another.',
};

export const schemeWords: Readonly<Record<Lang, SchemeWords>> = { ja, en };

/** The words of a role that is given by a list, until somebody finds better ones. */
export const roleOfList = (name: Readonly<Record<Lang, string>>) => ({
  name,
  definition: {
    ja: `文書の日付における${name.ja}（停止中を除く）。`,
    en: `${name.en} on the day of the text, and not suspended.`,
  },
});

/** The words of a role that is given by a count. */
export const roleOfCount = (from: number) => ({
  name: { ja: `${from}か所以上に名があるところ`, en: `In ${from} passages or more` },
  definition: {
    ja: `本文の${from}か所以上に名の挙がるところ。総称は数えない。`,
    en: `Named in ${from} passages of the text or more; collective terms do not count.`,
  },
});
