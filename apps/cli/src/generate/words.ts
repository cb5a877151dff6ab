import type { Unit } from '@grants/domain';
import { enterprise } from '../story/cast/units.ts';
import type { Random } from './random.ts';

const TRAITS =
  '高精度 低功耗 自适应 模块化 轻量化 高可靠 宽温域 抗辐照 微型化 超高频 多模态 可重构 数字孪生 智能化 高通量 柔性'.split(
    ' ',
  );
const THINGS =
  '伺服电机 激光雷达 数控转台 光学镜头 毫米波天线 工业网关 质谱检测 细胞培养 影像探测器 燃料电堆 隔膜涂层 高分子膜 机器视觉 触觉阵列 无人船 核酸提取 编译工具 功率芯片 真空泵阀 精密轴承'.split(
    ' ',
  );
const ENDS = '关键技术 核心模组 控制系统 制备工艺 测试平台 驱动芯片 样机研制 算法引擎'.split(' ');

const FIRST_SIGNS = '晨 星 启 瀚 远 澜 越 恒 锐 芯 睿 拓 衡 博 创 辰'.split(' ');
const SECOND_SIGNS = '光 航 源 图 科 途 益 成 能 智 联 维 驰 泽 清 达'.split(' ');
const TRADES = '精密 传感 智造 生物 材料 电子 软件 装备 能源 医疗'.split(' ');
const TOWNS = '莘庄镇 颛桥镇 吴泾镇 虹桥镇 浦江镇 马桥镇 梅陇镇 七宝镇 江川路街道 莘庄工业区'.split(
  ' ',
);

/** A title such as a unit would write, made of invented parts. */
export function titleFrom(random: Random): string {
  return `${random.pick(TRAITS)}${random.pick(THINGS)}${random.pick(ENDS)}`;
}

/** The n-th unit of a generated history: invented, and its name says so. */
export function unitFrom(random: Random, n: number): Unit {
  const name = random.pick(FIRST_SIGNS) + random.pick(SECOND_SIGNS);
  return enterprise({
    code: `G${String(n).padStart(8, '0')}`,
    trade: `${name}${random.pick(TRADES)}`,
    town: random.pick(TOWNS),
  });
}
