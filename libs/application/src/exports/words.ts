import type { FundSource, Programme } from '@grants/domain';
import type { Account, DisbursementStatus, RecoveryStatus } from '@grants/projections';
import type { OpenPromise } from '@grants/read-store';

/** The accounts of a fund in Chinese. */
export const ACCOUNT_WORDS: Readonly<Record<Account, string>> = {
  appropriation: '预算指标',
  'carried-in': '上年结转收入',
  transferred: '资金调剂',
  available: '可用',
  committed: '已承诺',
  authorised: '已审批',
  paid: '已拨付',
  recoverable: '应追回',
  recovered: '已追回',
  'written-off': '已核销',
  'carried-forward': '结转下年',
  lapsed: '已失效',
};

/** Whose money a fund is, in Chinese. */
export const SOURCE_WORDS: Readonly<Record<FundSource, string>> = {
  district: '区级资金',
  municipal: '市级资金',
  central: '中央资金',
  matching: '配套资金',
};

/** The programmes of calls and funds in Chinese. */
export const PROGRAMME_WORDS: Readonly<Record<Programme, string>> = {
  'key-core-technology': '关键核心技术攻关项目',
  'national-municipal-centre': '国家级、市级创新研发中心',
  'district-centre': '区级创新研发中心',
};

/** The parts of an award in Chinese. */
export const TRANCHE_WORDS: Readonly<Record<string, string>> = {
  first: '首笔经费',
  final: '剩余经费',
  award: '一次性拨付',
};

/** Where a disbursement stands, in Chinese. */
export const DISBURSEMENT_WORDS: Readonly<Record<DisbursementStatus, string>> = {
  requested: '已申请',
  begun: '待第二人审批',
  authorised: '已审批',
  paid: '已拨付',
  returned: '银行退回',
  cancelled: '已取消',
};

/** Where a recovery stands, in Chinese. */
export const RECOVERY_WORDS: Readonly<Record<RecoveryStatus, string>> = {
  outstanding: '未结清',
  'write-off-requested': '待批准核销',
  settled: '已结清',
};

/** What an open promise is, in Chinese. */
export const STAGE_WORDS: Readonly<Record<OpenPromise['stage'], string>> = {
  committed: '已承诺未审批',
  authorised: '已审批未拨付',
};
