import type { Lang } from '../words/lang.ts';

/** Why a briefing's file is refused; where it lies in a scene, which one, from 1, and its field. */
export type BriefingProblem =
  | { readonly kind: 'json' }
  | { readonly kind: 'format' }
  | { readonly kind: 'version'; readonly found: unknown }
  | { readonly kind: 'pack'; readonly found: string }
  | {
      readonly kind: 'shape';
      readonly scene?: number;
      readonly field: string;
      readonly expected: string;
      readonly received: string;
    }
  | {
      readonly kind: 'unknown' | 'quote' | 'twice';
      readonly scene: number;
      readonly field: string;
      readonly value: string;
    };

/** A reason as one sentence in the reader's language. */
export type Reason = (lang: Lang) => string;

export function describe(problem: BriefingProblem): Reason {
  return (lang) => (lang === 'ja' ? inJapanese(problem) : inEnglish(problem));
}

function inJapanese(problem: BriefingProblem): string {
  const where =
    'scene' in problem
      ? `場面${problem.scene}の${problem.field}: `
      : 'field' in problem
        ? `${problem.field}: `
        : '';
  switch (problem.kind) {
    case 'json':
      return 'JSONとして読めません。途中で切れているか、別の種類のファイルです。';
    case 'format':
      return '発表のファイルではありません(formatがdeclaration-atlas-briefingではありません)。';
    case 'version':
      return `形式の版${JSON.stringify(problem.found)}は読めません。ここで読めるのは版1です。`;
    case 'pack':
      return `別の文書「${problem.found}」の発表です。`;
    case 'shape':
      return `${where}${problem.expected}であるべきところが${problem.received}です。`;
    case 'unknown':
      return `${where}「${problem.value}」は、この文書にも地名表にもありません。`;
    case 'quote':
      return `${where}「${problem.value}」は、その段落にありません。`;
    case 'twice':
      return `${where}「${problem.value}」は、前の場面にも使われています。`;
  }
}

function inEnglish(problem: BriefingProblem): string {
  const where =
    'scene' in problem
      ? `Scene ${problem.scene}, ${problem.field}: `
      : 'field' in problem
        ? `${problem.field}: `
        : '';
  switch (problem.kind) {
    case 'json':
      return 'It cannot be read as JSON: it is cut short, or a file of another kind.';
    case 'format':
      return 'It is not the file of a briefing (its format is not declaration-atlas-briefing).';
    case 'version':
      return `Version ${JSON.stringify(problem.found)} of the format cannot be read here; version 1 can.`;
    case 'pack':
      return `It is a briefing on another document, “${problem.found}”.`;
    case 'shape':
      return `${where}${problem.received} stands where ${problem.expected} should.`;
    case 'unknown':
      return `${where}“${problem.value}” is neither in the text nor among the places.`;
    case 'quote':
      return `${where}“${problem.value}” does not stand in its paragraph.`;
    case 'twice':
      return `${where}“${problem.value}” is the id of an earlier scene, too.`;
  }
}
