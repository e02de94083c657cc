import { expect, it } from 'vitest';
import { pageFacts } from '../../scripts/site/page-facts.ts';
import { readLibrary } from '../../scripts/site/read-library.ts';

const facts = new Map(Object.entries(pageFacts(readLibrary()).meta));

it('tells reference managers title, author, day, language and source of the document', () => {
  expect(facts.get('citation_title')).toBe('NATO ワシントンサミット宣言');
  expect(facts.get('citation_author')).toBe('NATO');
  expect(facts.get('citation_publication_date')).toBe('2024/07/10');
  expect(facts.get('citation_language')).toBe('ja');
  expect(facts.get('DC.date')).toBe('2024-07-10');
  expect(facts.get('DC.source')).toMatch(/^https:\/\/www\.nato\.int\//);
});

it('tells them that the translation is not official, and what is known of the rights', () => {
  expect(facts.get('DC.description')).toContain('非公式');
  expect(facts.get('DC.rights')).toContain('NATO');
});
