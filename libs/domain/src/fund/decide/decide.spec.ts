import { describe, expect, it } from '@jest/globals';
import { calendarDate, fold, instant, yuan } from '@grants/kernel';
import type { CommandContext } from '@grants/kernel';
import { given } from '@grants/testing';
import type { FundCommand } from '../commands.ts';
import { fundDecider } from '../decider.ts';
import type { FundEvent } from '../events.ts';
import { fundRejections } from '../rejections.ts';
import type { FundRejection } from '../rejections.ts';

const context: CommandContext = {
  commandId: 'command-1',
  correlationId: 'command-1',
  causationId: 'command-1',
  actor: { id: 'officer-1', role: 'finance-officer' },
  occurredAt: instant('2022-03-01T09:00+08:00'),
};

type DataOf<Type extends FundCommand['type']> = Extract<FundCommand, { type: Type }>['data'];

const budget = { number: '闵财预〔2022〕1号', date: calendarDate('2022-01-10') };
const supplement = { number: '闵财预〔2022〕9号', date: calendarDate('2022-06-10') };
const ofFund = { fundId: 'fund-2022' };
const ofCommitment = { ...ofFund, commitmentId: 'commitment-1' };
const ofDisbursement = { ...ofCommitment, disbursementId: 'disbursement-1' };
const ofRecovery = { ...ofCommitment, recoveryId: 'recovery-1' };
const project = { projectId: 'project-1' };

const opening = {
  ...ofFund,
  name: '关键核心技术专项',
  source: 'district',
  programme: 'key-core-technology',
  fiscalYear: 2022,
  amount: yuan('1000.00'),
  document: budget,
} as const;
const reservation = {
  ...ofCommitment,
  ...project,
  applicationId: 'application-1',
  amount: yuan('300.00'),
};
const part = { ...ofDisbursement, amount: yuan('90.00'), payeeCreditCode: '91310112TEST000001' };
const payment = {
  ...ofDisbursement,
  amount: yuan('90.00'),
  voucher: 'V-1',
  paidOn: calendarDate('2022-03-15'),
};
const order = { ...ofRecovery, amount: yuan('40.00') };
const receipt = {
  ...ofRecovery,
  receiptId: 'receipt-1',
  amount: yuan('15.00'),
  voucher: 'R-1',
  receivedOn: calendarDate('2024-05-01'),
};
const release = { ...ofCommitment, releaseId: 'release-1', reason: 'not approved' };
const cancellation = { ...ofDisbursement, reason: 'wrong account' };

const appropriate = (over: Partial<DataOf<'AppropriateFunds'>> = {}): FundCommand => ({
  type: 'AppropriateFunds',
  data: { ...opening, ...over },
  context,
});
const adjust = (change: string, document = supplement): FundCommand => ({
  type: 'AdjustAppropriation',
  data: { ...ofFund, change: yuan(change), reason: 'mid-year', document },
  context,
});
const commit = (over: Partial<DataOf<'CommitFunds'>> = {}): FundCommand => ({
  type: 'CommitFunds',
  data: { ...reservation, ...over },
  context,
});
const releasing = (over: Partial<DataOf<'ReleaseCommitment'>> = {}): FundCommand => ({
  type: 'ReleaseCommitment',
  data: { ...release, ...over },
  context,
});
const authorise = (over: Partial<DataOf<'AuthoriseDisbursement'>> = {}): FundCommand => ({
  type: 'AuthoriseDisbursement',
  data: { ...part, ...over },
  context,
});
const cancel = (over: Partial<DataOf<'CancelDisbursementAuthorisation'>> = {}): FundCommand => ({
  type: 'CancelDisbursementAuthorisation',
  data: { ...cancellation, ...over },
  context,
});
const pay = (over: Partial<DataOf<'PayDisbursement'>> = {}): FundCommand => ({
  type: 'PayDisbursement',
  data: { ...payment, ...over },
  context,
});
const recognise = (over: Partial<DataOf<'RecogniseRecoverable'>> = {}): FundCommand => ({
  type: 'RecogniseRecoverable',
  data: { ...order, ...over },
  context,
});
const receive = (over: Partial<DataOf<'ReceiveRecoveredFunds'>> = {}): FundCommand => ({
  type: 'ReceiveRecoveredFunds',
  data: { ...receipt, ...over },
  context,
});

