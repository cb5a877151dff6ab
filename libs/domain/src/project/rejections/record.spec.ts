import { describe } from '@jest/globals';
import { calendarDate, yuan } from '@grants/kernel';
import {
  accepted,
  by,
  CHECKER,
  command,
  completed,
  contracted,
  examined,
  failed,
  firstAuthorised,
  firstPaid,
  firstRequested,
  notPassed,
  opened,
  paper,
  reconsidering,
  recovering,
  terminated,
} from '../../specs/project-sample.ts';
import { describeRefusals } from '../../specs/refusals.ts';
import type { RefusedBy } from '../../specs/refusals.ts';
import { recordRejections } from './record.ts';

const requested = [...contracted, command('RequestAdjustment')];
const approved = [...contracted, command('RequestAdjustment'), command('ApproveAdjustment')];
const held = command('HoldProject');
const cancelled = [...firstRequested, command('CancelTranche')];
const audited = [...contracted, command('RecordAuditOpinion')];
const reviewed = [...contracted, command('RecordOnSiteOpinion')];
const final = { disbursementId: 'final-1', tranche: 'final' } as const;
const onDay = (day: string) => by('maker-1', day);

const at = (status: string) => ({ status });

/** In the order of precedence; each with the figures behind it. */
const RULES: readonly RefusedBy[] = [
  {
    code: 'PROJECT.UNKNOWN_PROJECT',
    examples: [
      ['sign', [], command('SignContract'), { projectId: 'project-1' }],
      ['hold', [], held, { projectId: 'project-1' }],
      [
        'sign, on a day ahead',
        [],
        command('SignContract', {}, onDay('2022-02-27')),
        { projectId: 'project-1' },
      ],
    ],
  },
  {
    code: 'PROJECT.OPENED_OTHERWISE',
    examples: [['another award', opened, command('OpenProject', { award: yuan('1.00') }), {}]],
  },
  {
    code: 'PROJECT.DAY_AHEAD',
    examples: [
      [
        'contract',
        opened,
        command('SignContract', {}, onDay('2022-02-27')),
        { field: 'signedOn', day: '2022-02-28', today: '2022-02-27' },
      ],
      [
        'payment',
        firstAuthorised,
        command('ConfirmTranchePayment', {}, onDay('2022-03-14')),
        { field: 'paidOn', day: '2022-03-15', today: '2022-03-14' },
      ],
      [
        'receipt',
        recovering,
        command('ReceiveRecovery', {}, onDay('2024-10-31')),
        { field: 'receivedOn', day: '2024-11-01', today: '2024-10-31' },
      ],
      [
        'inspection',
        contracted,
        command('RecordStageInspection', {}, onDay('2023-02-28')),
        { field: 'inspectedOn', day: '2023-03-01', today: '2023-02-28' },
      ],
      [
        'audit',
        contracted,
        command('RecordAuditOpinion', {}, onDay('2024-03-31')),
        { field: 'auditedOn', day: '2024-04-01', today: '2024-03-31' },
      ],
      [
        'review',
        contracted,
        command('RecordOnSiteOpinion', {}, onDay('2024-04-09')),
        { field: 'reviewedOn', day: '2024-04-10', today: '2024-04-09' },
      ],
      [
        'consent of the government',
        examined(),
        command('ConcludeAcceptance', {}, onDay('2024-05-29')),
        { field: 'governmentConsent.date', day: '2024-05-30', today: '2024-05-29' },
      ],
      [
        'result, after the consent',
        examined(),
        command('ConcludeAcceptance', {}, onDay('2024-05-31')),
        { field: 'document.date', day: '2024-06-01', today: '2024-05-31' },
      ],
      [
        'order',
        terminated,
        command('OrderRecovery', {}, onDay('2024-05-31')),
        { field: 'document.date', day: '2024-06-01', today: '2024-05-31' },
      ],
    ],
  },
  {
    code: 'PROJECT.UNKNOWN_POLICY_VERSION',
    clause: 'MH-O6',
    examples: [
      [
        'open',
        [],
        command('OpenProject', { policyVersion: 'minhang-1999' }),
        { policyVersion: 'minhang-1999' },
      ],
    ],
  },
  {
    code: 'PROJECT.UNKNOWN_ID',
    examples: [
      [
        'authorise',
        contracted,
        command('AuthoriseTranche'),
        { noun: 'disbursement', id: 'first-1' },
      ],
      ['cancel', contracted, command('CancelTranche'), { noun: 'disbursement' }],
      ['confirm', contracted, command('ConfirmTranchePayment'), { noun: 'disbursement' }],
      ['approve', contracted, command('ApproveAdjustment'), { noun: 'adjustment' }],
      ['refuse', contracted, command('RefuseAdjustment'), { noun: 'adjustment' }],
      ['receive', terminated, command('ReceiveRecovery'), { noun: 'recovery' }],
    ],
  },
  {
    code: 'PROJECT.ID_REUSED',
    examples: [
      [
        'disbursement, another tranche',
        firstPaid,
        command('RequestTranche', { tranche: 'final' }),
        { noun: 'disbursement' },
      ],
      [
        'disbursement, less',
        firstPaid,
        command('RequestTranche', { amount: yuan('299999.99') }),
        { noun: 'disbursement' },
      ],
      [
        'adjustment',
        requested,
        command('RequestAdjustment', { adjustment: { kind: 'withdrawal' } }),
        { noun: 'adjustment' },
      ],
      [
        'notification',
        [...contracted, command('NotifyBudgetAdjustment')],
        command('NotifyBudgetAdjustment', { reason: 'other' }),
        { noun: 'budget notification' },
      ],
      [
        'finding',
        [...contracted, command('RecordRelatedPartyFinding')],
        command('RecordRelatedPartyFinding', { amount: yuan('1.00') }),
        { noun: 'related-party finding' },
      ],
      [
        'inspection',
        [...contracted, command('RecordStageInspection')],
        command('RecordStageInspection', { findings: 'late' }),
        { noun: 'inspection' },
      ],
      ['audit', audited, command('RecordAuditOpinion', { opinion: 'adverse' }), { noun: 'audit' }],
      [
        'review',
        reviewed,
        command('RecordOnSiteOpinion', { opinion: 'fail' }),
        { noun: 'on-site review' },
      ],
      [
        'recovery',
        recovering,
        command('OrderRecovery', { amount: yuan('1.00') }),
        { noun: 'recovery', differences: { amount: { recorded: '120000.00', asked: '1.00' } } },
      ],
      [
        'receipt',
        [...recovering, command('ReceiveRecovery')],
        command('ReceiveRecovery', { voucher: 'RV-2' }),
        { noun: 'receipt' },
      ],
      [
        'hold',
        [...contracted, held],
        command('HoldProject', {
          hold: { holdId: 'case-7', ground: 'ban', sourceId: '7', clause: 'MH-1.1.6' },
        }),
        { noun: 'hold' },
      ],
    ],
  },
  {
    code: 'PROJECT.ALREADY_CONCLUDED',
    examples: [
      [
        'contract',
        contracted,
        command('SignContract', { signedOn: calendarDate('2022-03-01') }),
        { step: 'contract', documentNumber: 'MH-2022-001' },
      ],
      [
        'acceptance',
        accepted(),
        command('ConcludeAcceptance', { result: 'not-passed' }),
        { step: 'acceptance', documentNumber: 'D-1' },
      ],
      [
        'reconsideration',
        failed,
        command('ConcludeReconsideration', { outcome: 'passed' }),
        { step: 'reconsideration', documentNumber: 'D-2' },
      ],
      [
        'diligence',
        [...failed, command('RecordDiligenceFinding')],
        command('RecordDiligenceFinding', { diligent: false }),
        { step: 'diligence finding', documentNumber: 'D-3' },
      ],
      [
        'termination',
        terminated,
        command('TerminateProject', { document: paper('T-2') }),
        { step: 'ending', documentNumber: 'T-1' },
      ],
      [
        'revocation',
        [...opened, command('RevokeProject')],
        command('RevokeProject', { ground: 'concealment' }),
        { step: 'ending', documentNumber: 'R-1' },
      ],
    ],
  },
  {
    code: 'PROJECT.ADJUSTMENT_DECIDED',
    clause: 'MH-1.6.5',
    examples: [
      ['refuse', approved, command('RefuseAdjustment'), { outcome: 'approved' }],
      [
        'approve',
        [...requested, command('RefuseAdjustment')],
        command('ApproveAdjustment'),
        { outcome: 'refused' },
      ],
    ],
  },
  {
    code: 'PROJECT.TRANCHE_CANCELLED',
    examples: [
      ['request', cancelled, command('RequestTranche'), { disbursementId: 'first-1' }],
      ['authorise', cancelled, command('AuthoriseTranche', {}, CHECKER), {}],
      ['confirm', cancelled, command('ConfirmTranchePayment'), {}],
    ],
  },
  {
    code: 'PROJECT.TRANCHE_PAID',
    clause: 'MH-1.5.1',
    examples: [
      ['cancel', firstPaid, command('CancelTranche'), { voucher: 'V-1', amount: '300000.00' }],
      [
        'confirm again',
        firstPaid,
        command('ConfirmTranchePayment', { voucher: 'V-9' }),
        { voucher: 'V-1', paidOn: '2022-03-15', amount: '300000.00' },
      ],
    ],
  },
  {
    code: 'PROJECT.WRONG_STATUS',
    examples: [
      [
        'first tranche',
        opened,
        command('RequestTranche'),
        { status: 'approved', possibleIn: ['executing'] },
        'MH-1.5.1',
      ],
      [
        'final tranche',
        firstPaid,
        command('RequestTranche', final),
        { status: 'executing', possibleIn: ['accepted'] },
        'MH-1.5.2',
      ],
      ['final tranche', notPassed, command('RequestTranche', final), at('not-passed'), 'MH-1.5.2'],
      [
        'contract',
        [...opened, command('RevokeProject')],
        command('SignContract'),
        at('revoked'),
        'MH-1.4.4',
      ],
      ['extension', opened, command('RequestAdjustment'), at('approved'), 'MH-1.6.4'],
      [
        'withdrawal',
        accepted(),
        command('RequestAdjustment', { adjustment: { kind: 'withdrawal' } }),
        at('accepted'),
        'MH-1.6.5',
      ],
      [
        'consent',
        [...requested, command('TerminateProject')],
        command('ApproveAdjustment'),
        at('terminated'),
        'MH-1.6.4',
      ],
      [
        'refusal',
        [...requested, command('TerminateProject')],
        command('RefuseAdjustment'),
        at('terminated'),
        'MH-1.6.5',
      ],
      ['notification', opened, command('NotifyBudgetAdjustment'), at('approved'), 'MH-1.6.6'],
      ['inspection', accepted(), command('RecordStageInspection'), at('accepted'), 'MH-1.6.14'],
      [
        'audit',
        notPassed,
        command('RecordAuditOpinion', { auditId: 'audit-2' }),
        { possibleIn: ['executing', 'in-reconsideration'] },
        'MH-1.6.8',
      ],
      [
        'review',
        accepted(),
        command('RecordOnSiteOpinion', { reviewId: 'review-2' }),
        at('accepted'),
        'MH-1.6.9',
      ],
      ['acceptance', opened, command('ConcludeAcceptance'), at('approved'), 'MH-1.6.7'],
      [
        'reconsideration',
        accepted(),
        command('RequestReconsideration'),
        at('accepted'),
        'MH-1.6.11',
      ],
      ['its result', notPassed, command('ConcludeReconsideration'), at('not-passed'), 'MH-1.6.11'],
      [
        'termination as not passed',
        reconsidering,
        command('TerminateProject', { ground: 'acceptance-not-passed' }),
        { possibleIn: ['not-passed'] },
        'MH-1.6.12',
      ],
      ['termination', completed(), command('TerminateProject'), at('completed'), 'MH-1.4.4'],
      ['recovery', firstPaid, command('OrderRecovery'), at('executing'), 'MH-1.6.12'],
    ],
  },
  {
    code: 'PROJECT.AMOUNT_NOT_POSITIVE',
    examples: [
      ['award', [], command('OpenProject', { award: yuan('0') }), { amount: '0.00' }],
      [
        'tranche',
        accepted(),
        command('RequestTranche', { ...final, amount: yuan('-1') }),
        { amount: '-1.00' },
      ],
      ['finding', contracted, command('RecordRelatedPartyFinding', { amount: yuan('0') }), {}],
      ['recovery', terminated, command('OrderRecovery', { amount: yuan('0') }), {}],
      ['receipt', recovering, command('ReceiveRecovery', { amount: yuan('0') }), {}],
    ],
  },
];

describe('what is on record says no', () => describeRefusals(RULES, recordRejections));
