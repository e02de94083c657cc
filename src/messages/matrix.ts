import { plural } from './en.ts';
import type { Lang } from './lang.ts';

/** The words of the matrix, which are loaded with it. */
const ja = {
  title: '段落と国・地域の対応表',
  hint: '印を選ぶと、その段落をその国・地域とともに読みます。行の番号は段落を、列の名は国・地域を開きます。',
  listHint: '番号を選ぶと、その段落をその国・地域とともに読みます。',
  size: (units: number, places: number) => `${units}の段落・項目と${places}の国・地域・機関・脅威`,
  columnsBefore: (n: number) => `← 左に${n}列`,
  columnsAfter: (n: number) => `右にあと${n}列 →`,
  grouping: '行の並び',
  by: { part: '本文の順', topic: '主な主題ごと' },
  saveSvg: '図を保存(SVG)',
  saveCsv: '表を保存(CSV)',
  cell: (unit: string, place: string, what: string) => `${unit}、${place}: ${what}`,
  notMentioned: '言及なし',
  spoken: (named: number, implied: number) => `名指し${named}、総称のみ${implied}`,
};

const en: typeof ja = {
  title: 'Passages and places',
  hint: 'A sign reads its passage with its place in view; a number at the left reads the passage, a name at the top opens the place.',
  listHint: 'A number reads its passage with its place in view.',
  size: (units, places) => `${plural(units, 'passage')}, ${plural(places, 'place')}`,
  columnsBefore: (n) => `← ${n} more`,
  columnsAfter: (n) => `${n} more columns →`,
  grouping: 'Rows',
  by: { part: 'as in the text', topic: 'by main topic' },
  saveSvg: 'Save as SVG',
  saveCsv: 'Save as CSV',
  cell: (unit, place, what) => `${unit}, ${place}: ${what}`,
  notMentioned: 'not mentioned',
  spoken: (named, implied) => `${named} by name, ${implied} by a collective term only`,
};

export const matrixWords: Readonly<Record<Lang, typeof ja>> = { ja, en };