const appropriated: FundEvent = { type: 'FundsAppropriated', data: opening };
const committed: FundEvent = { type: 'FundsCommitted', data: reservation };
const released = (amount: string, releaseId = 'release-1'): FundEvent => ({
  type: 'CommitmentReleased',
  data: { ...release, ...project, releaseId, amount: yuan(amount) },
});
const authorised: FundEvent = { type: 'DisbursementAuthorised', data: { ...part, ...project } };
const cancelled: FundEvent = {
  type: 'DisbursementAuthorisationCancelled',
  data: { ...cancellation, ...project, amount: yuan('90.00') },
};
const paid: FundEvent = { type: 'DisbursementPaid', data: { ...payment, ...project } };
const recognised: FundEvent = { type: 'RecoverableRecognised', data: { ...order, ...project } };
const received: FundEvent = { type: 'RecoveredFundsReceived', data: { ...receipt, ...project } };

const reserved = [appropriated, committed];
const disbursed = [...reserved, authorised, paid];
const recovering = [...disbursed, recognised];

describe('each command, accepted', () => {
  it.each<[string, readonly FundEvent[], FundCommand, FundEvent]>([
    ['appropriates', [], appropriate(), appropriated],
    [
      'adjusts down to what is committed and no further',
      reserved,
      adjust('-700.00'),
      {
        type: 'AppropriationAdjusted',
        data: { ...ofFund, change: yuan('-700.00'), reason: 'mid-year', document: supplement },
      },
    ],
    [
      'MH-1.4.4: commits the last fen that is available',
      [appropriated],
      commit({ amount: yuan('1000.00') }),
      { type: 'FundsCommitted', data: { ...reservation, amount: yuan('1000.00') } },
    ],
    ['releases a part', reserved, releasing({ amount: yuan('0.01') }), released('0.01')],
    ['releases whatever is left', [...reserved, authorised], releasing(), released('210.00')],
    [
      'releases a second part under a second id',
      [...reserved, released('100.00')],
      releasing({ releaseId: 'release-2' }),
      released('200.00', 'release-2'),
    ],
    ['authorises a part', reserved, authorise(), authorised],
    [
      'authorises all that is left',
      [...reserved, authorised],
      authorise({ disbursementId: 'disbursement-2', amount: yuan('210.00') }),
      {
        type: 'DisbursementAuthorised',
        data: {
          ...part,
          ...project,
          disbursementId: 'disbursement-2',
          amount: yuan('210.00'),
        },
      },
    ],
    ['cancels an authorisation', [...reserved, authorised], cancel(), cancelled],
    ['pays what was authorised', [...reserved, authorised], pay(), paid],
    ['MH-1.6.12: recognises a recoverable', disbursed, recognise(), recognised],
    ['receives a part of it', recovering, receive(), received],
  ])('%s; repeated, nothing', (_what, history, command, event) => {
    given(fundDecider, ...history)
      .when(command)
      .then(event)
      .andRepeatingChangesNothing();
  });
});

describe('each command, already so', () => {
  it.each<[string, readonly FundEvent[], FundCommand]>([
    ['commit when a part was released', [...reserved, released('1.00')], commit()],
    ['commit when all was paid or released', [...disbursed, released('210.00')], commit()],
    ['release of whatever is left of nothing', [...disbursed, released('210.00')], releasing()],
    [
      'release of the rest, when nothing was reserved any more',
      [...reserved, released('300.00', 'r')],
      releasing(),
    ],
    ['authorise what was paid', disbursed, authorise()],
  ])('%s', (_what, history, command) => {
    given(fundDecider, ...history)
      .when(command)
      .thenNothingHappens();
  });
});

