import { en } from '../../src/messages/en.ts';
import { ja } from '../../src/messages/ja.ts';
import { escape } from '../../src/messages/escape.ts';

/**
 * What stands above the text while the page's script is awaited, and where it does not start: two
 * lines, hidden until then, in both languages, for nothing is known of the reader yet. The start
 * takes them away.
 */
export function startNotice(): string {
  const both = (line: (say: typeof ja) => string) =>
    `${line(ja)} <span lang="en">${line(en)}</span>`;
  return [
    '<div id="start-notice">',
    `<p role="status" hidden>${both((say) => escape(say.starting))}</p>`,
    `<p role="alert" hidden>${both(
      (say) => `${escape(say.notStarted)} <a href="">${escape(say.openAnew)}</a>`,
    )}</p>`,
    '</div>',
  ].join('');
}

const needed = {
  ja: '本文は読めます。地図、検索、発表にはJavaScriptが要ります。',
  en: 'The text can be read. The map, the search and the briefing need JavaScript.',
};

/** What stands above the text where no script runs. */
export function noScriptNotice(): string {
  return `<noscript><p>${needed.ja} <span lang="en">${needed.en}</span></p></noscript>`;
}
