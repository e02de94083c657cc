import { finishInTurns, type Steps } from '../pack/steps.ts';

/** The length of text that is parsed at once, in UTF-16 units: it takes about four milliseconds. */
const atOnce = 600_000;
/** How deep members are looked for; each level is read once more. */
const levels = 5;

/**
 * Parses JSON as `JSON.parse` does; the page goes on answering while a long text is read.
 * @param json a text, or one in UTF-8
 * @throws SyntaxError if it is none
 */
export async function parseJson(json: string | ArrayBuffer): Promise<unknown> {
  const text = typeof json === 'string' ? json : await finishInTurns(decodeInSteps(json));
  if (text.length <= atOnce) return JSON.parse(text);
  const parsed = await finishInTurns(parseInSteps(text));
  // What is not as expected is left to the browser, which says what is wrong and where.
  return parsed ? parsed.value : JSON.parse(text);
}

function* decodeInSteps(utf8: ArrayBuffer): Steps<string> {
  const decoder = new TextDecoder();
  let text = '';
  for (let at = 0; at < utf8.byteLength; at += atOnce) {
    const some = new Uint8Array(utf8, at, Math.min(atOnce, utf8.byteLength - at));
    text += decoder.decode(some, { stream: true });
    yield;
  }
  return text + decoder.decode();
}

/**
 * Parses a long array's or object's members run by run, and a long member likewise.
 * @returns nothing if the text has not the form of JSON
 */
export function* parseInSteps(
  text: string,
  longest = atOnce,
): Steps<{ readonly value: unknown } | undefined> {
  try {
    return { value: yield* parse(text.trim(), longest, levels) };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function* parse(text: string, longest: number, deep: number): Steps<unknown> {
  yield;
  const [open = '', close = ''] = [text[0], text.at(-1)];
  const isArray = open === '[' && close === ']';
  const isObject = open === '{' && close === '}';
  const members = isArray || isObject ? text.slice(1, -1).trim() : '';
  if (text.length <= longest || deep === 0 || members === '') return JSON.parse(text) as unknown;
  const items: unknown[] = [];
  const entries: [string, unknown][] = [];
  for (const run of yield* runsOf(members, longest)) {
    // Between two commas, and before or after the only one, something must stand.
    if (run.trim() === '') throw new SyntaxError('a member is missing');
    if (run.length <= longest) {
      yield;
      const parsed = JSON.parse(open + run + close) as unknown[] | Record<string, unknown>;
      if (Array.isArray(parsed)) for (const item of parsed) items.push(item);
      else entries.push(...Object.entries(parsed));
    } else if (isArray) items.push(yield* parse(run.trim(), longest, deep - 1));
    else {
      const colon = run.indexOf(':', endOfString(run, run.indexOf('"')));
      const name = JSON.parse(run.slice(0, colon)) as string;
      entries.push([name, yield* parse(run.slice(colon + 1).trim(), longest, deep - 1)]);
    }
  }
  return isArray ? items : Object.fromEntries(entries);
}

/** Cuts at commas that stand in no string and no inner bracket; short members stay together. */
function* runsOf(members: string, longest: number): Steps<string[]> {
  const runs: string[] = [];
  let [begin, comma, depth] = [0, -1, 0];
  for (let at = 0, pause = longest; at < members.length; at++) {
    const sign = members[at];
    if (sign === '"') at = endOfString(members, at);
    else if (sign === '[' || sign === '{') depth++;
    else if (sign === ']' || sign === '}') depth--;
    else if (sign === ',' && depth === 0) {
      if (at - begin > longest && comma >= begin) {
        runs.push(members.slice(begin, comma));
        begin = comma + 1;
      }
      comma = at;
    }
    if (at > pause) {
      pause = at + longest;
      yield;
    }
  }
  if (members.length - begin > longest && comma >= begin) {
    runs.push(members.slice(begin, comma));
    begin = comma + 1;
  }
  return [...runs, members.slice(begin)];
}

/** @returns where the string ends that begins at a quotation mark @throws SyntaxError if it does not */
function endOfString(text: string, begin: number): number {
  for (let end = begin; (end = text.indexOf('"', end + 1)) > begin;) {
    let slash = end;
    while (text[slash - 1] === '\\') slash--;
    if ((end - slash) % 2 === 0) return end;
  }
  throw new SyntaxError('a string does not end');
}
