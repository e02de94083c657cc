import { plural } from './en.ts';
import type { Lang } from './lang.ts';

/** The words of what can be taken along, which are loaded with the map's key. */
const ja = {
  oneFile: (size: number) => `通信のない場所で使える1つのファイル(全体、${size} MB)`,
  notOffline:
    'このブラウザーには保存できないため、このサイトはネットワークなしでは開けません。上のファイルをお使いください。',
  data: 'データ',
  dataWhole: 'すべて',
  dataLeft: (units: number) => `絞り込みで残る分(段落・項目${units}件)`,
  dataNone: '絞り込みに当たる段落がないため、ファイルにはすべてが入ります。',
  fileHolds: {
    pack: '本文とすべての注釈',
    mentions: '国・地域などへの言及の位置',
    readings: '段落ごとに、どこについて何を述べるか',
    columns: '上の表の列と出典(CSV on the Web)',
    annotations: '言及をW3Cのウェブ注釈(Web Annotations)で',
    map: '塗り分けた地図',
  },
  saveFile: (name: string) => `${name}を保存`,
  dataFailed: 'データを読み込めませんでした。',
  picture: {
    unloaded: '地図の画像の欄を読み込めませんでした。',
    title: '地図を画像で保存',
    size: '大きさ',
    sizes: {
      hd: 'HD画面(1920×1080)',
      uhd: '4K画面(3840×2160)',
      a4: 'A4横(300dpi)',
      own: '指定する',
    },
    width: '幅(px)',
    height: '高さ(px)',
    as: (format: string) => `${format}で保存`,
    making: '画像を作っています',
    saved: '保存しました。',
    failed: '画像を作れませんでした。小さくするか、SVGで試してください。',
  },
  slides: {
    unloaded: 'スライドの欄を読み込めませんでした。',
    title: '発表の資料',
    ofText: '収録の発表をPowerPointで保存',
    ofPassages: (n: number) => `示している${n}か所をPowerPointで保存(1か所ずつ)`,
    ofList: (n: number) => `地図と${n}か所の一覧をPowerPointで保存`,
    handout: '収録の発表の配布資料を印刷',
  },
  embedCode: 'この画面を自分のページに載せるHTML:',
};

export type DownloadWords = typeof ja;

const en: DownloadWords = {
  oneFile: (size) => `The whole atlas as one file, for use without a network (${size} MB)`,
  notOffline:
    'This browser cannot keep the site, which does not open here without a network: use the file above.',
  data: 'The data',
  dataWhole: 'All of it',
  dataLeft: (units) => `What the filter leaves (${plural(units, 'passage')})`,
  dataNone: 'The filter leaves no passage: the files hold everything.',
  fileHolds: {
    pack: 'the text with all that is known of it',
    mentions: 'where each place is named',
    readings: 'what each passage says of whom',
    columns: 'columns and source of the table above (CSV on the Web)',
    annotations: 'the mentions as W3C Web Annotations',
    map: 'the painted map',
  },
  saveFile: (name) => `Save ${name}`,
  dataFailed: 'The data could not be loaded.',
  picture: {
    unloaded: 'The pictures of the map could not be loaded.',
    title: 'The map as a picture',
    size: 'Size',
    sizes: {
      hd: '1920 × 1080',
      uhd: '3840 × 2160',
      a4: 'A4 landscape, 300 dpi',
      own: 'another size',
    },
    width: 'Width (px)',
    height: 'Height (px)',
    as: (format) => `Save as ${format}`,
    making: 'Making the picture',
    saved: 'Saved.',
    failed: 'The picture could not be made. Try a smaller size, or SVG.',
  },
  slides: {
    unloaded: 'The slides could not be loaded.',
    title: 'Slides and handouts',
    ofText: 'Save the prepared briefing as PowerPoint',
    ofPassages: (n) => `Save ${plural(n, 'passage')} on show as PowerPoint, one by one`,
    ofList: (n) => `Save the map with a list of the ${plural(n, 'passage')} as PowerPoint`,
    handout: 'Print a handout of the prepared briefing',
  },
  embedCode: 'HTML to embed this view in your own page:',
};

export const downloadWords: Readonly<Record<Lang, DownloadWords>> = { ja, en };