/** In the order of precedence; each with the figures behind it. */
const refusals: readonly [
  FundRejection['code'],
  string,
  readonly FundEvent[],
  FundCommand,
  Readonly<Record<string, unknown>>,
][] = [
  ['FUND.UNKNOWN_FUND', 'adjust', [], adjust('1.00'), { fundId: 'fund-2022' }],
  ['FUND.UNKNOWN_FUND', 'commit', [], commit(), { fundId: 'fund-2022' }],
  ['FUND.UNKNOWN_FUND', 'release', [], releasing(), { fundId: 'fund-2022' }],
  [
    'FUND.APPROPRIATED_WITH_OTHER_FIGURES',
    'twice',
    [appropriated],
    appropriate({ amount: yuan('1000.01'), fiscalYear: 2023 }),
    {
      differences: {
        amount: { recorded: '1000.00', asked: '1000.01' },
        fiscalYear: { recorded: 2022, asked: 2023 },
      },
    },
  ],
  [
    'FUND.DOCUMENT_ALREADY_USED',
    'another change',
    [
      appropriated,
      {
        type: 'AppropriationAdjusted',
        data: { ...ofFund, change: yuan('5.00'), reason: 'mid-year', document: supplement },
      },
    ],
    adjust('6.00'),
    { differences: { change: { recorded: '5.00', asked: '6.00' } } },
  ],
  ['FUND.UNKNOWN_COMMITMENT', 'release', [appropriated], releasing(), {}],
  ['FUND.UNKNOWN_COMMITMENT', 'authorise', [appropriated], authorise(), {}],
  ['FUND.UNKNOWN_COMMITMENT', 'cancel', [appropriated], cancel(), {}],
  ['FUND.UNKNOWN_COMMITMENT', 'pay', [appropriated], pay(), {}],
  ['FUND.UNKNOWN_COMMITMENT', 'recognise', [appropriated], recognise(), {}],
  ['FUND.UNKNOWN_COMMITMENT', 'receive', [appropriated], receive(), {}],
  [
    'FUND.COMMITMENT_ID_REUSED',
    'another amount',
    reserved,
    commit({ amount: yuan('301.00') }),
    { differences: { amount: { recorded: '300.00', asked: '301.00' } } },
  ],
  [
    'FUND.COMMITMENT_ID_REUSED',
    'another project, although released',
    [...reserved, released('300.00')],
    commit({ projectId: 'project-2' }),
    { differences: { projectId: { recorded: 'project-1', asked: 'project-2' } } },
  ],
  [
    'FUND.COMMITMENT_RESOLVED',
    'MH-1.4.4: released in full',
    [...reserved, released('100.00'), released('200.00', 'release-2')],
    commit(),
    { reserved: '300.00' },
  ],
  ['FUND.UNKNOWN_DISBURSEMENT', 'cancel', reserved, cancel(), {}],
  ['FUND.UNKNOWN_DISBURSEMENT', 'pay', reserved, pay(), {}],
  ['FUND.UNKNOWN_RECOVERY', 'receive', disbursed, receive(), { recoveryId: 'recovery-1' }],
  [
    'FUND.RELEASE_ID_REUSED',
    'another amount',
    [...reserved, released('100.00')],
    releasing({ amount: yuan('99.99') }),
    { differences: { amount: { recorded: '100.00', asked: '99.99' } } },
  ],
  [
    'FUND.DISBURSEMENT_ID_REUSED',
    'another payee',
    [...reserved, authorised],
    authorise({ payeeCreditCode: '91310112TEST000002' }),
    {
      differences: {
        payeeCreditCode: { recorded: '91310112TEST000001', asked: '91310112TEST000002' },
      },
    },
  ],
  [
    'FUND.DISBURSEMENT_CANCELLED',
    'authorise',
    [...reserved, authorised, cancelled],
    authorise(),
    {},
  ],
  ['FUND.DISBURSEMENT_CANCELLED', 'pay', [...reserved, authorised, cancelled], pay(), {}],
  ['FUND.DISBURSEMENT_ALREADY_PAID', 'cancel', disbursed, cancel(), { voucher: 'V-1' }],
  [
    'FUND.DISBURSEMENT_ALREADY_PAID',
    'pay with another voucher',
    disbursed,
    pay({ voucher: 'V-2' }),
    { voucher: 'V-1', paidOn: '2022-03-15' },
  ],
  [
    'FUND.PAYMENT_DIFFERS',
    'a fen less',
    [...reserved, authorised],
    pay({ amount: yuan('89.99') }),
    { authorised: '90.00', asked: '89.99' },
  ],
  [
    'FUND.RECOVERY_ID_REUSED',
    'another amount',
    recovering,
    recognise({ amount: yuan('41.00') }),
    { differences: { amount: { recorded: '40.00', asked: '41.00' } } },
  ],
  [
    'FUND.RECEIPT_ID_REUSED',
    'another voucher',
    [...recovering, received],
    receive({ voucher: 'R-2' }),
    { differences: { voucher: { recorded: 'R-1', asked: 'R-2' } } },
  ],
  ['FUND.AMOUNT_NOT_POSITIVE', 'appropriate', [], appropriate({ amount: yuan('0') }), {}],
  ['FUND.AMOUNT_NOT_POSITIVE', 'commit', [appropriated], commit({ amount: yuan('0') }), {}],
  ['FUND.AMOUNT_NOT_POSITIVE', 'release', reserved, releasing({ amount: yuan('-1') }), {}],
  ['FUND.AMOUNT_NOT_POSITIVE', 'authorise', reserved, authorise({ amount: yuan('0') }), {}],
  ['FUND.AMOUNT_NOT_POSITIVE', 'recognise', disbursed, recognise({ amount: yuan('-40') }), {}],
  ['FUND.AMOUNT_NOT_POSITIVE', 'receive', recovering, receive({ amount: yuan('0') }), {}],
  ['FUND.CHANGE_IS_ZERO', 'adjust', [appropriated], adjust('0.00'), {}],
  [
    'FUND.CHANGE_EXCEEDS_AVAILABLE',
    'below what is committed',
    reserved,
    adjust('-700.01'),
    { available: '700.00', change: '-700.01', shortBy: '0.01' },
  ],
  [
    'FUND.EXCEEDS_AVAILABLE',
    'MH-1.4.4: a fen more than available',
    reserved,
    commit({ commitmentId: 'commitment-2', amount: yuan('700.01') }),
    { available: '700.00', requested: '700.01', shortBy: '0.01' },
  ],
  [
    'FUND.RELEASE_EXCEEDS_COMMITMENT',
    'what is authorised stays',
    [...reserved, authorised],
    releasing({ amount: yuan('210.01') }),
    { committed: '210.00', requested: '210.01' },
  ],
  [
    'FUND.AUTHORISATION_EXCEEDS_COMMITMENT',
    'what was released is gone',
    [...reserved, released('250.00')],
    authorise(),
    { committed: '50.00', requested: '90.00' },
  ],
  [
    'FUND.RECOVERY_EXCEEDS_PAID',
    'MH-1.6.12: net of what is ordered back already',
    recovering,
    recognise({ recoveryId: 'recovery-2', amount: yuan('50.01') }),
    { paid: '50.00', requested: '50.01' },
  ],
  [
    'FUND.RECEIPT_EXCEEDS_RECOVERY',
    'in total',
    [...recovering, received],
    receive({ receiptId: 'receipt-2', amount: yuan('25.01') }),
    { outstanding: '25.00', received: '25.01' },
  ],
];

describe('each rule that says no', () => {
  it.each(refusals)('%s: %s', (code, _what, history, command, facts) => {
    const decision = fundDecider.decide(command, fold(fundDecider, history));

    expect(decision).toMatchObject({ rejected: { code, facts } });
  });

  it('is shown by an example, in the order of precedence', () => {
    const rules = Object.keys(fundRejections).map(
      (rule) => `FUND.${rule.replace(/[A-Z]/g, '_$&').toUpperCase()}`,
    );

    expect([...new Set(refusals.map(([code]) => code))]).toEqual(rules);
  });
});
