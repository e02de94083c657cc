import type { Lang } from './lang.ts';

/** The words of two texts beside each other, which are loaded with them. */
const ja = {
  title: '二つの文書を比べる',
  end: '比較をやめる',
  whole: '比較の全体へ',
  missing: (id: string) =>
    `比べる文書「${id}」はここにありません。「文書を選ぶ」から選び直してください。`,
  failed: '比べる文書を開けませんでした。',
  otherLanguage: '二つの文書は言語が異なるため、文言は比べていません。',
  dropped: (n: number) => `名を挙げられなくなった（${n}）`,
  new: (n: number) => `新たに名を挙げられた（${n}）`,
  moved: '回数が大きく変わった',
  nobody: 'なし',
  others: (n: number) => `ほか${n}は下の表に`,
  places: '国と場所',
  place: '場所',
  passages: (n: number) => `${n}か所`,
  unnamed: '言及なし',
  topics: '主題ごと',
  phrase: (q: string) => `「${q}」のある箇所`,
  phraseCount: (a: string, n: number, b: string, m: number) => `${a}は${n}か所、${b}は${m}か所`,
  fromTo: (before: string, after: string) => `${before} → ${after}`,
  kept: '文言は同じ',
  gap: (text: string) => `${text}には対応する箇所がない`,
  silent: '名は挙げていない',
  titleUnit: '表題',
  open: (label: string, text: string) => `${text}の${label}を開く`,
  key: '比べた結果',
  csv: '違いの表（CSV）',
  json: '違いのデータ（JSON）',
  print: '印刷',
  scenes: '違いをブリーフィングの場面にする',
  scenesFailed: '場面にできませんでした。',
  quoteBoth: '両方を引用',
  none: 'どちらの文書にもありません。',
  legend: '消えた語には取り消し線を、加わった語には下線を引く。',
};

export type CompareWords = typeof ja;

const en: CompareWords = {
  title: 'Two texts compared',
  end: 'Stop comparing',
  whole: 'The whole comparison',
  missing: (id) =>
    `The text “${id}”, to compare with, is not here. Choose another under “Choose a text”.`,
  failed: 'The text to compare with could not be opened.',
  otherLanguage: 'The two texts are in different languages: their wording is not compared.',
  dropped: (n) => `No longer named (${n})`,
  new: (n) => `Newly named (${n})`,
  moved: 'Named far more or less often',
  nobody: 'nobody',
  others: (n) => `and ${n} more below`,
  places: 'Countries and places',
  place: 'Place',
  passages: (n) => (n === 1 ? '1 passage' : `${n} passages`),
  unnamed: 'not named',
  topics: 'By topic',
  phrase: (q) => `Where “${q}” stands`,
  phraseCount: (a, n, b, m) => `${a}: ${n}; ${b}: ${m}`,
  fromTo: (before, after) => `${before} → ${after}`,
  kept: 'word for word the same',
  gap: (text) => `nothing like it in ${text}`,
  silent: 'does not name it',
  titleUnit: 'Title',
  open: (label, text) => `Open ${label} of ${text}`,
  key: 'What changed',
  csv: 'Differences as a table (CSV)',
  json: 'Differences as data (JSON)',
  print: 'Print',
  scenes: 'Make scenes of the changes',
  scenesFailed: 'The scenes could not be made.',
  quoteBoth: 'Quote both',
  none: 'It stands in neither text.',
  legend: 'Words that were dropped are struck through; words that are new are underlined.',
};

export const compareWords: Readonly<Record<Lang, CompareWords>> = { ja, en };

/** The changes of a place, as the map's key has them: name and meaning. */
export const changeWords = {
  dropped: {
    name: { ja: '消えた', en: 'Dropped' },
    definition: { ja: '前の文書だけが名を挙げる。', en: 'Named by the earlier text alone.' },
  },
  new: {
    name: { ja: '加わった', en: 'New' },
    definition: { ja: '後の文書だけが名を挙げる。', en: 'Named by the later text alone.' },
  },
  role: {
    name: { ja: '役割が変わった', en: 'Another role' },
    definition: {
      ja: '両方が名を挙げるが、役割が異なる。',
      en: 'Named by both, in another role.',
    },
  },
  more: {
    name: { ja: '増えた', en: 'Named more' },
    definition: {
      ja: '役割は同じで、後の文書の方が多くの箇所で名を挙げる。',
      en: 'In the same role, named in more passages of the later text.',
    },
  },
  fewer: {
    name: { ja: '減った', en: 'Named less' },
    definition: {
      ja: '役割は同じで、後の文書の方が少ない箇所で名を挙げる。',
      en: 'In the same role, named in fewer passages of the later text.',
    },
  },
  same: {
    name: { ja: '変わらない', en: 'The same' },
    definition: {
      ja: '同じ役割で、同じ数の箇所で名を挙げる。文言は異なることがある。',
      en: 'Named in as many passages, in the same role; the words may differ.',
    },
  },
  unnamed: {
    name: { ja: '言及なし', en: 'Not named' },
    definition: { ja: 'どちらの文書も名を挙げない。', en: 'Named by neither text.' },
  },
} as const;
