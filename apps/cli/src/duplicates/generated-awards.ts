import { calendarDate } from '@grants/kernel';
import type { MatchRecord } from '@grants/matching';
import { Random } from '../generate/random.ts';

const SEED = 5;
/** Words of two characters, as many as carry the titles of a large list; a few of them carry most. */
const WORDS = 12_000;
const CHARACTERS = 1800;
const FIRST_CHARACTER = 0x4e00;
const UNITS = 20_000;
const ENDINGS = '研究 关键技术研究 机理研究 应用基础研究 系统研制 方法与应用 若干问题研究'.split(
  ' ',
);
const SURNAMES =
  '王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐'.split(' ');
const KINDS = '大学 科技有限公司 研究院 生物医药有限公司 职业学院'.split(' ');

/**
 * The n-th award of a generated list, the same whenever it is asked for: a title of four to eight
 * words and a common ending, a name as
 * rare as names are, one of 20,000 units. Words follow Zipf's
 * law, as they do in titles.
 */
export function generatedAward(n: number): MatchRecord {
  const random = new Random(SEED, n);
  const words = Array.from({ length: random.between(4, 8) }, () => wordOf(zipfian(random)));
  const unit = random.below(UNITS);
  const year = random.between(1992, 2024);
  return {
    id: `generated-${n}`,
    source: 'generated',
    title: `${words.join('')}${random.pick(ENDINGS)}`,
    leader: nameFrom(random),
    unit: { name: `${wordOf(unit)}${wordOf(unit + 1)}${KINDS[unit % KINDS.length] ?? ''}` },
    awardNumber: `G${String(n).padStart(8, '0')}`,
    startsOn: calendarDate(`${year}-01-01`),
    amountFen: BigInt(random.between(5, 500)) * 1_000_000n,
  };
}

/** An award as another list would tell it: a word left out, another ending, half a year later. */
export function retold(n: number): MatchRecord {
  const award = generatedAward(n);
  const { title, startsOn } = award;
  const year = String(startsOn).slice(0, 4);
  return {
    ...award,
    id: `retold-${n}`,
    source: 'retold',
    title: `${title.slice(0, 4)}${title.slice(6)}研究`,
    startsOn: calendarDate(`${year}-07-01`),
  };
}

/** The probability of a rank falls with the rank: its logarithm is even. */
function zipfian(random: Random): number {
  const steps = 1_000_000;
  return Math.floor(WORDS ** (random.below(steps) / steps)) - 1;
}

function wordOf(rank: number): string {
  const random = new Random(SEED, rank, 1);
  return characterFrom(random) + characterFrom(random);
}

function nameFrom(random: Random): string {
  return `${random.pick(SURNAMES)}${characterFrom(random)}${random.chance(80) ? characterFrom(random) : ''}`;
}

function characterFrom(random: Random): string {
  return String.fromCodePoint(FIRST_CHARACTER + random.below(CHARACTERS));
}
