/** Words that a language has many of, and others do not. */
const common: Readonly<Record<string, string>> = {
  en: 'the of and to in that is for with our',
  fr: 'le les des et la du dans nous pour une',
  es: 'el los las y que del en para una con',
  pt: 'os das dos e que em para uma com não',
  de: 'der die und den von zu mit das für ist',
  it: 'il di che e la gli della per una con',
};

/** Scripts that tell the language, or nearly so. */
const scripts: readonly (readonly [lang: string, script: RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['uk', /[іїєґ]/gi],
  ['ru', /[\u0400-\u04ff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['zh', /[\u4e00-\u9fff]/g],
];

/**
 * The language that a text seems to be in.
 * @returns a language tag; `en` where nothing tells
 */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, 20_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [lang, script] of scripts) {
    const share = (sample.match(script)?.length ?? 0) / letters;
    if (share > (lang === 'uk' ? 0.02 : 0.2)) return lang;
  }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = Object.entries(common).map(([lang, list]) => {
    const set = new Set(list.split(' '));
    return { lang, count: words.filter((word) => set.has(word)).length };
  });
  return counts.reduce((best, it) => (it.count > best.count ? it : best), { lang: 'en', count: 0 })
    .lang;
}
