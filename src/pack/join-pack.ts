/** A pack's files, as parsed JSON. */
export interface PackFiles {
  readonly manifest: unknown;
  readonly text: unknown;
  readonly mentions: unknown;
  readonly readings: unknown;
  readonly notes: unknown;
  readonly topics?: unknown;
  readonly headlines?: unknown;
  readonly scenes?: unknown;
}

/**
 * Puts a pack's files together into the one document that is published and parsed.
 * Nothing is judged here: whatever is amiss reaches `parsePack` as it is.
 */
export function joinPack({ manifest, text, ...sections }: PackFiles): unknown {
  const { format, ...rest } = record(manifest);
  return {
    format,
    manifest: rest,
    text,
    ...record(sections.mentions),
    ...record(sections.readings),
    ...record(sections.notes),
    ...record(sections.topics),
    ...record(sections.headlines),
    ...record(sections.scenes),
  };
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
