import type {
  FieldComparison,
  FieldName,
  Incomparable,
  LevelAgreement,
} from '../compare/comparison.ts';
import type { Rival } from './weights.ts';

/** One line in the two languages of the ledger. */
export interface TwoLanguages {
  readonly zh: string;
  readonly en: string;
}

export const FIELD_NAMES: Readonly<Record<FieldName, TwoLanguages>> = {
  leader: { zh: '负责人', en: 'leader' },
  team: { zh: '团队', en: 'team' },
  'credit-code': { zh: '统一社会信用代码', en: 'credit code' },
  unit: { zh: '单位', en: 'unit' },
  title: { zh: '题名', en: 'title' },
  abstract: { zh: '摘要', en: 'abstract' },
  period: { zh: '起始时间', en: 'beginning' },
  'ip-number': { zh: '知识产权号', en: 'IP number' },
  'award-number': { zh: '立项编号', en: 'award number' },
  amount: { zh: '金额', en: 'amount' },
};

/** Words for the levels; a level of one name means the same in every field. */
const LEVEL_WORDS: Readonly<Record<string, TwoLanguages>> = {
  different: { zh: '不同', en: 'different' },
  alike: { zh: '相近', en: 'alike' },
  same: { zh: '相同', en: 'the same' },
  none: { zh: '无共同项', en: 'none in common' },
  some: { zh: '部分相同', en: 'some in common' },
  most: { zh: '多数相同', en: 'most in common' },
  shared: { zh: '有共同项', en: 'one in common' },
  participant: { zh: '一方为另一方的参与单位', en: 'lead unit here, participant there' },
  'same-brand': { zh: '字号相同', en: 'the same brand' },
  'same-parent': { zh: '同属一个单位', en: 'parts of one unit' },
  'within-one-year': { zh: '相距一年以内', en: 'within a year' },
  'within-four-years': { zh: '相距四年以内', en: 'within four years' },
  'within-eight-years': { zh: '相距八年以内', en: 'within eight years' },
  'over-eight-years': { zh: '相距八年以上', en: 'more than eight years apart' },
  near: { zh: '相差不超过一成', en: 'within a tenth' },
  apart: { zh: '相差较大', en: 'apart' },
};

/** What the two records are called in the lines. */
export interface SideNames {
  readonly left: TwoLanguages;
  readonly right: TwoLanguages;
}

/** The names of two records of which nobody knows more than where they stand. */
export const LEFT_AND_RIGHT: SideNames = {
  left: { zh: '左方', en: 'the left side' },
  right: { zh: '右方', en: 'the right side' },
};

function incomparableWords(why: Incomparable, { left, right }: SideNames): TwoLanguages {
  switch (why) {
    case 'left-missing':
      return { zh: `${left.zh}缺失，未比较`, en: `not compared, ${left.en} has none` };
    case 'right-missing':
      return { zh: `${right.zh}缺失，未比较`, en: `not compared, ${right.en} has none` };
    case 'both-missing':
      return { zh: '双方均缺失，未比较', en: 'not compared, neither side has one' };
    case 'different-kinds':
      return { zh: '写法不同类，无法比较', en: 'not compared, written in different kinds' };
  }
}

const RIVALS: Readonly<Record<Rival, TwoLanguages>> = {
  sameTeam: { zh: '同一团队的另一项目', en: 'another project of the same people' },
  unrelated: { zh: '无关项目', en: 'an unrelated project' },
};

/** The line of the prior. */
export function priorLine(rival: Rival, bits: number, among: number): TwoLanguages {
  const { zh, en } = RIVALS[rival];
  return rival === 'sameTeam'
    ? {
        zh: `先验：相对于“${zh}”，${signed(bits)} 比特`,
        en: `prior against ${en}: ${signed(bits)} bits`,
      }
    : {
        zh: `先验：在 ${among} 条记录中相对于“${zh}”，${signed(bits)} 比特`,
        en: `prior against ${en} among ${among} records: ${signed(bits)} bits`,
      };
}

/** The line of a field, by the names of the sides; `toldBy` is the field that counts in its place. */
export function fieldLine(
  comparison: FieldComparison,
  bits: number,
  { sides, toldBy }: { readonly sides: SideNames; readonly toldBy: FieldName | undefined },
): TwoLanguages {
  const name = FIELD_NAMES[comparison.field];
  if ('incomparable' in comparison) {
    const why = incomparableWords(comparison.incomparable, sides);
    return { zh: `${name.zh}：${why.zh}`, en: `${name.en}: ${why.en}` };
  }
  const found =
    'likeness' in comparison ? likenessWords(comparison.likeness) : levelWords(comparison);
  if (toldBy !== undefined) {
    const other = FIELD_NAMES[toldBy];
    return {
      zh: `${name.zh}：${found.zh}，已由${other.zh}计入`,
      en: `${name.en}: ${found.en}, counted with the ${other.en}`,
    };
  }
  return {
    zh: `${name.zh}：${found.zh}，${signed(bits)} 比特`,
    en: `${name.en}: ${found.en}, ${signed(bits)} bits`,
  };
}

/** The line of the total. */
export function totalLine(score: number, rival: Rival): TwoLanguages {
  const { zh, en } = RIVALS[rival];
  return {
    zh: `合计 ${signed(score)} 比特：同一项目与“${zh}”的对数几率`,
    en: `total ${signed(score)} bits: log odds of one project against ${en}`,
  };
}

function likenessWords(likeness: number): TwoLanguages {
  const percent = `${Math.round(likeness * 100)}%`;
  return { zh: `相似度 ${percent}`, en: `${percent} alike` };
}

function levelWords({ level, startAssumed }: LevelAgreement): TwoLanguages {
  const words = LEVEL_WORDS[level] ?? { zh: level, en: level };
  if (startAssumed === undefined) return words;
  return {
    zh: `${words.zh}（缺起始日期的一方按立项日期计）`,
    en: `${words.en} (the day of the award taken for a start that is not given)`,
  };
}

/** One decimal, with its sign; a nought has none. */
function signed(bits: number): string {
  const text = bits.toFixed(1);
  if (Number(text) === 0) return '0.0';
  return bits > 0 ? `+${text}` : text;
}
