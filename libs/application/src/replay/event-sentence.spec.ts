import { describe, expect, it } from '@jest/globals';
import { sentenceOf } from './event-sentence.ts';

const told = (type: string) => ({ type, summaryKey: type });

describe('the sentence that tells an event', () => {
  it.each([
    ['ContractSigned', 'ContractSigned', '签订项目合同书', 'Contract signed'],
    [
      'AcceptanceConcluded',
      'AcceptanceConcluded.passed',
      '验收结论：通过',
      'Acceptance concluded: passed',
    ],
    ['TranchePaid', 'TranchePaid.first', '首笔经费拨付到账', 'First tranche paid'],
    // The word means one thing of an audit and another of an evaluation.
    [
      'AuditOpinionRecorded',
      'AuditOpinionRecorded.unqualified',
      '财务审计意见：无保留意见',
      'Audit opinion recorded: unqualified',
    ],
    [
      'CentreEvaluated',
      'CentreEvaluated.unqualified',
      '建设期满评估：不合格',
      'Centre evaluated: unqualified',
    ],
  ])('of %s, %s, is in both languages', (type, summaryKey, ...[zh, en]) => {
    expect(sentenceOf({ type, summaryKey, stream: 'project-P-1' })).toEqual({ zh, en });
  });

  it('says of a posting that it is the fund’s', () => {
    expect(sentenceOf({ ...told('DisbursementPaid'), stream: 'fund-FD-2022' })).toEqual({
      zh: '资金账：拨付',
      en: 'Fund: disbursement paid',
    });
  });

  it('is its name for an event that this program does not know', () => {
    expect(sentenceOf({ ...told('MoonReached'), stream: 'moon-1' })).toEqual({
      zh: 'MoonReached',
      en: 'Moon reached',
    });
  });
});
