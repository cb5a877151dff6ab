import { calendarDate, creditCode, fold, instant, yuan } from '@grants/kernel';
import type { CommandContext } from '@grants/kernel';
import type { ProjectCommand } from '../project/commands.ts';
import { projectDecider } from '../project/decider.ts';
import type { ProjectEvent } from '../project/events.ts';

export const PROJECT = { projectId: 'project-1' } as const;
export const FUNDED = {
  ...PROJECT,
  fundId: 'fund-2022',
  commitmentId: 'commitment-1',
} as const;
export const LEAD_CODE = creditCode('91310112MA1GBXXX1X');
export const paper = (number: string, date = '2024-06-01') => ({
  number,
  date: calendarDate(date),
});

/** Somebody, on a day. */
export const by = (id: string, day = '2022-03-10'): CommandContext => ({
  commandId: 'command-1',
  correlationId: 'command-1',
  causationId: 'command-1',
  actor: { id, role: 'officer' },
  occurredAt: instant(`${day}T09:00+08:00`),
});
/** Records what happened after the last of the days that the samples tell. */
export const MAKER = by('maker-1', '2024-12-30');
export const CHECKER = by('checker-1', '2022-03-12');

const attachment = { kind: 'opinion', name: 'opinion.pdf', sha256: 'a'.repeat(64) };

