import type { Period } from '@grants/kernel';
import type { Finding } from '../finding.ts';
import { judged } from '../rule.ts';
import { VALIDITY } from './parameters.ts';

/** One key technology or product of the catalogue, under its industrial field. */
export interface CatalogueItem {
  readonly item: number;
  readonly field: string;
  readonly name: string;
}

/** MH-A2, from 2021-12-10: 闵行区关键核心技术（产品）目录（2021年第一版）, 18 items in 5 fields. */
export const CATALOGUE: {
  readonly edition: string;
  readonly inForce: Period;
  readonly items: readonly CatalogueItem[];
} = {
  edition: '2021年第一版',
  inForce: VALIDITY,
  items: [
    { item: 1, field: '高端装备', name: '数控机床' },
    { item: 2, field: '高端装备', name: '光机电一体化关键技术' },
    { item: 3, field: '新一代信息技术', name: '6G前端技术、5G和工业互联网先进技术' },
    { item: 4, field: '新一代信息技术', name: '高端软件和网络信息技术' },
    { item: 5, field: '新一代信息技术', name: '智能终端（芯片）' },
    { item: 6, field: '人工智能', name: '核心工业软件' },
    { item: 7, field: '人工智能', name: '自主智能无人系统' },
    { item: 8, field: '人工智能', name: '触觉传感器' },
    { item: 9, field: '人工智能', name: '纤微机器人' },
    { item: 10, field: '生物医药', name: '细胞治疗和基因治疗技术' },
    { item: 11, field: '生物医药', name: '医学影像设备元器件' },
    { item: 12, field: '生物医药', name: '类脑科学' },
    { item: 13, field: '生物医药', name: '体外诊断与检测试剂' },
    { item: 14, field: '其他', name: '燃料电池' },
    { item: 15, field: '其他', name: '锂电池隔膜' },
    { item: 16, field: '其他', name: '高分子材料' },
    { item: 17, field: '其他', name: '空间材料' },
    { item: 18, field: '其他', name: '其他' },
  ],
};

/** MH-1.1.2, from 2021-12-10: the project falls under an item of the catalogue (MH-A2). */
export function isInCatalogue(catalogueItem: number): Finding {
  const listed = CATALOGUE.items.find(({ item }) => item === catalogueItem);
  return judged({ rule: 'catalogue-item', clause: 'MH-1.1.2' }, listed !== undefined, {
    catalogueItem,
    edition: CATALOGUE.edition,
    field: listed?.field,
    name: listed?.name,
  });
}
