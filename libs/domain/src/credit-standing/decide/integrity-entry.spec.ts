import { describe, expect, it } from '@jest/globals';
import { fold } from '@grants/kernel';
import { given } from '@grants/testing';
import { document, givenBy, laterDocument, person, unitOf } from '../../specs/credit-sample.ts';
import type { MakeIntegrityEntry, WithdrawIntegrityEntry } from '../commands.ts';
import { creditStandingDecider as decider } from '../decider.ts';
import type { IntegrityEntryMade, IntegrityEntryWithdrawn } from '../events.ts';
import { integrityEntriesOf } from '../standing-facts.ts';

const context = givenBy('officer-1', '2023-06-01');
const entry: MakeIntegrityEntry['data'] = {
  subject: person,
  entryId: 'project-1.member-1',
  projectId: 'project-1',
  document,
};
const makeEntry = (over: Partial<MakeIntegrityEntry['data']> = {}): MakeIntegrityEntry => ({
  type: 'MakeIntegrityEntry',
  data: { ...entry, ...over },
  context,
});
const made: IntegrityEntryMade = {
  type: 'IntegrityEntryMade',
  data: { ...entry, clause: 'MH-1.6.16' },
};
const withdrawal: IntegrityEntryWithdrawn['data'] = {
  subject: person,
  entryId: 'project-1.member-1',
  reason: '已履行勤勉义务',
  document: laterDocument,
};
const withdrawn: IntegrityEntryWithdrawn = { type: 'IntegrityEntryWithdrawn', data: withdrawal };
const withdrawEntry = (reason = withdrawal.reason): WithdrawIntegrityEntry => ({
  type: 'WithdrawIntegrityEntry',
  data: { ...withdrawal, reason },
  context,
});

describe('MH-1.6.16: an entry in the research-integrity list', () => {
  it('is made once', () => {
    given(decider).when(makeEntry()).then(made).andRepeatingChangesNothing();
    expect(integrityEntriesOf(fold(decider, [made]))).toEqual([made.data]);
  });

  it('is refused under the id of another', () => {
    given(decider, made)
      .when(makeEntry({ document: laterDocument }))
      .thenRejected({ code: 'CREDIT_STANDING.ENTRY_ID_TAKEN' });
  });

  it('is made of persons only', () => {
    given(decider)
      .when(makeEntry({ subject: unitOf(1) }))
      .thenRejected({ code: 'CREDIT_STANDING.ENTRY_OF_UNIT', clause: 'MH-1.6.16' });
  });

  it('that was wrong is withdrawn once and counts for nothing', () => {
    given(decider, made).when(withdrawEntry()).then(withdrawn).andRepeatingChangesNothing();
    expect(integrityEntriesOf(fold(decider, [made, withdrawn]))).toEqual([]);
  });

  it('that is not on record, or withdrawn for another reason, is not withdrawn', () => {
    given(decider)
      .when(withdrawEntry())
      .thenRejected({
        code: 'CREDIT_STANDING.ENTRY_UNKNOWN',
        facts: { entryId: 'project-1.member-1' },
      });
    given(decider, made, withdrawn)
      .when(withdrawEntry('另'))
      .thenRejected({ code: 'CREDIT_STANDING.ENTRY_WITHDRAWN', clause: 'MH-1.6.16' });
  });

  it('that was withdrawn is not made again under its id', () => {
    given(decider, made, withdrawn)
      .when(makeEntry())
      .thenRejected({
        code: 'CREDIT_STANDING.ENTRY_WITHDRAWN',
        facts: { documentNumber: laterDocument.number },
      });
  });
});
