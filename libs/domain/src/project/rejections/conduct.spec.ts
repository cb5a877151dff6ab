import { describe } from '@jest/globals';
import { calendarDate, yuan } from '@grants/kernel';
import {
  command,
  contracted,
  examined,
  failed,
  firstAuthorised,
  firstPaid,
  notPassed,
  opened,
  paper,
  reconsidering,
  terminated,
} from '../../specs/project-sample.ts';
import { describeRefusals } from '../../specs/refusals.ts';
import type { RefusedBy } from '../../specs/refusals.ts';
import { conductRejections } from './conduct.ts';

const approved = [...contracted, command('RequestAdjustment'), command('ApproveAdjustment')];
const audited = [...contracted, command('RecordAuditOpinion')];
const reviewed = [...contracted, command('RecordOnSiteOpinion')];
const extension = (newEnd: string) => ({
  adjustmentId: 'adjustment-2',
  adjustment: { kind: 'execution-period', newEnd: calendarDate(newEnd) } as const,
});

/** In the order of precedence; each with the figures behind it. */
const RULES: readonly RefusedBy[] = [
  {
    code: 'PROJECT.CONTRACT_BEFORE_APPROVAL',
    clause: 'MH-1.4.4',
    examples: [
      [
        'a day before',
        opened,
        command('SignContract', { signedOn: calendarDate('2022-02-19') }),
        { approvedOn: '2022-02-20', signedOn: '2022-02-19' },
      ],
    ],
  },
  {
    code: 'PROJECT.SECOND_EXTENSION',
    clause: 'MH-1.6.4',
    examples: [
      [
        'requested',
        approved,
        command('RequestAdjustment', extension('2025-06-30')),
        { extensionsGranted: 1 },
      ],
    ],
  },
  {
    code: 'PROJECT.EXTENSION_OUT_OF_RANGE',
    clause: 'MH-1.6.4',
    examples: [
      [
        'a day too long',
        contracted,
        command('RequestAdjustment', extension('2025-02-28')),
        { latestEnd: '2025-02-27' },
      ],
    ],
  },
  {
    code: 'PROJECT.WITHDRAWAL_NEEDS_CONSENT',
    clause: 'MH-1.6.5',
    examples: [['terminate', contracted, command('TerminateProject', { ground: 'withdrawn' }), {}]],
  },
  {
    code: 'PROJECT.AUDITOR_NOT_INDEPENDENT',
    clause: 'MH-1.6.8',
    examples: [
      [
        'the managing agency',
        contracted,
        command('RecordAuditOpinion', { agency: '示例项目管理有限公司' }),
        { sameAs: '示例项目管理有限公司' },
      ],
      [
        'a participating unit',
        contracted,
        command('RecordAuditOpinion', { agency: '上海示例大学' }),
        { sameAs: '上海示例大学' },
      ],
    ],
  },
  {
    code: 'PROJECT.SUPPORT_BEYOND_AWARD',
    clause: 'MH-1.6.8',
    examples: [
      [
        'by a fen',
        contracted,
        command('RecordAuditOpinion', { supportedAmount: yuan('1000000.02') }),
        { award: '1000000.01', supported: '1000000.02' },
      ],
    ],
  },
  {
    code: 'PROJECT.NO_EXPERT_ON_SITE',
    clause: 'MH-1.6.9',
    examples: [
      [
        'nobody',
        contracted,
        command('RecordOnSiteOpinion', { experts: [] }),
        { present: 0, atLeast: 1 },
      ],
    ],
  },
  {
    code: 'PROJECT.OPINION_MISSING',
    clause: 'MH-1.6.7',
    examples: [
      ['neither', firstPaid, command('ConcludeAcceptance'), {}],
      ['the review', audited, command('ConcludeAcceptance'), { auditId: 'audit-1' }],
      ['the audit', reviewed, command('ConcludeAcceptance'), { reviewId: 'review-1' }],
    ],
  },
  {
    code: 'PROJECT.RESULT_AGAINST_OPINIONS',
    clause: 'MH-1.6.10',
    examples: [
      [
        'an adverse audit',
        [...examined(), command('RecordAuditOpinion', { auditId: 'audit-2', opinion: 'adverse' })],
        command('ConcludeAcceptance'),
        { auditOpinion: 'adverse', onSiteOpinion: 'pass' },
      ],
    ],
  },
  {
    code: 'PROJECT.ISSUED_BEFORE_CONSENT',
    clause: 'MH-1.6.10',
    examples: [
      [
        'by a day',
        examined(),
        command('ConcludeAcceptance', { governmentConsent: paper('C-1', '2024-06-02') }),
        { consentDate: '2024-06-02', documentDate: '2024-06-01' },
      ],
      [
        'a reconsideration not granted',
        reconsidering,
        command('ConcludeReconsideration', {
          outcome: 'not-granted',
          governmentConsent: paper('C-2', '2024-08-02'),
        }),
        { documentDate: '2024-08-01' },
      ],
    ],
  },
  {
    code: 'PROJECT.FIRST_TRANCHE_UNPAID',
    clause: 'MH-O3',
    examples: [
      [
        'only authorised',
        [...firstAuthorised, command('RecordAuditOpinion'), command('RecordOnSiteOpinion')],
        command('ConcludeAcceptance'),
        { firstTranche: '300000.00', paid: '0.00' },
      ],
    ],
  },
  {
    code: 'PROJECT.RECONSIDERED_ALREADY',
    clause: 'MH-1.6.11',
    examples: [
      [
        'a second one',
        failed,
        command('RequestReconsideration'),
        { reconsiderations: 1, reconsiderationsAtMost: 1 },
      ],
    ],
  },
  {
    code: 'PROJECT.NOT_FAILED_FOR_GOOD',
    clause: 'MH-1.6.16',
    examples: [
      ['may be reconsidered', notPassed, command('RecordDiligenceFinding'), {}],
      ['ended on another ground', terminated, command('RecordDiligenceFinding'), {}],
    ],
  },
];

describe('the way a project is carried out says no', () =>
  describeRefusals(RULES, conductRejections));
