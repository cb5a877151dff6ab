import { describe, expect, it } from '@jest/globals';
import type { GrantsEvent, GrantsEventType } from '@grants/domain';
import { rowsOf } from '../specs/rows-of.ts';
import { ledgerSequence, sample } from '../specs/sample-events.ts';
import { CREDIT_CODE, yuan } from '../specs/values.ts';
import { recognitionRegister } from './projection.ts';
import type { RecognitionRow } from './view.ts';

/** The recognition after its application and these events. */
function after(...events: readonly GrantsEvent[]): RecognitionRow | undefined {
  const next = ledgerSequence();
  const all = [sample('RecognitionApplied'), ...events].map((event) => next(event));
  return (rowsOf(recognitionRegister, all)['recognition'] as readonly RecognitionRow[])[0];
}

describe('a recognition in the register', () => {
  it('is as it was applied for', () => {
    expect(after()).toMatchObject({
      recognitionId: 'recognition-1',
      district: '闵行区',
      applicantCreditCode: CREDIT_CODE,
      fieldCode: '01.02',
      status: 'submitted',
      openObjections: 0,
      filedYears: '[]',
      certificateNumber: null,
    });
  });

  it('has nothing of the person who declared it', () => {
    expect(JSON.stringify(Object.values(after() ?? {}).map(String))).not.toContain('王某');
  });

  it.each<[GrantsEventType, Record<string, unknown>]>([
    ['RecognitionReturned', { status: 'returned' }],
    ['RecognitionCompleted', { status: 'submitted' }],
    ['RecognitionRecommended', { status: 'recommended', round: 1 }],
    ['RecognitionReviewConcluded', { status: 'reviewed', contributionCoefficient: '0.80' }],
    ['RecognitionConsulted', { status: 'proposed', coreValueShare: '65.00' }],
    [
      'PublicNoticePublished',
      { status: 'on-notice', noticeFirstDay: '2022-05-09', noticeLastDay: '2022-05-13' },
    ],
    [
      'ProjectRecognised',
      {
        status: 'recognised',
        batch: '2022年第3批',
        projectNumber: '202203001',
        certificateNumber: 'ZH-202203001',
        validFrom: '2022-06-01',
        validTo: '2025-05-31',
      },
    ],
    [
      'CertificateReissued',
      { certificateNumber: 'ZH-202203001-2', applicantName: '上海虚构半导体有限公司' },
    ],
    ['RecognitionRevoked', { status: 'revoked', revocationGround: 'misreporting' }],
    ['RecognitionRefused', { status: 'refused', refusalStage: 'gate' }],
    ['RecognitionWithdrawn', { status: 'withdrawn', endReason: '经营调整' }],
  ])('after %s', (type, columns) => {
    expect(after(sample(type))).toMatchObject(columns);
  });

  it('SH-11.2: that does not conform in a sample is sent back, one that conforms stays', () => {
    const recommended = sample('RecognitionRecommended');
    const failing = sample('RecognitionSampled', { result: 'not-conforming' });
    expect(after(recommended, failing)?.status).toBe('sent-back');
    expect(after(recommended, sample('RecognitionSampled'))?.status).toBe('recommended');
  });

  it('SH-14.2: counts the objections that nobody has reviewed', () => {
    const raised = (objectionId: string) => sample('ObjectionRaised', { objectionId });
    const reviewed = (objectionId: string) => sample('ObjectionReviewed', { objectionId });
    expect(after(raised('a'), raised('b'), raised('a'), reviewed('a'))).toMatchObject({
      openObjections: 1,
      objections: '["b"]',
    });
  });

  it('SH-18.1: knows the years with a report, in order and each once', () => {
    const filed = (year: number) => sample('ImplementationReportFiled', { year });
    expect(after(filed(2023), filed(2022), filed(2023))?.filedYears).toBe('[2022,2023]');
  });

  it('SH-3: adds up the support that was paid', () => {
    const paid = (amount: string) => sample('RecognitionSupportRecorded', { amount: yuan(amount) });
    expect(after(paid('0.10'), paid('0.20'))?.supportFen).toBe(30n);
  });
});
