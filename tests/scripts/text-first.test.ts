// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startNotice } from '../../scripts/site/start-notice.ts';
import { textFirst } from '../../scripts/site/text-first.ts';

const shown = (selector: string) => document.querySelector<HTMLElement>(selector)?.hidden === false;
const script = () => document.body.appendChild(document.createElement('script'));
const said = () => [shown('[role=status]'), shown('[role=alert]')];

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('PerformanceObserver', { supportedEntryTypes: [] });
  document.body.innerHTML = `${startNotice()}<div id="app">text</div>`;
  history.replaceState(null, '', '?mode=speaker');
  textFirst();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('a page of another shape is awaited in silence, then with a word, and then with the text', () => {
  expect([shown('#app'), ...said()]).toEqual([false, false, false]);
  vi.advanceTimersByTime(1000);
  expect([shown('#app'), ...said()]).toEqual([false, true, false]);
  vi.advanceTimersByTime(4000);
  expect([shown('#app'), ...said()]).toEqual([true, true, false]);
});

it.each(['?pack=another', '?edition=en'])(
  'at %s another text than the one that stands there is awaited',
  (query) => {
    document.querySelector<HTMLElement>('#app')!.hidden = false;
    document.documentElement.dataset['pack'] = 'own';
    history.replaceState(null, '', `/${query}`);
    textFirst();
    expect(shown('#app')).toBe(false);
  },
);

it.each(['', '?pack=own&p=p3'])('at “%s” the text that stands there is shown', (query) => {
  document.querySelector<HTMLElement>('#app')!.hidden = false;
  document.documentElement.dataset['pack'] = 'own';
  history.replaceState(null, '', `/${query}`);
  textFirst();
  expect(shown('#app')).toBe(true);
});

it('a script that fails at once is not said to be coming afterwards', () => {
  script().dispatchEvent(new Event('error'));
  expect([shown('#app'), ...said()]).toEqual([true, false, true]);
  vi.advanceTimersByTime(5000);
  expect(said()).toEqual([false, true]);
});

it('a style sheet that is not there leaves the text as it stands, and is marked for the script; another changes nothing', () => {
  const [awaited, other] = ['data-awaited', ''].map((attribute) => {
    document.body.insertAdjacentHTML('beforeend', `<link ${attribute}>`);
    return document.body.lastElementChild as HTMLLinkElement;
  });
  other!.dispatchEvent(new Event('error'));
  expect([shown('#app'), ...said()]).toEqual([false, false, false]);
  awaited!.dispatchEvent(new Event('error'));
  expect([shown('#app'), ...said()]).toEqual([true, false, true]);
  expect(awaited!.dataset['awaited']).toBe('failed');
});

it('a page that has started says nothing', () => {
  document.querySelector('#start-notice')?.remove();
  script().dispatchEvent(new Event('error'));
  vi.advanceTimersByTime(5000);
  expect(shown('#app')).toBe(false);
});

describe('the rest of the text, and what is loaded later,', () => {
  type Report = (paints: { getEntriesByName: (name: string) => string[] }) => void;
  let report: Report = () => {};
  const painted = (...names: string[]) => {
    report({ getEntriesByName: (name) => names.filter((it) => it === name) });
  };
  const isHeld = () => 'textFirst' in document.documentElement.dataset;
  const isAskedFor = () => document.head.querySelector('link[rel=test]') !== null;

  beforeEach(() => {
    class Observer {
      static supportedEntryTypes = ['paint'];
      constructor(told: Report) {
        report = told;
      }
      observe = () => {};
    }
    vi.stubGlobal('PerformanceObserver', Observer);
    history.replaceState(null, '', '/');
    document.head.replaceChildren();
    document.documentElement.dataset['textFirst'] = '';
    document.body.innerHTML = `${startNotice()}<div id="app">text</div><template id="later"><link rel="test"></template>`;
    textFirst();
  });

  it('wait for the text to be painted, not for the paper alone', () => {
    painted('first-paint');
    expect([isHeld(), isAskedFor()]).toEqual([true, false]);
    painted('first-paint', 'first-contentful-paint');
    expect([isHeld(), isAskedFor()]).toEqual([false, true]);
  });

  it('are there at once where the address leads to a passage, and what is loaded later waits', () => {
    history.replaceState(null, '', '/#p31');
    document.documentElement.dataset['textFirst'] = '';
    textFirst();
    expect([isHeld(), isAskedFor()]).toEqual([false, false]);
  });

  it('wait no longer than a moment for a page that nobody looks at', () => {
    vi.advanceTimersByTime(2000);
    expect([isHeld(), isAskedFor()]).toEqual([false, true]);
  });
});
