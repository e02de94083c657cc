import type { Scheme } from '../scheme.ts';
import { named, unnamed } from './common-roles.ts';

/** How the texts of NATO's summits are read; the reasons are in data/README.md. */
export const nato: Scheme = {
  id: 'nato',
  readings: [
    { id: 'threat', name: { ja: '脅威', en: 'threat' }, icon: 'diamond', slot: 'red' },
    { id: 'challenge', name: { ja: '挑戦', en: 'challenge' }, icon: 'triangle', slot: 'yellow' },
    { id: 'enabler', name: { ja: '支える国', en: 'enabler' }, icon: 'triangle-down', slot: 'pink' },
    { id: 'condemned', name: { ja: '非難', en: 'condemned' }, icon: 'cross' },
    { id: 'attacked', name: { ja: '攻撃された側', en: 'attacked' }, icon: 'bolt' },
    { id: 'supported', name: { ja: '支援・支持', en: 'supported' }, icon: 'plus' },
    { id: 'partner', name: { ja: '協力相手', en: 'partner' }, icon: 'square', slot: 'sky' },
    { id: 'ally', name: { ja: '同盟国として', en: 'as an Ally' }, icon: 'circle', slot: 'navy' },
    { id: 'mention', name: { ja: '言及', en: 'mentioned' }, icon: 'dot', slot: 'named' },
  ],
  roles: [
    {
      id: 'threat',
      name: { ja: '脅威', en: 'Threat' },
      predicate: { ja: '「脅威」と呼ばれる', en: 'Called a threat' },
      definition: {
        ja: '本文が「脅威」と呼ぶもの。国をもたない脅威も含む。',
        en: 'What the text calls a threat, whether it is a country or has none.',
      },
      slot: 'red',
    },
    {
      id: 'enabler',
      name: { ja: '戦争を支える国', en: 'Enablers of the war' },
      predicate: { ja: '戦争を支える国とされる', en: 'Said to enable the war' },
      definition: {
        ja: '本文が、他国の戦争を可能にし、または煽ると述べる国。',
        en: 'Countries that the text says enable or fuel another’s war.',
      },
      slot: 'pink',
    },
    {
      id: 'challenge',
      name: { ja: '挑戦', en: 'Challenge' },
      predicate: { ja: '「挑戦」とされる', en: 'Said to challenge the Allies' },
      definition: {
        ja: '本文が、同盟国の利益、安全、価値観への「挑戦」とするもの。脅威とは呼ばない。戦争を支えるとも述べることがあり、その文も根拠に示す。',
        en: 'What the text says challenges the Allies’ interests, security or values; it is not called a threat. If it is said to enable a war as well, that sentence is shown too.',
      },
      slot: 'yellow',
    },
    {
      id: 'partner',
      name: { ja: 'パートナー', en: 'Partners' },
      predicate: { ja: 'パートナー', en: 'Partner' },
      definition: {
        ja: 'NATOのパートナーシップ枠組みに属する国(停止中を除く)。',
        en: 'In a NATO partnership framework that is not suspended.',
      },
      slot: 'sky',
    },
    {
      id: 'ally',
      name: { ja: '同盟国', en: 'Allies' },
      predicate: { ja: '同盟国', en: 'Ally' },
      definition: {
        ja: '文書の日付におけるNATO加盟国の領域。第5条の適用範囲(第6条)とは一致しない。',
        en: 'Territory of the members of NATO on the date of the document; not the same as the area that Article 5 covers (Article 6).',
      },
      slot: 'navy',
    },
    named,
    {
      ...unnamed,
      definition: {
        ja: '本文に名がなく、同盟国でもパートナーでもないところ。',
        en: 'Not named in the text, and neither an Ally nor a partner.',
      },
    },
  ],
  rules: [
    { role: 'threat', readings: ['threat'], with: ['enabler'] },
    { role: 'challenge', readings: ['challenge'], with: ['enabler'] },
    { role: 'enabler', readings: ['enabler'] },
    { role: 'ally', frameworks: ['nato'] },
    { role: 'partner', frameworks: ['pfp', 'md', 'ici', 'patg'] },
  ],
  roleSets: [
    {
      name: { ja: '脅威と挑戦', en: 'Threats and challenges' },
      roles: ['threat', 'enabler', 'challenge'],
    },
  ],
};
