import { readFileSync } from 'node:fs';

/** A file that is no JSON, and the line and column from which on it is none. */
export class JsonFault extends Error {
  readonly path: string;
  readonly line: number;
  readonly column: number;

  constructor(path: string, json: string) {
    const lines = json.slice(0, faultIn(json)).split('\n');
    const [line, column] = [lines.length, (lines.at(-1) ?? '').length + 1];
    super(`${path} is no JSON from line ${line}, column ${column} on.`);
    this.path = path;
    this.line = line;
    this.column = column;
  }
}

/** A file's content as parsed JSON. @throws {JsonFault} where it is none */
export function readJson(path: string): unknown {
  const json = readFileSync(path, 'utf8');
  try {
    return JSON.parse(json);
  } catch {
    throw new JsonFault(path, json);
  }
}

/** A token of JSON behind white space; the first group has those that are of one character. */
const token =
  /[ \t\n\r]*(?:([{}[\],:])|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;

/** Where a text stops being JSON, in UTF-16 units: the parser of Node does not always say. */
function faultIn(json: string): number {
  const within: string[] = [];
  let wanted = 'value';
  for (let at = 0; ; at = token.lastIndex) {
    token.lastIndex = at;
    const found = token.exec(json);
    const next = found ? after(wanted, found[1] ?? found[0].trim(), within) : undefined;
    if (next === undefined) return at + (/^[ \t\n\r]*/.exec(json.slice(at))?.[0].length ?? 0);
    wanted = next;
  }
}

/** What is wanted behind a token; undefined where it is not what was wanted. */
function after(wanted: string, it: string, within: string[]): string | undefined {
  const closes = within.at(-1) === '{' ? '}' : ']';
  if (it === closes && within.length > 0 && /end|more/.test(wanted)) {
    within.pop();
    return 'more';
  }
  if (wanted === 'more') return it === ',' && within.length > 0 ? wantedIn(within) : undefined;
  if (wanted === 'colon') return it === ':' ? 'value' : undefined;
  if (wanted.startsWith('key')) return it.startsWith('"') ? 'colon' : undefined;
  if (it !== '{' && it !== '[') return /^[}\],:]$/.test(it) ? undefined : 'more';
  within.push(it);
  return `${wantedIn(within)} or end`;
}

const wantedIn = (within: readonly string[]) => (within.at(-1) === '{' ? 'key' : 'value');
