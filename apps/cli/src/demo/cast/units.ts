import type { Unit } from '@grants/domain';
import { creditCode } from '@grants/kernel';
import type { CreditCode } from '@grants/kernel';
import { enterprise } from '../../story/cast/units.ts';

/**
 * The units of the story: all invented, and their names say so. One line is a key, the part of the
 * name that tells the trade, and the town of the registered address.
 */
const TRADES = {
  opticalMachinery: ['甲光机电', '莘庄镇'],
  numericalControl: ['乙数控', '颛桥镇'],
  millimetreWave: ['丙毫米波', '吴泾镇'],
  industrialSoftware: ['丁工业软件', '虹桥镇'],
  smartTerminal: ['戊智能终端', '浦江镇'],
  unmannedSystems: ['己无人系统', '马桥镇'],
  tactileSensing: ['庚触觉传感', '梅陇镇'],
  microRobotics: ['辛纤微机器人', '江川路街道'],
  cellTherapy: ['壬细胞治疗', '浦江镇'],
  imagingParts: ['癸影像元器件', '莘庄工业区'],
  neuroComputing: ['子类脑', '江川路街道'],
  diagnostics: ['丑体外诊断', '浦锦街道'],
  fuelCells: ['寅燃料电池', '莘庄工业区'],
  separators: ['卯电池隔膜', '马桥镇'],
  polymers: ['辰高分子', '吴泾镇'],
  spaceMaterials: ['巳空间材料', '江川路街道'],
  laserTools: ['午激光装备', '颛桥镇'],
  chipDesign: ['未芯片设计', '新虹街道'],
  networkSecurity: ['申网络安全', '七宝镇'],
  geneVectors: ['酉基因载体', '浦江镇'],
  roboticArms: ['戌机械臂', '华漕镇'],
  photonics: ['亥光子', '古美路街道'],
  hydrogenValves: ['春氢能阀件', '莘庄工业区'],
  precisionGears: ['夏精密齿轮', '颛桥镇'],
  edgeComputing: ['秋边缘计算', '虹桥镇'],
  bioReagents: ['冬生物试剂', '浦锦街道'],
  visionSystems: ['东机器视觉', '梅陇镇'],
  powerModules: ['南功率模块', '浦江镇'],
  coatings: ['西特种涂层', '吴泾镇'],
  drives: ['北伺服驱动', '马桥镇'],
  ultrasound: ['天超声器件', '莘庄镇'],
  satellites: ['地星载部件', '江川路街道'],
  membranes: ['玄分离膜', '吴泾镇'],
  simulation: ['黄仿真软件', '七宝镇'],
  quantumSensing: ['宇量子传感', '浦江镇'],
  cryogenics: ['宙低温装备', '莘庄工业区'],
  catalysts: ['洪催化材料', '吴泾镇'],
  plasmaTools: ['荒等离子体', '莘庄镇'],
  vacuumCoating: ['日真空镀膜', '马桥镇'],
  biochips: ['月生物芯片', '浦锦街道'],
  acoustics: ['盈声学器件', '莘庄镇'],
  infraredDetectors: ['列红外探测', '莘庄工业区'],
  energyStorage: ['张储能', '马桥镇'],
} as const;

export type UnitKey = keyof typeof TRADES;

const KEYS = Object.keys(TRADES) as UnitKey[];

/**
 * A unit of the story. The check character of `simulation` is wrong, as those of some real codes
 * are: the code is accepted, and can be told to be doubtful.
 */
export function unit(key: UnitKey): Unit {
  const [trade, town] = TRADES[key];
  const serial = String(KEYS.indexOf(key) + 1).padStart(3, '0');
  const right = enterprise({ code: `MADEM0${serial}`, trade, town });
  return key === 'simulation' ? { ...right, creditCode: doubtful(right.creditCode) } : right;
}

function doubtful(code: CreditCode): CreditCode {
  const wrong = code.endsWith('0') ? '1' : '0';
  return creditCode(code.slice(0, -1) + wrong);
}
