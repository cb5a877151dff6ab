import { comparableText, normalisedText } from './text.ts';

/**
 * A person's name as it is compared. A name in Chinese characters is its `text`, without spaces and
 * middle dots; of a name in letters the `parts` stand in alphabetical order, because lists put the
 * family name first or last.
 */
export interface PersonName {
  readonly text: string;
  readonly script: 'chinese' | 'letters';
  readonly parts: readonly string[];
}

/** A Chinese character; a radical by itself is none. */
const HAN = /(?=\p{L})\p{Script=Han}/u;
const BRACKETED = /[([{【〔][^)\]}】〕]*[)\]}】〕]?/gu;
const BETWEEN_NAMES = /[、,;/&]/u;
const NUMBERS = /[\p{N}\p{Sm}#]+/gu;
const INSIDE_A_NAME = /[^\p{L}\p{M}]/gu;

/** What stands before or after a name in lists and is never a part of it. */
const CHINESE_TITLE =
  /(?:副?教授|副?研究员|(?:高级)?工程师|博士后?|院士|讲师|老师|先生|女士|同志|等人?)+$/u;
const LETTER_TITLES: ReadonlySet<string> = new Set(
  'prof professor dr doctor mr mrs ms miss phd md'.split(' '),
);

/** Family names of two characters (after the Hundred Family Surnames, 百家姓). */
const TWO_CHARACTER_SURNAMES: ReadonlySet<string> = new Set(
  '欧阳 司马 上官 诸葛 司徒 夏侯 皇甫 尉迟 公孙 慕容 令狐 宇文 长孙 东方 南宫 完颜 端木 轩辕 钟离 闻人 独孤 申屠 濮阳 淳于 单于 太史 呼延 万俟 百里 拓跋 澹台 公冶 宗政 赫连'.split(
    ' ',
  ),
);

/** Stands for a part left out, as in 张某某: such a name tells no person. */
const WITHHELD = '某';

/** In characters, with layout; what is longer is some other text. */
const LONGEST_NAME = 100;

/** The first of the names a text holds; undefined when it holds none. */
export function personName(raw: string): PersonName | undefined {
  return personNames(raw)[0];
}

/**
 * The names that a text holds, in order: several in one cell are set apart by 、 and the like. What
 * stands in brackets, academic titles and forms of address are left out. One Chinese character or
 * one letter is no name, nor is a name partly withheld (张某某) or a text of more than 100 characters.
 */
export function personNames(raw: string): readonly PersonName[] {
  const text = normalisedText(raw).replace(BRACKETED, ' ').trim();
  if (!HAN.test(text)) return readName(text);
  return text.split(BETWEEN_NAMES).flatMap(namesSetApartBySpaces).flatMap(readName);
}

/** A space inside a Chinese name is layout (杨  斌); between two whole names it sets them apart. */
function namesSetApartBySpaces(text: string): readonly string[] {
  const pieces = text.trim().split(' ');
  const areNames = pieces.every((piece) => HAN.test(piece) && [...piece].length > 1);
  return areNames && !TWO_CHARACTER_SURNAMES.has(pieces[0] ?? '') ? pieces : [text];
}

function readName(text: string): readonly PersonName[] {
  if (text.length > LONGEST_NAME) return [];
  return HAN.test(text) ? nameInChinese(text) : nameInLetters(text);
}

function nameInChinese(text: string): readonly PersonName[] {
  const written = comparableText(text.replace(INSIDE_A_NAME, ''));
  const untitled = written.replace(CHINESE_TITLE, '');
  const name = [...untitled].length > 1 ? untitled : written;
  if (!HAN.test(name) || [...name].length < 2 || name.includes(WITHHELD)) return [];
  return [{ text: name, script: 'chinese', parts: [name] }];
}

/** A hyphen inside a name joins it: Jun-bo is Junbo. */
function nameInLetters(text: string): readonly PersonName[] {
  const words = comparableText(text.replaceAll('-', '').replace(NUMBERS, ' ')).split(' ');
  const parts = words.filter((word) => word !== '' && !LETTER_TITLES.has(word));
  if (!parts.some((part) => part.length > 1)) return [];
  return [{ text: parts.join(' '), script: 'letters', parts: parts.toSorted() }];
}

/** How many characters of a Chinese name are the family name. */
export function surnameLength(name: string): number {
  const start = [...name].slice(0, 2).join('');
  return TWO_CHARACTER_SURNAMES.has(start) ? 2 : 1;
}