const samples = {
  OpenProject: {
    ...FUNDED,
    applicationId: 'application-1',
    callId: 'call-1',
    programme: 'key-core-technology',
    policyVersion: 'minhang-2021',
    title: '高灵敏度触觉传感器关键技术攻关',
    lead: {
      creditCode: LEAD_CODE,
      name: '上海示例传感科技有限公司',
      kind: 'enterprise',
      registeredDistrict: '闵行区',
      taxDistrict: '闵行区',
      town: '莘庄镇',
    },
    participants: [{ creditCode: creditCode('91310112MA1GBXXX2X'), name: '上海示例大学' }],
    members: [{ personRef: 'person-1', name: '张示例', duty: '项目负责人' }],
    award: yuan('1000000.01'),
    budget: {
      totalInvestment: yuan('2500000.01'),
      selfRaised: yuan('1500000.00'),
      grantRequested: yuan('1000000.01'),
      lines: [
        {
          lineId: 'line-1',
          category: '设备费',
          year: 2022,
          grant: yuan('1000000.01'),
          selfRaised: yuan('1500000.00'),
        },
      ],
    },
    approvedOn: calendarDate('2022-02-20'),
  },
  SignContract: {
    ...PROJECT,
    contractNumber: 'MH-2022-001',
    signedOn: calendarDate('2022-02-28'),
    managingBody: { kind: 'agency', name: '示例项目管理有限公司', contractNumber: 'G-1' },
  },
  RequestTranche: { ...PROJECT, disbursementId: 'first-1', tranche: 'first' },
  AuthoriseTranche: { ...PROJECT, disbursementId: 'first-1', thresholds: [] },
  CancelTranche: { ...PROJECT, disbursementId: 'first-1', reason: 'wrong account' },
  ConfirmTranchePayment: {
    ...PROJECT,
    disbursementId: 'first-1',
    amount: yuan('300000.00'),
    voucher: 'V-1',
    paidOn: calendarDate('2022-03-15'),
  },
  ReturnTranche: {
    ...PROJECT,
    disbursementId: 'first-1',
    returnId: 'return-1',
    paymentVoucher: 'V-1',
    returnVoucher: 'V-1-R',
    returnedOn: calendarDate('2022-03-18'),
    reason: 'no such account',
  },
  ReverseTranchePayment: {
    ...PROJECT,
    disbursementId: 'first-1',
    reversalId: 'reversal-1',
    corrects: 'V-1',
    reason: 'the voucher is of another unit',
  },
  RegisterPayeeAccount: {
    ...PROJECT,
    account: {
      holder: '上海示例传感科技有限公司',
      accountNumber: '31050100000000000001',
      bank: '示例银行闵行支行',
    },
    document: paper('Z-1', '2022-03-01'),
  },
  CarryForwardFunding: {
    ...PROJECT,
    closeId: 'close-2022',
    fundId: FUNDED.fundId,
    commitmentId: FUNDED.commitmentId,
    to: { fundId: 'fund-2023', commitmentId: 'commitment-1.close-2022' },
    document: paper('J-1', '2022-12-31'),
  },
  RequestAdjustment: {
    ...PROJECT,
    adjustmentId: 'adjustment-1',
    adjustment: { kind: 'execution-period', newEnd: calendarDate('2025-02-27') },
    reason: 'the clean room came late',
  },
  ApproveAdjustment: { ...PROJECT, adjustmentId: 'adjustment-1', document: paper('A-1') },
  RefuseAdjustment: { ...PROJECT, adjustmentId: 'adjustment-1', reason: 'no ground given' },
  NotifyBudgetAdjustment: {
    ...PROJECT,
    notificationId: 'notification-1',
    lines: [],
    reason: 'less travel',
  },
  RecordRelatedPartyFinding: {
    ...PROJECT,
    findingId: 'finding-1',
    counterparty: '示例关联公司',
    amount: yuan('20000.00'),
    note: 'not disclosed',
  },
  RecordStageInspection: {
    ...PROJECT,
    inspectionId: 'inspection-1',
    inspectedOn: calendarDate('2023-03-01'),
    findings: 'on schedule',
  },
  RecordAuditOpinion: {
    ...PROJECT,
    auditId: 'audit-1',
    agency: '上海示例会计师事务所',
    auditedOn: calendarDate('2024-04-01'),
    supportedAmount: yuan('1000000.01'),
    disallowed: [],
    opinion: 'unqualified',
    document: attachment,
  },
  RecordOnSiteOpinion: {
    ...PROJECT,
    reviewId: 'review-1',
    reviewedOn: calendarDate('2024-04-10'),
    experts: ['expert-1', 'expert-2'],
    opinion: 'pass',
    comment: 'all targets met',
    document: attachment,
  },
  ConcludeAcceptance: {
    ...PROJECT,
    result: 'passed',
    governmentConsent: paper('C-1', '2024-05-30'),
    document: paper('D-1'),
  },
  RequestReconsideration: { ...PROJECT, reason: 'a test was misread' },
  ConcludeReconsideration: {
    ...PROJECT,
    outcome: 'not-passed',
    governmentConsent: paper('C-2', '2024-07-30'),
    document: paper('D-2', '2024-08-01'),
  },
  RecordDiligenceFinding: {
    ...PROJECT,
    diligent: true,
    findings: 'the work was done as contracted',
    document: paper('D-3', '2024-09-01'),
  },
  TerminateProject: { ...PROJECT, ground: 'breach-of-contract', document: paper('T-1') },
  RevokeProject: { ...PROJECT, ground: 'misreporting', document: paper('R-1') },
  OrderRecovery: {
    ...PROJECT,
    recoveryId: 'recovery-1',
    amount: yuan('120000.00'),
    dueOn: calendarDate('2024-12-31'),
    document: paper('O-1'),
  },
  ReceiveRecovery: {
    ...PROJECT,
    recoveryId: 'recovery-1',
    receiptId: 'receipt-1',
    amount: yuan('50000.00'),
    voucher: 'RV-1',
    receivedOn: calendarDate('2024-11-01'),
  },
  ReverseRecoveryReceipt: {
    ...PROJECT,
    recoveryId: 'recovery-1',
    reversalId: 'reversal-2',
    corrects: 'receipt-1',
    reason: 'voucher of another unit',
  },
  RequestRecoveryWriteOff: {
    ...PROJECT,
    recoveryId: 'recovery-1',
    writeOffId: 'write-off-1',
    reason: 'the unit is bankrupt',
  },
  ApproveRecoveryWriteOff: {
    ...PROJECT,
    recoveryId: 'recovery-1',
    writeOffId: 'write-off-1',
    document: paper('W-1', '2024-12-01'),
  },
  RefuseRecoveryWriteOff: {
    ...PROJECT,
    recoveryId: 'recovery-1',
    writeOffId: 'write-off-1',
    reason: 'the estate is not distributed yet',
  },
  HoldProject: {
    ...PROJECT,
    hold: {
      holdId: 'case-7',
      ground: 'duplicate-case',
      sourceId: '7',
      clause: 'MH-1.3.3',
    },
  },
  ReleaseProjectHold: { ...PROJECT, holdId: 'case-7', reason: 'dismissed' },
} as const satisfies { readonly [Type in ProjectCommand['type']]: DataOf<Type> };

