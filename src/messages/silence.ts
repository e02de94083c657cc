import { plural } from './en.ts';
import type { Lang } from './lang.ts';

/** The words on whom a text does not name, which are loaded with that view. */
const ja = {
  hint: '名がないことは一つの所見であり、評価ではありません。総称に含まれている国もあれば、文書の目的から触れられない国もあります。ここにあるのは、本文の語だけから言えることです。',
  counts: (n: number, named: number, implied: number, none: number) =>
    `一覧にある${n}のうち、名指し${named}、総称に含まれるだけ${implied}、言及なし${none}`,
  suspendedAside: '停止中の国は数えていません。',
  regionNamed: (n: number) => `地域の名そのものは${n}か所にあります。`,
  onMap: '地図では塗らずに囲みます。実線は言及のない国、点線は総称に含まれるだけの国です。',
};

const en: typeof ja = {
  hint: 'Silence is a finding and not a judgement: a state may be meant by a collective term, or lie outside what the document is for. What stands here follows from the words of the text alone.',
  counts: (n, named, implied, none) =>
    `Of the ${n} listed, ${named} named, ${implied} only covered by a collective term, ${none} not mentioned`,
  suspendedAside: 'Suspended members are not counted.',
  regionNamed: (n) => `The region itself is named in ${plural(n, 'passage')}.`,
  onMap:
    'On the map they are outlined and not painted: solid if not mentioned, dotted if only implied.',
};

export const silenceWords: Readonly<Record<Lang, typeof ja>> = { ja, en };
