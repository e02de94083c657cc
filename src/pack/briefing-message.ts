import * as v from 'valibot';

/** What is told by a window of another version is not understood, and such windows do not disturb each other. */
const version = 1;

/** The messages between the windows of one briefing. */
export type Message =
  /** A window has come, and asks what is on. */
  | { readonly kind: 'hello' }
  /** A window goes. */
  | { readonly kind: 'bye' }
  /** The view on show, as a string that all windows write alike; `readShared` reads it. */
  | { readonly kind: 'now'; readonly state: string }
  /** The author's scenes as a file, where the browser does not keep them for all windows. */
  | { readonly kind: 'scenes'; readonly file: string };

/** Longer strings are not read, in UTF-16 units. */
const most = 10_000_000;
const line = v.pipe(v.string(), v.maxLength(most));
const number = v.pipe(v.number(), v.finite());
const lngLat = v.pipe(
  v.tuple([
    v.pipe(number, v.minValue(-1e4), v.maxValue(1e4)),
    v.pipe(number, v.minValue(-90), v.maxValue(90)),
  ]),
  v.readonly(),
);

const envelope = v.object({
  version: v.literal(version),
  message: v.variant('kind', [
    v.object({ kind: v.picklist(['hello', 'bye']) }),
    v.object({ kind: v.literal('now'), state: line }),
    v.object({ kind: v.literal('scenes'), file: line }),
  ]),
});

const shared = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    /** The query of an address that shows the same. */
    search: v.string(),
    blank: v.optional(v.picklist(['black', 'white'])),
    /** When the speaker began, in ms since 1970. */
    since: v.optional(v.pipe(number, v.minValue(0))),
    /** The dot to point with is on. */
    laser: v.boolean(),
    hovered: v.optional(v.string()),
    relativeCamera: v.optional(v.object({ center: lngLat, zoom: number })),
    /** Where that dot is on the map. */
    spot: v.optional(lngLat),
    /** The pen is in hand. */
    pen: v.optional(v.boolean(), false),
    /** The lines it has drawn on the map. */
    strokes: v.optional(v.pipe(v.array(v.pipe(v.array(lngLat), v.readonly())), v.readonly()), []),
  }),
);

/** The state that the windows of a briefing have in common. */
export type Shared = Readonly<v.InferOutput<typeof shared>>;

/** A message as it is sent. */
export function written(message: Message): unknown {
  return { version, message };
}

/** @returns nothing if it is no message of this version */
export function readMessage(data: unknown): Message | undefined {
  const read = v.safeParse(envelope, data);
  return read.success ? read.output.message : undefined;
}

/** @returns nothing if it is not what windows of this version share */
export function readShared(state: string): Shared | undefined {
  const read = v.safeParse(shared, state);
  return read.success ? read.output : undefined;
}
