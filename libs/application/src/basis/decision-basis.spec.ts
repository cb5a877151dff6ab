import { beforeEach, describe, expect, it } from '@jest/globals';
import { InMemoryEventStore } from '@grants/event-store';
import type { StreamName } from '@grants/event-store';
import { calendarDate, instant, yuan } from '@grants/kernel';
import { keyCoreTechnologyEdition } from '@grants/policy';
import type { Finding } from '@grants/policy';
import { fixedClock } from '@grants/testing';
import { FindDecisionBasis, FindDecisionBasisHandler } from './decision-basis.query.ts';
import type { DecidedNoun, DecisionBasis } from './decision-basis.query.ts';

const LEAD = '91310112MA1GBXXX1X';
const lead = { creditCode: LEAD };
const officer = { id: 'li', role: 'commission-officer' };

function firstTranche(): Finding {
  const edition = keyCoreTechnologyEdition('minhang-2021');
  if (!edition) throw new Error('no edition');
  return edition.disbursement.isFirstTranche({
    award: yuan('3000000'),
    contractNumber: 'HT-1',
    signedOn: calendarDate('2022-06-01'),
  });
}

const selfRaised: Finding = {
  rule: 'self-raised-share',
  clause: 'MH-1.1.3',
  verdict: 'passed',
  facts: { selfRaised: '3000000.00', grantRequested: '3000000.00' },
};

describe('the basis of decisions', () => {
  let store: InMemoryEventStore;
  let count: number;

  beforeEach(async () => {
    store = new InMemoryEventStore({ clock: fixedClock('2022-07-01T09:00+08:00') });
    count = 0;
    await record('application-A-1', 'ApplicationSubmitted', {
      lead,
      policyVersion: 'minhang-2021',
      basis: [selfRaised],
    });
    await record('application-A-1', 'PaperCopyReceived', { applicationId: 'A-1' });
    await record('project-P-1', 'ProjectOpened', {
      applicationId: 'A-1',
      lead,
      policyVersion: 'minhang-2021',
    });
    await record('project-P-1', 'TrancheRequested', { basis: [firstTranche()] });
  });

  async function record(stream: StreamName, type: string, data: object): Promise<void> {
    count += 1;
    const id = `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
    const ids = { commandId: id, commandDigest: id, correlationId: id, causationId: id };
    const occurredAt = instant(`2022-06-0${count}T10:00+08:00`);
    const metadata = { ...ids, actor: officer, occurredAt };
    await store.append(stream, 'any', [{ id, type, schemaVersion: 1, data, metadata }]);
  }

  function basisOf(
    noun: DecidedNoun,
    id: string,
    reader = officer,
  ): Promise<DecisionBasis | undefined> {
    return new FindDecisionBasisHandler(store).execute(new FindDecisionBasis(reader, noun, id));
  }

  it('of an application has the events that were decided on findings, and no other', async () => {
    expect(await basisOf('application', 'A-1')).toMatchObject({
      id: 'A-1',
      decisions: [
        {
          type: 'ApplicationSubmitted',
          stream: 'application-A-1',
          revision: 0,
          policyVersion: 'minhang-2021',
          actor: officer,
          occurredAt: '2022-06-01T02:00:00.000Z',
          recordedAt: '2022-07-01T01:00:00.000Z',
          findings: [
            {
              ...selfRaised,
              quote: '项目自筹资金不低于申请的财政资助资金',
              threshold: { grantRequested: '3000000.00' },
            },
          ],
        },
      ],
    });
  });

  it('MH-1.5.1: of a project begins with its application, and tells amounts and shares', async () => {
    const basis = await basisOf('project', 'P-1');
    expect(basis?.decisions.map(({ stream, type }) => [stream, type])).toEqual([
      ['application-A-1', 'ApplicationSubmitted'],
      ['project-P-1', 'TrancheRequested'],
    ]);
    expect(basis?.decisions[1]).toMatchObject({
      policyVersion: 'minhang-2021',
      findings: [
        {
          clause: 'MH-1.5.1',
          quote: '给予每个项目牵头单位财政资助金额30%的首笔经费',
          threshold: { share: '0.30' },
          explanation: {
            zh: '符合：首笔经费为资助金额 3,000,000.00 元的 30%，即 900,000.00 元；合同 HT-1 于 2022-06-01 签订（MH-1.5.1）',
          },
        },
      ],
    });
  });

  it.each([
    ['centre', 'Z-1', 'CentreApplied', { content: { host: lead } }],
    ['recognition', 'R-1', 'RecognitionApplied', { content: { applicant: lead } }],
  ] as const)('of a %s is told and kept to its unit in the same way', async (...row) => {
    const [noun, id, type, data] = row;
    await record(`${noun}-${id}`, type, { ...data, policyVersion: 'x', basis: [selfRaised] });
    expect(await basisOf(noun, id)).toMatchObject({
      id,
      decisions: [{ type, policyVersion: 'x', findings: [{ clause: 'MH-1.1.3' }] }],
    });
    const stranger = { id: '91310112MA1GBXXX3X', role: 'applicant' };
    expect(await basisOf(noun, id, stranger)).toBeUndefined();
  });

  it('is shown to the unit it belongs to, and to no other', async () => {
    const unit = { id: LEAD, role: 'applicant' };
    const stranger = { id: '91310112MA1GBXXX3X', role: 'applicant' };
    expect(await basisOf('project', 'P-1', unit)).toMatchObject({ id: 'P-1' });
    expect(await basisOf('project', 'P-1', stranger)).toBeUndefined();
    expect(await basisOf('application', 'A-1', stranger)).toBeUndefined();
  });

  it('of what nobody knows is nothing', async () => {
    expect(await basisOf('project', 'P-9')).toBeUndefined();
    expect(await basisOf('application', 'P-1')).toBeUndefined();
  });
});
