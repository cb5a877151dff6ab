import { derivedUuid } from '@grants/application';
import type { CommandRequest } from '@grants/application';
import type { RecordedEvent } from '@grants/event-store';
import { calendarDate, creditCode, instant, yuan } from '@grants/kernel';
import { InMemoryLedger } from '../../generate/in-memory-ledger.ts';

/** The day everything of the history happens on, and the day of its payment list. */
export const PAYMENT_DAY = calendarDate('2022-07-15');
const AUTHORISED_AT = instant('2022-07-14T10:00+08:00');
const APPROVED_ON = calendarDate('2022-06-15');
const FUND = 'fund-bench';
const AWARD = yuan('1000000.00');
/** 30 % of the award (MH-1.5.1). */
const FIRST_TRANCHE = '300000.00';
const UNIT = {
  creditCode: creditCode('91310112MA1GBXXX1C'),
  kind: 'enterprise',
  registeredDistrict: '闵行区',
  taxDistrict: '闵行区',
  town: '莘庄镇',
} as const;
const BUDGET = {
  totalInvestment: yuan('2000000.00'),
  selfRaised: AWARD,
  grantRequested: AWARD,
  lines: [],
};
const DOCUMENT = { number: '闵财预〔2022〕1号', date: APPROVED_ON };
const HEADER = '支付凭证号,支付日期,收款人全称,收款人账号,金额（元）,拨付编号';

/**
 * A history at whose end so many projects have an authorised first tranche, made by the deciders
 * and reactions themselves. For measuring and for specs.
 */
export function* authorisedPayments(count: number): Iterable<RecordedEvent> {
  const ledger = new InMemoryLedger();
  const give = (request: CommandRequest, actorId = 'maker') => {
    const commandId = derivedUuid(request.type, JSON.stringify(request.data));
    const context = {
      commandId,
      correlationId: commandId,
      causationId: commandId,
      actor: { id: actorId, role: 'finance-officer' },
      occurredAt: AUTHORISED_AT,
    };
    const { events, rejected } = ledger.give(request, context, AUTHORISED_AT);
    if (rejected)
      throw new RangeError(`${request.type} of the bench was refused: ${rejected.message}`);
    return events;
  };
  yield* give({
    type: 'AppropriateFunds',
    data: {
      fundId: FUND,
      name: '对账测试专项',
      source: 'district',
      programme: 'key-core-technology',
      fiscalYear: 2022,
      amount: yuan(`${count}000000.00`),
      document: DOCUMENT,
    },
  });
  for (let n = 1; n <= count; n += 1) {
    yield* opened(n).flatMap((request) => give(request));
    const asked = { projectId: `project-${n}`, disbursementId: `pay-${n}` };
    yield* give({ type: 'RequestTranche', data: { ...asked, tranche: 'first' } });
    yield* give({ type: 'AuthoriseTranche', data: asked }, 'checker');
  }
}

/** The treasury's list that pays all of them, as `treasury-payment-list` maps it. */
export function paymentListOf(count: number): string {
  const rows = Array.from(
    { length: count },
    (_row, index) =>
      `GK-${index + 1},${PAYMENT_DAY},${holderOf(index + 1)},${accountOf(index + 1)},${FIRST_TRANCHE},`,
  );
  return [HEADER, ...rows, `合计,,,,${count * 300_000}.00,`, ''].join('\r\n');
}

function opened(n: number): readonly CommandRequest[] {
  const projectId = `project-${n}`;
  const ids = { projectId, applicationId: `application-${n}` };
  const money = { fundId: FUND, commitmentId: `commitment-${n}` };
  const account = { holder: holderOf(n), accountNumber: accountOf(n), bank: '示例银行' };
  const contract = { contractNumber: `HT-${n}`, signedOn: calendarDate('2022-07-01') };
  return [
    { type: 'CommitFunds', data: { ...money, ...ids, amount: AWARD } },
    {
      type: 'OpenProject',
      data: {
        ...money,
        ...ids,
        callId: 'call-bench',
        programme: 'key-core-technology',
        policyVersion: 'minhang-2021',
        title: `第${n}号传感器关键技术攻关`,
        lead: { ...UNIT, name: holderOf(n) },
        participants: [],
        members: [{ personRef: `person-${n}`, name: '示例', duty: '项目负责人' }],
        award: AWARD,
        budget: BUDGET,
        approvedOn: APPROVED_ON,
      },
    },
    {
      type: 'SignContract',
      data: { projectId, ...contract, managingBody: { kind: 'commission' } },
    },
    { type: 'RegisterPayeeAccount', data: { projectId, account, document: DOCUMENT } },
  ];
}

function holderOf(n: number): string {
  return `闵行示例${n}号科技有限公司`;
}

function accountOf(n: number): string {
  return `3105010000${String(n).padStart(10, '0')}`;
}
