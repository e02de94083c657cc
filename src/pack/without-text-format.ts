/** What a pack without text says that it is; the page knows one by it without what reads it. */
export const withoutTextFormat = 'declaration-atlas-pack-without-text';
