import { describe, expect, it } from '@jest/globals';
import { appropriates, FUND, publishesCall } from './office/application-case.ts';
import { paper } from './office/content.ts';
import { inOffice } from './office/office.ts';
import type { Json, Office } from './office/office.ts';
import { approvedProject, FIRST_TRANCHE, projectAtWork } from './office/project-case.ts';

const NEXT = 'fund-2023';
const PATH = `/funds/${FUND}`;
const DOCUMENT = { document: paper('闵财预〔2022〕31号', '2022-02-28') };
/** The close is ordered in December; what is decided before rests on a paper of February. */
const ORDER = { document: paper('闵财预〔2022〕78号', '2022-12-28') };
const CLOSE = { closeId: 'close-2022', toFundId: NEXT, ...ORDER };
const LAPSE = { lapseId: 'lapse-2022', lapsedOn: '2022-12-31', ...ORDER };

const officer = (office: Office) => office.desk('finance-officer');
const approver = (office: Office) => office.desk('finance-approver');

/** Two funds of one source: 10,000,000.00 for 2022, and 5,000,000.00 for the year after. */
async function twoYears(office: Office, over: object = {}): Promise<void> {
  await appropriates(office, '10000000.00');
  await officer(office).gives('/funds', {
    fundId: NEXT,
    name: '2023年关键核心技术攻关专项',
    source: 'district',
    programme: 'key-core-technology',
    fiscalYear: 2023,
    amount: '5000000.00',
    document: paper('闵财预〔2023〕1号', '2022-02-20'),
    ...over,
  });
}

async function balancesOf(office: Office, fundId: string, query = ''): Promise<Json> {
  return (await officer(office).reads(`/funds/${fundId}${query}`))['balances'] as Json;
}

const transfer = (amount: string) => ({
  transferId: 'transfer-1',
  toFundId: NEXT,
  amount,
  reason: '统筹使用',
});

describe('a transfer between funds (资金调剂)', () => {
  it(
    'is asked for by one person, approved by another, and received by the other fund',
    inOffice(async (office) => {
      await twoYears(office);
      await officer(office).gives(`${PATH}/transfers`, transfer('4000000.00'));
      const approval = `${PATH}/transfers/transfer-1/approval`;

      expect(await balancesOf(office, FUND)).toMatchObject({ available: '10000000.00' });
      expect(
        await office.desk('finance-approver', 'finance-officer').isRefused(approval, DOCUMENT),
      ).toMatchObject({
        status: 422,
        code: 'FUND.OWN_REQUEST',
        facts: { person: 'finance-officer', transferId: 'transfer-1' },
      });
      await approver(office).gives(approval, DOCUMENT);
      expect(await balancesOf(office, FUND)).toMatchObject({
        available: '6000000.00',
        transferred: '-4000000.00',
      });
      expect(await balancesOf(office, NEXT)).toMatchObject({
        available: '9000000.00',
        transferred: '4000000.00',
      });
    }),
  );

  it(
    'is refused for more than is available, to another source and to no fund at all',
    inOffice(async (office) => {
      await twoYears(office, { source: 'municipal' });
      const asks = (body: object) => officer(office).isRefused(`${PATH}/transfers`, body);

      expect(await asks(transfer('1.00'))).toMatchObject({
        code: 'FUND.ANOTHER_SOURCE',
        facts: { source: 'district', toSource: 'municipal' },
      });
      expect(await asks({ ...transfer('1.00'), toFundId: 'fund-0' })).toMatchObject({
        status: 400,
        code: 'REQUEST.INVALID',
        errors: [{ field: 'toFundId' }],
      });
      await appropriates(office, '1.00', 'fund-3');
      expect(await asks({ ...transfer('10000000.01'), toFundId: 'fund-3' })).toMatchObject({
        code: 'FUND.TRANSFER_EXCEEDS_AVAILABLE',
        facts: { available: '10000000.00', requested: '10000000.01', shortBy: '0.01' },
      });
    }),
  );

  it(
    'that was refused moves nothing and is not approved after all',
    inOffice(async (office) => {
      await twoYears(office);
      await officer(office).gives(`${PATH}/transfers`, transfer('4000000.00'));
      await approver(office).gives(`${PATH}/transfers/transfer-1/refusal`, { reason: '不予调剂' });
      const refused = await approver(office).isRefused(
        `${PATH}/transfers/transfer-1/approval`,
        DOCUMENT,
      );

      expect(refused).toMatchObject({
        code: 'FUND.TRANSFER_DECIDED',
        facts: { outcome: 'refused', decision: '不予调剂' },
      });
      expect(await balancesOf(office, FUND)).toMatchObject({ available: '10000000.00' });
    }),
  );
});

