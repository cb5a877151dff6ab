import { describe, expect, it } from '@jest/globals';
import type { GrantsEvent } from '@grants/domain';
import { rowsOf, twice } from '../specs/rows-of.ts';
import { ledgerSequence, sample } from '../specs/sample-events.ts';
import { CREDIT_CODE, LEAD, OTHER_CREDIT_CODE } from '../specs/values.ts';
import { searchRegister } from './projection.ts';
import type { SearchRow } from './view.ts';

function rowAfter(...events: readonly GrantsEvent[]): SearchRow | undefined {
  const next = ledgerSequence();
  const rows = rowsOf(searchRegister, twice(events.map((event) => next(event))));
  return (rows['search_entry'] as readonly SearchRow[])[0];
}

describe('the search register', () => {
  it('has an application by title, units, credit codes and its number', () => {
    const participants = [{ creditCode: OTHER_CREDIT_CODE, name: '上海虚构光电研究所' }];
    expect(rowAfter(sample('ApplicationSubmitted', { title: '激光 雷达', participants }))).toEqual({
      key: 'application:application-1',
      kind: 'application',
      id: 'application-1',
      title: '激光 雷达',
      unitName: LEAD.name,
      creditCode: CREDIT_CODE,
      number: null,
      words:
        '激光雷达 上海虚构芯片有限公司 上海虚构光电研究所 application1 ' +
        '91310112ma1gb00001 91310112ma1gb00002',
      initials: 'jgld shxgxpyxgs shxggdyjs application1 91310112ma1gb00001 91310112ma1gb00002',
      firstPosition: '000000000001',
      position: '000000000001',
    });
  });

  it('has a project by its contract too, once it is signed', () => {
    const signed = sample('ContractSigned', { contractNumber: '闵科合〔2022〕8号' });
    const row = rowAfter(sample('ProjectOpened'), signed);
    expect(row).toMatchObject({ key: 'project:project-1', number: '闵科合〔2022〕8号' });
    expect(row?.words.split(' ')).toContain('闵科合20228号');
  });

  it('MH-1.6.5: has a project by the name its unit bears now and by the one it bore', () => {
    const adjustment = { kind: 'unit-name', newName: '上海新名芯片有限公司' } as const;
    const row = rowAfter(sample('ProjectOpened'), sample('AdjustmentApproved', { adjustment }));
    expect(row).toMatchObject({ unitName: '上海新名芯片有限公司' });
    expect(row?.words).toContain('上海虚构芯片有限公司');
    expect(row?.words).toContain('上海新名芯片有限公司');
    expect(row?.initials).toContain('shxmxpyxgs');
  });

  it('keeps its words after an adjustment that changes no name', () => {
    const adjustment = { kind: 'tax-jurisdiction', newDistrict: '浦东新区' } as const;
    const before = rowAfter(sample('ProjectOpened'));
    const after = rowAfter(sample('ProjectOpened'), sample('AdjustmentApproved', { adjustment }));
    expect(after).toEqual({ ...before, position: '000000000002' });
  });

  it('has a centre by its plaque', () => {
    const granted = sample('PlaqueGranted', { plaqueNumber: 'MH-YF-2022-01' });
    const row = rowAfter(sample('CentreApplied'), granted);
    expect(row).toMatchObject({ key: 'centre:centre-1', number: 'MH-YF-2022-01' });
    expect(row?.words.split(' ')).toContain('mhyf202201');
  });

  it('SH-17: has a recognition by every certificate and name it had', () => {
    const recognised = sample('ProjectRecognised', {
      projectNumber: '202203001',
      certificateNumber: 'ZS-1',
    });
    const reissued = sample('CertificateReissued', {
      certificateNumber: 'ZS-2',
      unitName: '上海后继有限公司',
    });
    const row = rowAfter(sample('RecognitionApplied'), recognised, reissued);
    expect(row).toMatchObject({ number: 'ZS-2', unitName: '上海后继有限公司' });
    expect(row?.words.split(' ')).toEqual(
      expect.arrayContaining(['202203001', 'zs1', 'zs2', '上海后继有限公司']),
    );
  });

  it('has an award of another funder as its list now tells it, and not as it told it before', () => {
    const recorded = sample('ExternalAwardRecorded', {
      award: { source: 'list', level: 'municipal', title: '旧题', awardNumber: '2251' },
    });
    const award = { source: 'list', level: 'municipal', title: '激光雷达整机' } as const;
    const row = rowAfter(recorded, sample('ExternalAwardCorrected', { award }));
    expect(row).toMatchObject({ title: '激光雷达整机', unitName: null, number: null });
    expect(row?.words).toBe('激光雷达整机 award1');
    expect(row?.initials).toBe('jgldzj award1');
  });
});
