import type { Lang } from '../messages/lang.ts';
import type { Bilingual } from '../text/localized.ts';

/** The cause of a problem, by kind; `unanchored` alone lets the rest open. */
export type Cause =
  | { kind: 'too-large'; size: number; most: number }
  | { kind: 'no-json'; message: string }
  | { kind: 'version'; found: unknown }
  | { kind: 'missing' }
  | { kind: 'shape'; expected: Bilingual; found: Bilingual }
  | { kind: 'duplicate-unit' }
  | { kind: 'duplicate-edition' | 'editions-differ' | 'no-quote'; lang: string }
  | { kind: 'unknown-parent'; parent: string }
  | { kind: 'duplicate-group'; group: string }
  | { kind: 'duplicate-topic'; topic: string }
  | { kind: 'duplicate-reading' | 'unknown-reading'; reading: string }
  | {
      kind: 'duplicate-role' | 'reserved-role' | 'role-without-rule' | 'unknown-role';
      role: string;
    }
  | { kind: 'reserved-scheme'; scheme: string }
  | { kind: 'shared-icon'; icon: string }
  | { kind: 'shared-slot'; slot: string }
  | { kind: 'mixed-slots' }
  | { kind: 'unlisted-framework'; framework: string }
  | { kind: 'duplicate-note'; quote: string }
  | { kind: 'no-unit'; quote: string }
  | { kind: 'unknown-unit' }
  | { kind: 'unknown-place' | 'known-place' | 'undisputed' | 'no-state'; place: string }
  | { kind: 'unknown-frame' | 'duplicate-frame'; frame: string }
  | { kind: 'unknown-group'; group: string }
  | { kind: 'unknown-topic'; topic: string }
  | { kind: 'unknown-framework'; framework: string }
  | { kind: 'outside'; start: number; end: number; length: number }
  | { kind: 'overlap'; quote: string };

/** One reason why a pack is refused: where it is and what it is. */
export interface Problem {
  /** A path in the pack, with a full stop between its steps: `editions.0.mentions`; empty for the whole. */
  readonly path: string;
  /** A unit's id, where the problem sits in one. */
  readonly unit?: string;
  readonly cause: Cause;
}

/** A mention or reading whose quote no longer stands where it stood. */
export interface Unanchored {
  /** The list that it is in, as a path in the pack. */
  readonly path: string;
  readonly unit: string;
  readonly quote: string;
  /** The words that stand there now. */
  readonly found: string;
}

