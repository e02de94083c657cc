import { expect, it } from 'vitest';
import { guessDate, readDate } from '../../src/importing/guess-date.ts';
import { guessLanguage } from '../../src/importing/language-guess.ts';

it.each([
  ['20310516_statement.txt', '', '2031-05-16'],
  ['statement-2031-05-16.md', '10 July 2024', '2031-05-16'],
  ['a.txt', 'Bergen, 16 May 2031', '2031-05-16'],
  ['a.txt', 'Bergen, 15-16 May 2031', '2031-05-16'],
  ['a.txt', 'Adopted on May 16, 2031', '2031-05-16'],
  ['a.txt', '2031年5月16日', '2031-05-16'],
  ['a.txt', '令和元年５月１日', '2019-05-01'],
  ['resolution-20319999.txt', 'in the spring of 2031', undefined],
])('the day of %s, “%s”, is %s', (name, beginning, date) => {
  expect(guessDate(name, beginning)).toBe(date);
});

it.each([
  ['2031-05-16', '2031-05-16'],
  ['2031-05', '2031-05'],
  ['2031', '2031'],
  ['2031/5/6', '2031-05-06'],
  ['16 May 2031', '2031-05-16'],
  ['May 16, 2031', '2031-05-16'],
  ['May 2031', '2031-05'],
  ['２０３１年５月６日', '2031-05-06'],
  ['2031年5月', '2031-05'],
  ['2031年', '2031'],
  ['昭和23年12月10日', '1948-12-10'],
  ['令和元年', '2019'],
  ['16 May 2031, or so', undefined],
  ['next spring', undefined],
])('“%s”, written as a date, is %s', (words, date) => {
  expect(readDate(words)).toBe(date);
});

it.each([
  ['ja', '海洋は広い。'],
  ['en', 'The lights of the ports and the boats'],
  ['fr', 'Les feux des ports et les bateaux pour la mer'],
  ['es', 'Las luces de los puertos y los barcos que van por el mar'],
  ['de', 'Die Lichter der Häfen und die Boote für das Meer'],
  ['ru', 'Огни портов и лодки'],
  ['uk', 'Вогні портів і човни їхні'],
  ['zh', '海洋廣闊'],
  ['ko', '바다는 넓다'],
])('%s is the language of “%s”', (lang, text) => {
  expect(guessLanguage(text)).toBe(lang);
});
