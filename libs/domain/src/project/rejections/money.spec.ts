import { describe } from '@jest/globals';
import { calendarDate, yuan } from '@grants/kernel';
import { BUREAU } from '../../specs/project-funding.ts';
import {
  accepted,
  by,
  CHECKER,
  command,
  contracted,
  finalAuthorised,
  finalRequested,
  firstAuthorised,
  firstPaid,
  firstRequested,
  recovering,
  terminated,
} from '../../specs/project-sample.ts';
import { describeRefusals } from '../../specs/refusals.ts';
import type { RefusedBy } from '../../specs/refusals.ts';
import { moneyRejections } from './money.ts';

const held = command('HoldProject');
const receiptReversed = [
  ...recovering,
  command('ReceiveRecovery'),
  command('ReverseRecoveryReceipt'),
];
const writeOffRequested = [...recovering, command('RequestRecoveryWriteOff')];

const ofHolder = (holder: string) => ({ holder, accountNumber: '3105', bank: '示例银行' });
const final = { disbursementId: 'final-1', tranche: 'final' } as const;

/** In the order of precedence; each with the figures behind it. */
const RULES: readonly RefusedBy[] = [
  {
    code: 'PROJECT.INSPECTION_PAYS_NOTHING',
    clause: 'MH-1.6.14',
    examples: [
      [
        'cited',
        [...contracted, command('RecordStageInspection')],
        command('RequestTranche', { citedInspectionId: 'inspection-1' }),
        { citedInspectionId: 'inspection-1' },
      ],
    ],
  },
  {
    code: 'PROJECT.TRANCHE_OPEN',
    clause: 'MH-1.5.1',
    examples: [
      [
        'first',
        firstRequested,
        command('RequestTranche', { disbursementId: 'first-2' }),
        { disbursementId: 'first-1', amount: '300000.00', status: 'requested' },
      ],
      [
        'final',
        finalRequested(),
        command('RequestTranche', { ...final, disbursementId: 'final-2' }),
        { disbursementId: 'final-1' },
        'MH-1.5.2',
      ],
    ],
  },
  {
    code: 'PROJECT.FIRST_TRANCHE_PAID',
    clause: 'MH-1.5.1',
    examples: [
      [
        'twice',
        firstPaid,
        command('RequestTranche', { disbursementId: 'first-2' }),
        { disbursementId: 'first-1', amount: '300000.00' },
      ],
    ],
  },
  {
    code: 'PROJECT.FIRST_TRANCHE_FIXED',
    clause: 'MH-1.5.1',
    examples: [
      [
        'a fen more',
        contracted,
        command('RequestTranche', { amount: yuan('300000.01') }),
        { amount: '300000.00', asked: '300000.01', share: '0.30' },
      ],
    ],
  },
  {
    code: 'PROJECT.FINAL_TRANCHE_BEYOND_LIMIT',
    clause: 'MH-1.5.2',
    examples: [
      [
        'a fen more than is left of the award',
        accepted('1000000.01'),
        command('RequestTranche', { ...final, amount: yuan('700000.02') }),
        { limit: '700000.01', asked: '700000.02', award: '1000000.01', paid: '300000.00' },
      ],
      [
        'a fen more than the audit supports',
        accepted('850000.00'),
        command('RequestTranche', { ...final, amount: yuan('550000.01') }),
        { limit: '550000.00', asked: '550000.01', supported: '850000.00' },
      ],
    ],
  },
  {
    code: 'PROJECT.NOTHING_TO_PAY',
    clause: 'MH-1.5.1',
    examples: [
      [
        'less than a fen',
        [command('OpenProject', { award: yuan('0.03') }), command('SignContract')],
        command('RequestTranche'),
        { award: '0.03', amount: '0.00' },
      ],
    ],
  },
  {
    code: 'PROJECT.ON_HOLD',
    clause: 'MH-1.3.3',
    examples: [
      [
        'authorise',
        [...firstRequested, held],
        command('AuthoriseTranche', {}, CHECKER),
        {
          holds: [
            { holdId: 'case-7', ground: 'duplicate-case', sourceId: '7', clause: 'MH-1.3.3' },
          ],
        },
      ],
      ['pay', [...firstAuthorised, held], command('ConfirmTranchePayment'), {}],
    ],
  },
  {
    code: 'PROJECT.TRANCHE_NOT_AUTHORISED',
    examples: [
      ['pay', firstRequested, command('ConfirmTranchePayment'), { disbursementId: 'first-1' }],
    ],
  },
  {
    code: 'PROJECT.AUTHORISER_IS_REQUESTER',
    examples: [
      [
        'the same person',
        firstRequested,
        command('AuthoriseTranche', {}, by('maker-1')),
        { actorId: 'maker-1' },
      ],
    ],
  },
  {
    code: 'PROJECT.PAYMENT_DIFFERS',
    clause: 'MH-1.5.1',
    examples: [
      [
        'a fen less',
        firstAuthorised,
        command('ConfirmTranchePayment', { amount: yuan('299999.99') }),
        { authorised: '300000.00', asked: '299999.99' },
      ],
      [
        'a fen more of the final tranche',
        finalAuthorised(),
        command('ConfirmTranchePayment', { disbursementId: 'final-1', amount: yuan('700000.02') }),
        { authorised: '700000.01', asked: '700000.02' },
        'MH-1.5.2',
      ],
    ],
  },
  {
    code: 'PROJECT.PAID_BEFORE_AUTHORISED',
    examples: [
      [
        'a day before',
        firstAuthorised,
        command('ConfirmTranchePayment', { paidOn: calendarDate('2022-03-11') }),
        { authorisedOn: '2022-03-12', paidOn: '2022-03-11' },
      ],
    ],
  },
  {
    code: 'PROJECT.VOUCHER_UNDONE',
    examples: [
      [
        'again by the voucher that came back',
        [...firstPaid, command('ReturnTranche')],
        command('ConfirmTranchePayment'),
        { voucher: 'V-1', undoneBy: 'return', id: 'return-1' },
      ],
      [
        'again by the voucher that was reversed',
        [...firstPaid, command('ReverseTranchePayment')],
        command('ConfirmTranchePayment'),
        { voucher: 'V-1', undoneBy: 'reversal', id: 'reversal-1' },
      ],
    ],
  },
  {
    code: 'PROJECT.ACCOUNT_OF_ANOTHER',
    clause: 'MH-1.5.1',
    examples: [
      [
        'of a participating unit',
        contracted,
        command('RegisterPayeeAccount', { account: ofHolder('上海示例大学') }),
        { unit: '上海示例传感科技有限公司', holder: '上海示例大学' },
      ],
    ],
  },
  {
    code: 'PROJECT.UNDONE_OTHERWISE',
    examples: [
      [
        'a return',
        [...firstPaid, command('ReturnTranche')],
        command('ReturnTranche', { returnVoucher: 'V-1-S' }),
        { id: 'return-1', differences: { returnVoucher: { recorded: 'V-1-R', asked: 'V-1-S' } } },
      ],
      [
        'a reversal',
        [...firstPaid, command('ReverseTranchePayment')],
        command('ReverseTranchePayment', { corrects: 'V-2' }),
        { id: 'reversal-1', differences: { corrects: { recorded: 'V-1', asked: 'V-2' } } },
      ],
    ],
  },
  {
    code: 'PROJECT.NOT_PAID',
    examples: [
      ['return', firstAuthorised, command('ReturnTranche'), { status: 'authorised' }],
      ['reverse', firstAuthorised, command('ReverseTranchePayment'), { status: 'authorised' }],
    ],
  },
  {
    code: 'PROJECT.OTHER_VOUCHER',
    examples: [
      [
        'return',
        firstPaid,
        command('ReturnTranche', { paymentVoucher: 'V-2' }),
        { voucher: 'V-1', asked: 'V-2' },
      ],
      [
        'reverse',
        firstPaid,
        command('ReverseTranchePayment', { corrects: 'V-2' }),
        { voucher: 'V-1', asked: 'V-2' },
      ],
    ],
  },
  {
    code: 'PROJECT.RETURNED_BEFORE_PAID',
    examples: [
      [
        'a day before',
        firstPaid,
        command('ReturnTranche', { returnedOn: calendarDate('2022-03-14') }),
        { paidOn: '2022-03-15', returnedOn: '2022-03-14' },
      ],
    ],
  },
  {
    code: 'PROJECT.PAYMENT_ORDERED_BACK',
    clause: 'MH-1.6.12',
    examples: [
      ['return', recovering, command('ReturnTranche'), { amount: '300000.00' }],
      ['reverse', recovering, command('ReverseTranchePayment'), { amount: '300000.00' }],
    ],
  },
  {
    code: 'PROJECT.CARRY_FORWARD_WHILE_OPEN',
    examples: [
      [
        'requested',
        firstRequested,
        command('CarryForwardFunding'),
        { disbursementId: 'first-1', status: 'requested' },
      ],
      ['authorised', firstAuthorised, command('CarryForwardFunding'), { status: 'authorised' }],
    ],
  },
  {
    code: 'PROJECT.RECOVERY_BEYOND_LIMIT',
    clause: 'MH-1.6.12',
    examples: [
      [
        'a fen more',
        terminated,
        command('OrderRecovery', { amount: yuan('300000.01') }),
        { limit: '300000.00', paid: '300000.00' },
      ],
    ],
  },
  {
    code: 'PROJECT.RECEIPT_BEYOND_RECOVERY',
    clause: 'MH-1.6.12',
    examples: [
      [
        'a fen more',
        recovering,
        command('ReceiveRecovery', { amount: yuan('120000.01') }),
        { ordered: '120000.00', outstanding: '120000.00', received: '120000.01' },
      ],
    ],
  },
  {
    code: 'PROJECT.RECEIPT_REVERSED',
    examples: [
      ['receive again', receiptReversed, command('ReceiveRecovery'), { receiptId: 'receipt-1' }],
      [
        'reverse again',
        receiptReversed,
        command('ReverseRecoveryReceipt', { reversalId: 'reversal-3' }),
        { receiptId: 'receipt-1' },
      ],
    ],
  },
  {
    code: 'PROJECT.WRITE_OFF_OPEN',
    examples: [
      [
        'a second',
        writeOffRequested,
        command('RequestRecoveryWriteOff', { writeOffId: 'write-off-2' }),
        { writeOffId: 'write-off-1', amount: '120000.00' },
      ],
    ],
  },
  {
    code: 'PROJECT.WRITE_OFF_BEYOND_RECOVERY',
    clause: 'MH-1.6.12',
    examples: [
      [
        'a fen more',
        recovering,
        command('RequestRecoveryWriteOff', { amount: yuan('120000.01') }),
        { outstanding: '120000.00', amount: '120000.01' },
      ],
      [
        'more than is left when it is approved',
        [...writeOffRequested, command('ReceiveRecovery')],
        command('ApproveRecoveryWriteOff', {}, BUREAU),
        { outstanding: '70000.00', amount: '120000.00' },
      ],
    ],
  },
  {
    code: 'PROJECT.WRITE_OFF_DECIDED',
    examples: [
      [
        'approve what was refused',
        [...writeOffRequested, command('RefuseRecoveryWriteOff')],
        command('ApproveRecoveryWriteOff', {}, BUREAU),
        { outcome: 'refused' },
      ],
      [
        'refuse what was approved',
        [...writeOffRequested, command('ApproveRecoveryWriteOff', {}, BUREAU)],
        command('RefuseRecoveryWriteOff'),
        { outcome: 'approved' },
      ],
    ],
  },
  {
    code: 'PROJECT.APPROVER_IS_REQUESTER',
    examples: [
      [
        'the same person',
        writeOffRequested,
        command('ApproveRecoveryWriteOff'),
        { writeOffId: 'write-off-1', actorId: 'maker-1' },
      ],
    ],
  },
];

describe('a rule on money says no', () => describeRefusals(RULES, moneyRejections));
