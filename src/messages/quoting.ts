import type { Lang } from './lang.ts';

/** The words that go with a quotation, which are loaded when somebody quotes. */
const ja = {
  quotedFrom: (title: string, date: string, unit: string, language: string, translated: boolean) =>
    `(${title}、${date}、${unit}、${language}${translated ? '、非公式訳' : ''})`,
  noteOn: (quote: string, note: string, translated: boolean) =>
    `${translated ? '訳注' : '注'}「${quote}」: ${note}`,
  original: (source: string) => `原文: ${source}`,
  accessed: (date: string) => `閲覧日: ${date}`,
};

export type QuotingWords = typeof ja;

const en: QuotingWords = {
  quotedFrom: (title, date, unit, language, translated) =>
    ` (${title}, ${date}, ${unit}; ${language}${translated ? ', unofficial translation' : ''})`,
  noteOn: (quote, note) => `Note on “${quote}”: ${note}`,
  original: (source) => `Original: ${source}`,
  accessed: (date) => `Accessed ${date}`,
};

export const quotingWords: Readonly<Record<Lang, QuotingWords>> = { ja, en };
