import { yuan } from '@grants/kernel';
import { refused } from '../../story/act.ts';
import type { Story } from '../../story/act.ts';
import {
  adjustFund,
  appropriate,
  extendWindow,
  publishCall,
  withdrawCall,
} from '../../story/acts/calls-and-funds.ts';
import type { CallLine, FundLine } from '../../story/acts/calls-and-funds.ts';

/** The budget lines: one of the district for each year, matching and municipal money beside it. */
export const FUNDS = {
  district2022: {
    fundId: 'FD-2022',
    name: '闵行区关键核心技术专项（2022年度）',
    source: 'district',
    fiscalYear: 2022,
    amount: '1600',
  },
  matching2022: {
    fundId: 'FX-2022',
    name: '闵行区科技配套资金（2022年度）',
    source: 'matching',
    fiscalYear: 2022,
    amount: '400',
  },
  district2023: {
    fundId: 'FD-2023',
    name: '闵行区关键核心技术专项（2023年度）',
    source: 'district',
    fiscalYear: 2023,
    amount: '900',
  },
  municipal2023: {
    fundId: 'FM-2023',
    name: '市级下达产业技术攻关资金（2023年度）',
    source: 'municipal',
    fiscalYear: 2023,
    amount: '600',
  },
  raised2023: {
    fundId: 'FM-2023-2',
    name: '市级下达重大技术攻关资金（2023年度）',
    source: 'municipal',
    fiscalYear: 2023,
    amount: '950',
  },
  matching2023: {
    fundId: 'FX-2023',
    name: '闵行区科技配套资金（2023年度）',
    source: 'matching',
    fiscalYear: 2023,
    amount: '150',
  },
  raised2024: {
    fundId: 'FM-2024',
    name: '市级下达重大技术攻关资金（2024年度）',
    source: 'municipal',
    fiscalYear: 2024,
    amount: '500',
    secondAuthoriserFrom: yuan('3000000'),
  },
  district2026: {
    fundId: 'FD-2026',
    name: '闵行区关键核心技术专项（2026年度）',
    source: 'district',
    fiscalYear: 2026,
    amount: '1200',
  },
} as const satisfies Record<string, FundLine>;

const CALLS = {
  of2021: {
    callId: 'KCT-2021',
    year: 2021,
    title: '2021年度闵行区关键核心技术攻关项目申报指南（演示）',
    mechanism: 'open-selection',
    challenges: [],
    opens: '2021-12-15',
    closes: '2022-01-14',
  },
  of2022: {
    callId: 'KCT-2022',
    year: 2022,
    title: '2022年度闵行区关键核心技术“揭榜挂帅”申报指南（演示）',
    mechanism: 'challenge-list',
    challenges: [
      challenge('C-01', '精密传动与运动控制部件', '寿命不低于一万小时'),
      challenge('C-02', '高速通信与边缘计算核心器件', '自主可控率不低于九成'),
      challenge('C-03', '高可靠能源与空天结构件', '通过第三方环境试验'),
      challenge('C-04', '高端影像与体外诊断核心部件', '完成注册检验'),
    ],
    opens: '2022-07-04',
    closes: '2022-08-12',
  },
  of2023: {
    callId: 'KCT-2023',
    year: 2023,
    title: '2023年度闵行区关键核心技术攻关项目申报指南（演示）',
    mechanism: 'open-selection',
    challenges: [],
    opens: '2023-03-01',
    closes: '2023-04-07',
  },
  secondOf2023: {
    callId: 'KCT-2023-2',
    year: 2023,
    title: '2023年度第二批申报指南（演示）',
    mechanism: 'open-selection',
    challenges: [],
    opens: '2023-09-11',
    closes: '2023-10-20',
  },
} as const satisfies Record<string, CallLine>;

/** Four calls: one whose window is extended, one by challenges, one that is withdrawn. */
export function* calls(): Story {
  yield publishCall(CALLS.of2021, '2021-12-13');
  yield extendWindow('KCT-2021', '2022-01-21', '2022-01-12');
  yield refused(extendWindow('KCT-2021', '2022-01-28', '2022-01-24'), 'CALL.CLOSED');
  yield publishCall(CALLS.of2022, '2022-07-01');
  yield publishCall(CALLS.of2023, '2023-02-27');
  yield publishCall(CALLS.secondOf2023, '2023-09-06');
  yield withdrawCall('KCT-2023-2', '2023-09-15');
}

/**
 * The budget lines over the years. The story ends with the line of 2026: who finds it in a ledger
 * finds the whole story.
 */
export function* funds(): Story {
  yield appropriate(FUNDS.district2022, '2022-01-10');
  yield appropriate(FUNDS.matching2022, '2022-06-20');
  yield adjustFund('FD-2022', yuan('18000000'), '2022-09-27');
  yield appropriate(FUNDS.district2023, '2023-01-09');
  yield appropriate(FUNDS.municipal2023, '2023-04-17');
  yield appropriate(FUNDS.raised2023, '2023-06-19');
  yield appropriate(FUNDS.matching2023, '2023-06-19');
  yield adjustFund('FD-2023', yuan('-500000'), '2023-11-20');
  yield refused(
    adjustFund('FD-2023', yuan('-9000000'), '2023-12-04'),
    'FUND.CHANGE_EXCEEDS_AVAILABLE',
  );
  yield appropriate(FUNDS.raised2024, '2024-01-08');
  yield appropriate(FUNDS.district2026, '2025-12-30');
}

function challenge(challengeId: string, title: string, requirement: string) {
  return { challengeId, title, requirement };
}
