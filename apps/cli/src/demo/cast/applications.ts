import type { UnitKey } from './units.ts';

/** A line of the register of applications: who asks for what. Money in 10,000 yuan. */
export interface RegisterLine {
  readonly call: 'KCT-2021' | 'KCT-2022' | 'KCT-2023' | 'KCT-2023-2';
  readonly unit: UnitKey;
  readonly item: number;
  readonly grant: string;
  readonly selfRaised: string;
  readonly title: string;
  /** The challenge of the list it answers. */
  readonly challenge?: string;
}

const [FIRST, SECOND, THIRD, FOURTH] = ['KCT-2021', 'KCT-2022', 'KCT-2023', 'KCT-2023-2'] as const;

type Row = readonly [UnitKey, item: number, grant: string, selfRaised: string, title: string];

const OF_2021 = {
  'A21-01': ['opticalMachinery', 2, '300', '420', '面向微细加工的光机电一体化平台'],
  'A21-02': ['numericalControl', 1, '240', '300', '五轴联动数控机床误差补偿技术'],
  'A21-03': ['millimetreWave', 3, '260', '280', '面向工业互联网的毫米波前端模组'],
  'A21-04': ['industrialSoftware', 6, '180', '200', '离散制造排程核心求解器'],
  'A21-05': ['smartTerminal', 5, '220', '260', '低功耗边缘智能终端芯片'],
  'A21-06': ['unmannedSystems', 7, '190', '210', '港区无人集卡协同调度系统'],
  'A21-07': ['tactileSensing', 8, '160', '180', '柔性阵列式触觉传感器'],
  'A21-08': ['microRobotics', 9, '150', '170', '磁驱动纤微机器人给药平台'],
  'A21-09': ['cellTherapy', 10, '280', '320', '通用型细胞治疗产品制备工艺'],
  'A21-10': ['imagingParts', 11, '200', '230', '光子计数探测器读出电路'],
  'A21-11': ['neuroComputing', 12, '210', '240', '脉冲神经网络类脑计算板卡'],
  'A21-12': ['diagnostics', 13, '170', '190', '单分子免疫检测试剂'],
  'A21-13': ['chipDesign', 5, '240', '250', '车规级微控制器验证平台'],
  'A21-14': ['fuelCells', 14, '300', '260', '大功率燃料电池电堆膜电极'],
  'A21-15': ['separators', 15, '180', '220', '高耐热锂电池涂覆隔膜'],
  'A21-16': ['polymers', 16, '230', '250', '耐高温聚酰亚胺薄膜'],
  'A21-17': ['spaceMaterials', 17, '200', '240', '空间用轻质夹层结构材料'],
  'A21-18': ['laserTools', 1, '280', '330', '超快激光加工数控装备'],
  'A21-19': ['networkSecurity', 4, '180', '200', '工业控制网络安全审计软件'],
  'A21-20': ['geneVectors', 10, '160', '200', '腺相关病毒基因载体纯化技术'],
  'A21-21': ['simulation', 6, '150', '160', '多物理场耦合仿真内核'],
} as const satisfies Record<string, Row>;

const OF_2022 = {
  'A22-01': ['roboticArms', 2, '320', '380', '轻量化协作机械臂关节模组'],
  'A22-02': ['photonics', 3, '260', '300', '硅基光子相干收发芯片封装'],
  'A22-03': ['hydrogenValves', 14, '200', '220', '车载高压储氢瓶口阀'],
  'A22-04': ['precisionGears', 1, '300', '340', '机器人用精密摆线减速器'],
  'A22-05': ['edgeComputing', 4, '240', '260', '面向车间的边缘计算操作系统'],
  'A22-06': ['bioReagents', 13, '220', '250', '呼吸道病原体多重检测试剂'],
  'A22-07': ['visionSystems', 7, '260', '290', '高反光表面三维机器视觉系统'],
  'A22-08': ['powerModules', 18, '300', '360', '碳化硅功率模块封装技术'],
  'A22-09': ['coatings', 16, '150', '160', '耐蚀陶瓷基特种涂层'],
  'A22-10': ['drives', 2, '180', '200', '高动态伺服驱动控制器'],
  'A22-11': ['ultrasound', 11, '200', '220', '高频超声换能器阵列'],
  'A22-12': ['satellites', 17, '260', '300', '星载可展开天线支撑结构'],
} as const satisfies Record<string, Row>;

