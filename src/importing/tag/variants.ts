/** Syllables that are written with ヴ as well. */
const voiced = [
  ['バ', 'ヴァ'],
  ['ビ', 'ヴィ'],
  ['ベ', 'ヴェ'],
  ['ボ', 'ヴォ'],
  ['ブ', 'ヴ'],
] as const;

function withV(name: string): string {
  return voiced.reduce((made, [b, v]) => made.replaceAll(b, v), name);
}

function withB(name: string): string {
  return voiced.reduce((made, [b, v]) => made.replaceAll(v, b), name);
}

/** A form of each name that sometimes stands for it, and the name. */
function latin(name: string): string[] {
  const plain = name.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  const forms = [
    ...[name, plain].flatMap((it) => [
      it,
      it.replace(' of the ', ' of '),
      it.replace(' and ', ' & '),
    ]),
    name.replace(/^Saint /, 'St. '),
    name.replace(/^Saint /, 'St '),
    name.replace(/ (?:Peninsula|Sea|Strait|Islands|Canal|Region)$/, (it) => it.toLowerCase()),
    name.replace(/ \(.+\)$/, (it) => it.toLowerCase()),
    name.normalize('NFD'),
  ];
  // Headings are set in capitals; of short words other words are made so.
  return [...forms, ...forms.filter((it) => it.length > 3).map((it) => it.toUpperCase())];
}

function japanese(name: string): string[] {
  const forms = [name, withV(name), withB(name)];
  const old = forms.map((it) => it.replace(/(?<=[イキシチニヒミリギジビ])ア$/, 'ヤ'));
  return [...forms, ...old].flatMap((it) => [it, it.replaceAll('・', '')]);
}

/** @returns a name, and the ways of writing it that follow from the script it is in */
export function variantsOf(name: string, script: 'Latn' | 'Jpan'): Set<string> {
  return new Set(script === 'Latn' ? latin(name) : japanese(name));
}
