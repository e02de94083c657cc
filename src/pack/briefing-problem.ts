import type { Bilingual } from '../text/localized.ts';

/** Why a briefing's file, or what the browser keeps of one, is not opened, or not as a whole. */
export type FileProblem =
  | { readonly kind: 'unread' | 'json' | 'format' | 'newer' | 'version' }
  | { readonly kind: 'size'; readonly most: number }
  | { readonly kind: 'pack' | 'field'; readonly found: string };

/** Why one scene of it is not opened. */
export type SceneProblem =
  | { readonly kind: 'form' }
  | { readonly kind: 'missing' | 'shape' | 'strange'; readonly field: string }
  | { readonly kind: 'long'; readonly field: string; readonly most: number }
  | { readonly kind: 'unit' | 'place' | 'role' | 'frame' | 'quote'; readonly value: string };

/** Values longer than this are cut short where they are shown, in UTF-16 units. */
const shown = 30;

function short(value: string): string {
  if (value.length <= shown) return value;
  // Not in the middle of a character.
  return `${value.slice(0, shown).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** A scene's fields in the reader's words. */
const fields: Readonly<Record<string, Bilingual>> = {
  id: { ja: '識別子', en: 'identifier' },
  title: { ja: '題', en: 'title' },
  notes: { ja: '原稿', en: 'notes' },
  unit: { ja: '段落', en: 'paragraph' },
  passages: { ja: '段落', en: 'passages' },
  quote: { ja: '引用', en: 'quotation' },
  places: { ja: '国や地域', en: 'places' },
  picked: { ja: '選んだ国や地域', en: 'picked place' },
  roles: { ja: '役割', en: 'roles' },
  frame: { ja: '地図の範囲', en: 'stretch of the map' },
  map: { ja: '図法', en: 'projection' },
};

/** Says in a sentence why it is not opened, and what to do. */
export function describeFile(problem: FileProblem): Bilingual {
  switch (problem.kind) {
    case 'unread':
      return {
        ja: 'ファイルを読み取れません。移されたか、読むことが許されていません。もう一度選んでください。',
        en: 'The file cannot be read: it has been moved, or may not be read. Please choose it again.',
      };
    case 'size':
      return {
        ja: `ファイルが大きすぎます。${problem.most} MBまで開けます。`,
        en: `The file is too large; up to ${problem.most} MB can be opened.`,
      };
    case 'json':
      return {
        ja: '途中で切れているか、別の種類のファイルです。「ファイルに書き出す」で保存したファイルを選んでください。',
        en: 'It is cut short, or a file of another kind. Please choose one that “Save as a file” made.',
      };
    case 'format':
      return {
        ja: '発表のファイルではありません。「ファイルに書き出す」で保存したファイルを選んでください。',
        en: 'It is not the file of a briefing. Please choose one that “Save as a file” made.',
      };
    case 'newer':
      return {
        ja: '新しい版で作られています。ページを読み直すと、すべて開けることがあります。',
        en: 'It was made by a newer version. To open all of it, load the page anew.',
      };
    case 'version':
      return {
        ja: '版の番号がないか、ここにあるはずのないものです。この版で読み取れる場面を開きます。',
        en: 'Its version number is missing or none that was ever given. What this version can read of it is opened.',
      };
    case 'pack':
      return {
        ja: `別の文書「${short(problem.found)}」の発表です。その文書のページで開いてください。`,
        en: `It is a briefing on another document, “${short(problem.found)}”. Please open it there.`,
      };
    case 'field':
      return {
        ja: `「${short(problem.found)}」は、この版では分からないので使いません。`,
        en: `“${short(problem.found)}” is unknown to this version and not used.`,
      };
  }
}

/**
 * Says in a sentence why a scene is not opened.
 * @param title of the scene, as far as it has one
 * @param n which it is, from 1: a scene without a title is called by its number
 */
export function describeScene(
  title: Bilingual,
  n: number,
  problems: readonly SceneProblem[],
): Bilingual {
  const causes = problems.map(cause);
  const [ja, en] = [short(title.ja || title.en), short(title.en || title.ja)];
  return {
    ja: `${ja ? `「${ja}」` : `場面${n}`}: ${[...new Set(causes.map((it) => it.ja))].join('。')}。`,
    en: `${en ? `“${en}”` : `Scene ${n}`}: ${[...new Set(causes.map((it) => it.en))].join('; ')}.`,
  };
}

function cause(problem: SceneProblem): Bilingual {
  const field =
    'field' in problem
      ? (fields[problem.field] ?? { ja: problem.field, en: problem.field })
      : { ja: '', en: '' };
  switch (problem.kind) {
    case 'form':
      return { ja: '場面の形をしていません', en: 'it is no scene' };
    case 'missing':
      return { ja: `${field.ja}がありません`, en: `it has no ${field.en}` };
    case 'shape':
      return { ja: `${field.ja}の値が使えません`, en: `its ${field.en} cannot be used` };
    case 'strange':
      return {
        ja: `「${short(problem.field)}」は、この版では分かりません`,
        en: `“${short(problem.field)}” is unknown to this version`,
      };
    case 'long':
      return {
        ja: `${field.ja}が長すぎます(${problem.most}字まで)`,
        en: `there are more than ${problem.most} characters in its ${field.en}`,
      };
    case 'unit':
      return {
        ja: `本文に「${short(problem.value)}」という段落がありません`,
        en: `the text has no passage “${short(problem.value)}”`,
      };
    case 'place':
      return {
        ja: `「${short(problem.value)}」という国や地域がありません`,
        en: `there is no place “${short(problem.value)}”`,
      };
    case 'role':
      return {
        ja: `「${short(problem.value)}」という役割がありません`,
        en: `there is no role “${short(problem.value)}”`,
      };
    case 'frame':
      return {
        ja: `地図の範囲「${short(problem.value)}」がありません`,
        en: `there is no stretch of the map called “${short(problem.value)}”`,
      };
    case 'quote':
      return {
        ja: `引用「${short(problem.value)}」がその段落にありません`,
        en: `the quotation “${short(problem.value)}” is not in its paragraph`,
      };
  }
}
