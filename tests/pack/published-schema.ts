import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { publishedText } from '../../scripts/site/published.ts';

export const schema = JSON.parse(publishedText('data/pack.schema.json')) as Record<string, unknown>;
const draft7 = String(schema['$schema']).includes('draft-07');
const validate = new (draft7 ? Ajv : Ajv2020)({ strict: false }).compile(schema);

/** Whether something is a pack by the published schema, as a validator sees it. */
export function schemaAccepts(it: unknown): boolean {
  return validate(it);
}
