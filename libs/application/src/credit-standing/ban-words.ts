import type { BanGround, BannedProgramme, SuccessionKind } from '@grants/domain';
import { PROGRAMME_WORDS } from '../exports/words.ts';

const GROUNDS: Readonly<Record<BanGround, string>> = {
  misreporting: '虚报',
  concealment: '瞒报',
  'two-years-unfiled': '累计两年未填报',
};
const PROGRAMMES: Readonly<Record<BannedProgramme, string>> = {
  ...PROGRAMME_WORDS,
  'high-tech-transformation': '高新技术成果转化项目',
};
const LINKS: Readonly<Record<SuccessionKind, string>> = {
  renaming: '更名',
  'branch-of': '分支机构',
  merger: '合并',
  division: '分立',
};

/** The ground of a ban in the words of its clause. */
export const groundInChinese = inWordsOf(GROUNDS);
/** A programme a ban closes, as its texts call it. */
export const programmeInChinese = inWordsOf(PROGRAMMES);
/** A link between units, as registrars call it. */
export const linkInChinese = inWordsOf(LINKS);

/** The word for a value; the value itself where a later version has one that is not known here. */
function inWordsOf(words: Readonly<Record<string, string>>): (value: string) => string {
  return (value) => words[value] ?? value;
}