type CommandOfType<Type extends ProjectCommand['type']> = Extract<ProjectCommand, { type: Type }>;
type DataOf<Type extends ProjectCommand['type']> = CommandOfType<Type>['data'];

/** The sample command of a type, with other data where a spec says so. */
export function command<Type extends ProjectCommand['type']>(
  type: Type,
  over: Partial<DataOf<Type>> = {},
  context: CommandContext = MAKER,
): ProjectCommand {
  return { type, data: { ...samples[type], ...over }, context } as unknown as ProjectCommand;
}

/** The data of a sample command. */
export function dataOf<Type extends ProjectCommand['type']>(type: Type): DataOf<Type> {
  return samples[type] as unknown as DataOf<Type>;
}

/** The events a series of commands leads to. @throws Error when one of them is refused */
export function historyOf(...commands: readonly ProjectCommand[]): readonly ProjectEvent[] {
  const events: ProjectEvent[] = [];
  for (const each of commands) {
    const decision = projectDecider.decide(each, fold(projectDecider, events));
    if ('rejected' in decision) throw new Error(`${each.type}: ${decision.rejected.message}`);
    events.push(...decision.accepted);
  }
  return events;
}

const final = { disbursementId: 'final-1' };
const paidFinal = { ...final, paidOn: calendarDate('2024-06-20') };

/** Commands that bring a project so far; each list begins with its opening. */
export const opened = [command('OpenProject')];
export const contracted = [...opened, command('SignContract')];
export const firstRequested = [...contracted, command('RequestTranche')];
export const firstAuthorised = [...firstRequested, command('AuthoriseTranche', {}, CHECKER)];
export const firstPaid = [...firstAuthorised, command('ConfirmTranchePayment')];
/** Both opinions are there; the audit supports so much. */
export const examined = (supportedAmount = '1000000.01') => [
  ...firstPaid,
  command('RecordAuditOpinion', { supportedAmount: yuan(supportedAmount) }),
  command('RecordOnSiteOpinion'),
];
export const accepted = (supportedAmount?: string) => [
  ...examined(supportedAmount),
  command('ConcludeAcceptance'),
];
export const finalRequested = (supportedAmount?: string) => [
  ...accepted(supportedAmount),
  command('RequestTranche', { ...final, tranche: 'final' }),
];
export const finalAuthorised = (supportedAmount?: string) => [
  ...finalRequested(supportedAmount),
  command('AuthoriseTranche', final, by('checker-1', '2024-06-10')),
];
export const completed = (amount = '700000.01', supportedAmount?: string) => [
  ...finalAuthorised(supportedAmount),
  command('ConfirmTranchePayment', { ...paidFinal, amount: yuan(amount) }),
];
export const notPassed = [...examined(), command('ConcludeAcceptance', { result: 'not-passed' })];
export const reconsidering = [...notPassed, command('RequestReconsideration')];
export const failed = [...reconsidering, command('ConcludeReconsideration')];
export const terminated = [...firstPaid, command('TerminateProject')];
export const recovering = [...terminated, command('OrderRecovery')];
