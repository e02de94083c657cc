import * as v from 'valibot';
import * as schema from './schema-values.ts';

/** Whether words are what a pack may have as a day, a month or a year. */
export const isDate = (value: string) => v.is(schema.date, value);
/** Likewise as an id. */
export const isId = (value: string) => v.is(schema.id, value);
/** Likewise as the language of a text. */
export const isLanguageTag = (value: string) => v.is(schema.languageTag, value);