function sentence(cause: Cause, lang: Lang): string {
  const ja = lang === 'ja';
  switch (cause.kind) {
    case 'too-large':
      return ja
        ? `${megabytes(cause.size)} MB あり、読めるのは ${megabytes(cause.most)} MB までです。`
        : `it has ${megabytes(cause.size)} MB; up to ${megabytes(cause.most)} MB can be read.`;
    case 'no-json':
      return ja
        ? `JSON として読めません(${cause.message})。パックを書き出し直してください。`
        : `it is no JSON that can be read (${cause.message}); write the pack anew.`;
    case 'version':
      return ja
        ? `形式の版 ${JSON.stringify(cause.found)} は読めません。format は 1 か 2 でなければなりません。`
        : `format ${JSON.stringify(cause.found)} cannot be read here; this program reads formats 1 and 2.`;
    case 'missing':
      return ja ? '必要な値ですが、ありません。' : 'it must be there, and is missing.';
    case 'shape':
      return ja
        ? `${cause.expected.ja}でなければなりませんが、${cause.found.ja} です。`
        : `it must be ${cause.expected.en}, and is ${cause.found.en}.`;
    case 'duplicate-unit':
      return ja ? '同じ識別子が二度あります。' : 'this id stands twice; give each unit its own.';
    case 'duplicate-edition':
      return ja
        ? `言語 ${cause.lang} の版が二つあります。`
        : `there are two editions in ${cause.lang}; keep one of them.`;
    case 'editions-differ':
      return ja
        ? `${cause.lang} の版の単位(識別子、種類、親、順序)が最初の版と違います。`
        : `the edition in ${cause.lang} has other units than the first: ids, kinds, parents and order must be the same.`;
    case 'no-quote':
      return ja
        ? `${cause.lang} の版での語句が書かれていません。quote に加えてください。`
        : `its words in the edition in ${cause.lang} are missing; add them to quote.`;
    case 'unknown-parent':
      return ja
        ? `親の ${cause.parent} が、これより前にありません。`
        : `its parent ${cause.parent} does not stand before it.`;
    case 'duplicate-group':
      return ja
        ? `集合 ${cause.group} が二度あります。`
        : `group ${cause.group} stands twice; give each group its own id.`;
    case 'duplicate-topic':
      return ja
        ? `主題 ${cause.topic} が二度あります。`
        : `topic ${cause.topic} stands twice; give each topic its own id.`;
    case 'duplicate-reading':
      return ja
        ? `読み ${cause.reading} が二度あります。`
        : `reading ${cause.reading} stands twice; give each reading its own id.`;
    case 'duplicate-role':
      return ja
        ? `役割 ${cause.role} が二度あります。`
        : `role ${cause.role} stands twice; give each role its own id.`;
    case 'reserved-role':
      return ja
        ? `役割 ${cause.role} はどの方式にもあります。別の識別子を付けてください。`
        : `every scheme has the role ${cause.role}; give yours another id.`;
    case 'reserved-scheme':
      return ja
        ? `方式 ${cause.scheme} はあらかじめ決められています。別の識別子を付けてください。`
        : `the scheme ${cause.scheme} is a preset; give yours another id.`;
    case 'role-without-rule':
      return ja
        ? `役割 ${cause.role} を与える規則がありません。rules に加えるか、役割を除いてください。`
        : `no rule gives the role ${cause.role}; add one to rules, or leave the role out.`;
    case 'shared-icon':
      return ja
        ? `二つの読みが同じ印 ${cause.icon} を使っています。`
        : `two readings have the sign ${cause.icon}; give each its own.`;
    case 'shared-slot':
      return ja
        ? `二つの役割が同じ色 ${cause.slot} を使っています。`
        : `two roles have the slot ${cause.slot}; give each its own.`;
    case 'mixed-slots':
      return ja
        ? '段階の色(step-…)と他の色が混ざっています。どちらか一方だけを使ってください。'
        : 'steps (step-…) and other slots are mixed, which cannot be told apart; use one kind.';
    case 'duplicate-note':
      return ja
        ? `「${cause.quote}」に注が二つあります。一つにまとめてください。`
        : `“${cause.quote}” has two notes; make one of them.`;
    case 'no-unit':
      return ja
        ? `「${cause.quote}」がどの段落の語か書かれていません。unit を加えてください。`
        : `“${cause.quote}” is quoted from no unit; name the unit.`;
    case 'unknown-unit':
      return ja ? '本文にない識別子です。' : 'the text has no unit of this id.';
    case 'unknown-place':
      return ja
        ? `地名 ${cause.place} は地名表にありません。manifest.places に加えるか、綴りを直してください。`
        : `place ${cause.place} is not in the gazetteer; add it to manifest.places or mend the id.`;
    case 'known-place':
      return ja
        ? `場所 ${cause.place} はすでにあります。別の識別子にするか、どちらかを除いてください。`
        : `place ${cause.place} is there already; give it another id, or leave one out.`;
    case 'undisputed':
      return ja
        ? `${cause.place} は係争地ではないので、描き方を変えられません。viewpoint から除いてください。`
        : `${cause.place} is not disputed, so that how it is drawn cannot be changed; leave it out of viewpoint.`;
    case 'no-state':
      return ja
        ? `viewpoint の as にある ${cause.place} は国ではありません。国の識別子にしてください。`
        : `${cause.place}, which viewpoint has in “as”, is no state; give the id of one.`;
    case 'unknown-frame':
      return ja
        ? `見る範囲 ${cause.frame} が manifest の frames にありません。加えるか、綴りを直してください。`
        : `frame ${cause.frame} is not among the manifest’s frames; add it there or correct the id.`;
    case 'duplicate-frame':
      return ja
        ? `見る範囲 ${cause.frame} が二度あります。`
        : `frame ${cause.frame} stands twice; give each frame its own id.`;
    case 'unknown-group':
      return ja
        ? `集合 ${cause.group} が groups にありません。`
        : `group ${cause.group} is not among the pack’s groups.`;
    case 'unknown-framework':
      return ja
        ? `枠組み ${cause.framework} はこのアトラスにありません。綴りを直すか、除いてください。`
        : `the atlas has no framework ${cause.framework}; correct its id or leave it out.`;
    case 'unknown-topic':
      return ja
        ? `主題 ${cause.topic} が topics にありません。`
        : `topic ${cause.topic} is not among the pack’s topics.`;
    case 'unknown-reading':
      return ja
        ? `読み ${cause.reading} は方式の readings にありません。`
        : `reading ${cause.reading} is not among the readings of the scheme.`;
    case 'unknown-role':
      return ja
        ? `役割 ${cause.role} は方式の roles にありません。`
        : `role ${cause.role} is not among the roles of the scheme.`;
    case 'unlisted-framework':
      return ja
        ? `枠組み ${cause.framework} は manifest の frameworks にありません。`
        : `framework ${cause.framework} is not among the frameworks of the manifest.`;
    case 'outside':
      return ja
        ? `範囲 ${cause.start}–${cause.end} が本文(長さ ${cause.length})からはみ出しています。`
        : `span ${cause.start}–${cause.end} lies outside the unit, which is ${cause.length} long.`;
    case 'overlap':
      return ja
        ? `「${cause.quote}」が前の言及と重なっています。`
        : `“${cause.quote}” overlaps the mention before it.`;
  }
}

const megabytes = (bytes: number) => Math.ceil(bytes / 1e6);

/** The problem as one sentence in the reader's language: path, unit, cause. */
export function describeProblem(problem: Problem, lang: Lang): string {
  const whole = lang === 'ja' ? 'ファイル全体' : 'the whole file';
  const where = [problem.path || whole, problem.unit].filter(Boolean).join(' ');
  return `${where}: ${sentence(problem.cause, lang)}`;
}