describe('the threshold of a fund (双人审批限额)', () => {
  it(
    'has a tranche of that much authorised by two persons, neither of whom asked for it',
    inOffice(async (office) => {
      await appropriates(office, '10000000.00');
      await publishesCall(office);
      const project = await approvedProject(office);
      await project.signsContract();
      await project.requestsTranche('first');
      await approver(office).gives(`${PATH}/authorisation-thresholds`, {
        secondAuthoriserFrom: '900000.00',
        ...DOCUMENT,
      });
      const path = `${project.path}/tranches/first-1/authorisation`;
      await office.desk('finance-approver', 'approver-1').gives(path);

      expect(await project.money()).toMatchObject({ authorised: '0.00' });
      await office.desk('finance-approver', 'approver-2').gives(path);
      expect(await project.money()).toMatchObject({ authorised: '900000.00' });
    }),
  );
});

describe('the end of a year (年终结账)', () => {
  it(
    'carries what is promised forward (结转), lapses the rest (失效), and pays from the next year',
    inOffice(async (office) => {
      await twoYears(office);
      await publishesCall(office);
      const project = await projectAtWork(office);
      office.comesTo('2022-12-31T10:00+08:00');
      const early = await approver(office).isRefused(`${PATH}/lapses`, LAPSE);
      await approver(office).gives(`${PATH}/year-end-closes`, CLOSE);
      await approver(office).gives(`${PATH}/lapses`, LAPSE);

      expect(early).toMatchObject({
        code: 'FUND.STILL_LIVE',
        facts: { live: 1, committed: '2100000.01', authorised: '0.00' },
      });
      expect(await balancesOf(office, FUND)).toMatchObject({
        appropriated: '10000000.00',
        available: '0.00',
        committed: '0.00',
        paid: '900000.00',
        carriedForward: '2100000.01',
        lapsed: '6999999.99',
      });
      expect(await balancesOf(office, NEXT)).toMatchObject({
        appropriated: '5000000.00',
        carriedIn: '2100000.01',
        available: '5000000.00',
        committed: '2100000.01',
      });
      expect(await balancesOf(office, FUND, '?asOf=2022-12-30')).toMatchObject({
        committed: '2100000.01',
        lapsed: '0.00',
      });

      office.clock.advanceTo('2024-08-25T10:00+08:00');
      await project.isAudited('3000000.01');
      await project.isReviewedOnSite('pass');
      await project.concludesAcceptance('passed');
      await project.isPaidTranche('final', { amount: '2100000.01', paidOn: '2024-09-10' });
      expect(await balancesOf(office, NEXT)).toMatchObject({
        committed: '0.00',
        paid: '2100000.01',
      });
      expect(await balancesOf(office, FUND)).toMatchObject({ paid: '900000.00' });
    }),
  );

  it(
    'leaves a project alone whose tranche is under way; a later close carries the rest',
    inOffice(async (office) => {
      await twoYears(office);
      await publishesCall(office);
      const project = await approvedProject(office);
      await project.signsContract();
      await project.requestsTranche('first');
      await project.authorises('first-1');
      office.comesTo('2022-12-31T10:00+08:00');
      await approver(office).gives(`${PATH}/year-end-closes`, CLOSE);

      expect(await balancesOf(office, NEXT)).toMatchObject({ carriedIn: '0.00' });
      expect(await approver(office).isRefused(`${PATH}/lapses`, LAPSE)).toMatchObject({
        code: 'FUND.STILL_LIVE',
        facts: { committed: '2100000.01', authorised: '900000.00' },
      });
      await project.isPaid('first-1', FIRST_TRANCHE);
      await approver(office).gives(`${PATH}/year-end-closes`, { ...CLOSE, closeId: 'close-2' });
      expect(await balancesOf(office, NEXT)).toMatchObject({ carriedIn: '2100000.01' });
    }),
  );

  it(
    'is over for a fund that lapsed: it takes no increase, promises nothing and gives nothing',
    inOffice(async (office) => {
      await twoYears(office);
      office.comesTo('2022-12-31T10:00+08:00');
      await approver(office).gives(`${PATH}/lapses`, LAPSE);
      const increase = { change: '1.00', reason: '追加', document: paper('1号', '2022-12-31') };

      expect(await approver(office).isRefused(`${PATH}/adjustments`, increase)).toMatchObject({
        code: 'FUND.LAPSED',
        facts: { lapsedOn: '2022-12-31', documentNumber: ORDER.document.number },
      });
      expect(await officer(office).isRefused(`${PATH}/transfers`, transfer('1.00'))).toMatchObject({
        code: 'FUND.LAPSED',
      });
      expect(
        await officer(office).isRefused(`/funds/${NEXT}/transfers`, {
          ...transfer('1.00'),
          toFundId: FUND,
        }),
      ).toMatchObject({ code: 'FUND.RECEIVER_LAPSED' });
    }),
  );

  it(
    'carries forward to a later year of the same source only',
    inOffice(async (office) => {
      await twoYears(office, { fiscalYear: 2022 });
      await publishesCall(office);
      await approvedProject(office);

      office.comesTo('2022-12-27T10:00+08:00');
      expect(await approver(office).isRefused(`${PATH}/year-end-closes`, CLOSE)).toMatchObject({
        code: 'FUND.NOT_A_LATER_YEAR',
        facts: { fiscalYear: 2022, toFiscalYear: 2022 },
      });
    }),
  );
});
