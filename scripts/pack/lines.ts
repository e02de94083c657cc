/** A line without its end, and how long it is in UTF-8. */
export interface Line {
  readonly text: string;
  readonly bytes: number;
}

const lineFeed = 0x0a;

/**
 * The lines of a stream in UTF-8, as many at a time as have come; blank ones are left out. Only what
 * is not yet a line is kept.
 */
export async function* linesOf(stream: AsyncIterable<unknown>): AsyncGenerator<Line[]> {
  let rest: Buffer[] = [];
  for await (const piece of stream) {
    const chunk = Buffer.from(piece as Uint8Array);
    const lines: Line[] = [];
    let from = 0;
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
      lines.push(lineFrom([...rest, chunk.subarray(from, at)]));
      rest = [];
      from = at + 1;
    }
    if (from < chunk.length) rest.push(chunk.subarray(from));
    yield lines.filter(({ text }) => text.trim() !== '');
  }
  const last = lineFrom(rest);
  if (last.text.trim() !== '') yield [last];
}

function lineFrom(pieces: readonly Buffer[]): Line {
  const whole = pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
  return { text: whole.toString('utf8'), bytes: whole.length };
}