const OF_2023 = {
  'A23-01': ['edgeComputing', 4, '200', '230', '设备预测性维护边缘网关'],
  'A23-02': ['polymers', 16, '250', '270', '可降解高分子骨修复材料'],
  'A23-03': ['ultrasound', 11, '200', '240', '便携式超声影像前端芯片'],
  'A23-04': ['edgeComputing', 6, '180', '200', '工艺知识图谱推理引擎'],
  'A23-05': ['satellites', 17, '1200', '1300', '低轨卫星平台热控材料'],
  'A23-06': ['photonics', 3, '220', '260', '硅基光子相干收发芯片封装'],
  'A23-07': ['membranes', 16, '190', '210', '盐湖提锂纳滤分离膜'],
  'A23-08': ['drives', 1, '160', '180', '直线电机纳米定位平台'],
  'A23-09': ['visionSystems', 7, '170', '190', '透明件缺陷检测成像系统'],
  'A23-10': ['coatings', 16, '180', '200', '航空叶片热障涂层'],
} as const satisfies Record<string, Row>;

const LATE = {
  'A23-11': ['smartTerminal', 5, '210', '230', '可穿戴终端安全芯片'],
} as const satisfies Record<string, Row>;

/** Beyond the ceiling of the operating rules, which a superior policy has raised. */
const RAISED = {
  'A23-12': ['quantumSensing', 3, '1100', '1150', '金刚石氮空位量子磁力计'],
} as const satisfies Record<string, Row>;

/** Supported already, as another funder's list tells in other words. */
const REWORDED = {
  'A23-13': ['acoustics', 5, '180', '200', '超低噪声微机电麦克风阵列'],
} as const satisfies Record<string, Row>;

/** The challenges that the call of 2022 lists, by the application that answers one. */
const ANSWERS: Readonly<Record<string, string>> = {
  'A22-01': 'C-01',
  'A22-02': 'C-02',
  'A22-03': 'C-03',
  'A22-04': 'C-01',
  'A22-05': 'C-02',
  'A22-06': 'C-04',
  'A22-07': 'C-01',
  'A22-08': 'C-03',
  'A22-10': 'C-01',
  'A22-11': 'C-04',
  'A22-12': 'C-03',
};

export type ApplicationId =
  | keyof typeof OF_2021
  | keyof typeof OF_2022
  | keyof typeof OF_2023
  | keyof typeof LATE
  | keyof typeof RAISED
  | keyof typeof REWORDED;

/** Every application of the story, by its id. `A22-09` answers no challenge, and should. */
export const APPLICATIONS = {
  ...lines(FIRST, OF_2021),
  ...lines(SECOND, OF_2022),
  ...lines(THIRD, OF_2023),
  ...lines(FOURTH, LATE),
  ...lines(THIRD, RAISED),
  ...lines(THIRD, REWORDED),
} as Readonly<Record<ApplicationId, RegisterLine>>;

function lines(
  call: RegisterLine['call'],
  rows: Readonly<Record<string, Row>>,
): Record<string, RegisterLine> {
  return Object.fromEntries(
    Object.entries(rows).map(([id, [unit, item, grant, selfRaised, title]]) => {
      const challenge = ANSWERS[id];
      const line = { call, unit, item, grant, selfRaised, title };
      return [id, challenge === undefined ? line : { ...line, challenge }];
    }),
  );
}
