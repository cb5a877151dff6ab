import type { Json, Office } from './office.ts';

/** What a list without credit codes says of the first unit's project: reworded, the same leader. */
export const REWORDED = {
  source: 'shanghai-2022',
  level: 'municipal',
  awardNumber: '22511100100',
  title: '第1号触觉传感器核心技术研究',
  unitName: '闵行示例1号智能科技有限公司',
  leader: '张示例',
  amount: '800000.00',
  awardedOn: '2022-02-15',
};
/** Records it, or an award that differs from it. */
export const records = (
  office: Office,
  over: object = {},
  awardId = 'sh-22511100100',
): Promise<Json> =>
  office.desk('importer').gives('/external-awards', {
    awardId,
    award: { ...REWORDED, ...over },
    origin: { importId: 'import-2022', file: 'sh.csv', line: 2, rowSha256: 'cd'.repeat(32) },
  });
