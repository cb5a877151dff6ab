import { beforeAll, describe, expect, it } from '@jest/globals';
import type { SearchKind } from '@grants/projections';
import { LEAD, OTHER_CREDIT_CODE, sample } from '@grants/projections/specs';
import type { ReadStore } from '../read-store.ts';
import { Ledger, viewsOf } from '../specs/ledger.ts';
import type { SearchFilter } from './search.ts';

const OTHER = { ...LEAD, creditCode: OTHER_CREDIT_CODE, name: '上海重石银行装备公司' };
const { content } = sample('CentreApplied').data;
const recognised = sample('RecognitionApplied').data.content;

/** Of one unit, an application with its project, a centre and a recognition; of another, an application. */
async function views(): Promise<ReadStore> {
  const ledger = new Ledger();
  await ledger.record(
    sample('ApplicationSubmitted', { applicationId: 'A-1', title: '激光雷达芯片' }),
    sample('ApplicationSubmitted', { applicationId: 'A-2', title: '键合设备', lead: OTHER }),
    sample('ProjectOpened', { projectId: 'P-1', applicationId: 'A-1', title: '激光雷达芯片' }),
    sample('ContractSigned', { projectId: 'P-1', contractNumber: '闵科合〔2022〕8号' }),
    sample('CentreApplied', { centreId: 'C-1', content: { ...content, title: '激光研究中心' } }),
    sample('RecognitionApplied', {
      recognitionId: 'R-1',
      content: { ...recognised, title: '医用影像设备' },
    }),
    sample('ExternalAwardRecorded', {
      awardId: 'X-1',
      award: { source: 'list', level: 'municipal', title: '激光雷达整机', awardNumber: '225111' },
    }),
  );
  return viewsOf(ledger);
}

const KINDS: readonly SearchKind[] = [
  'application',
  'project',
  'centre',
  'recognition',
  'external-award',
];

describe('the search', () => {
  let readStore: ReadStore;

  beforeAll(async () => {
    readStore = await views();
  });

  const found = async (text: string, more: Partial<SearchFilter> = {}) => {
    const { items } = await readStore.search.list({ text, kinds: KINDS, ...more });
    return items.map(({ id }) => id);
  };

  it.each([
    ['激光雷达', ['X-1', 'P-1', 'A-1']],
    ['jgld', ['X-1', 'P-1', 'A-1']],
    ['ＪＧＬＤ', ['X-1', 'P-1', 'A-1']],
    ['激光 芯片', ['C-1', 'P-1', 'A-1']],
    ['闵科合(2022)8号', ['P-1']],
    ['225111', ['X-1']],
    ['p-1', ['P-1']],
    [OTHER_CREDIT_CODE.toLowerCase(), ['A-2']],
    ['zsyh', ['A-2']],
    ['csyx', ['A-2']],
    ['雷达激光', []],
    ['%', []],
    ['——', []],
  ])('finds by %s', async (text, ids) => {
    expect(await found(text)).toEqual(ids);
  });

  it('tells what was found, and where it stands', async () => {
    const { items } = await readStore.search.list({ text: '8号', kinds: KINDS });
    expect(items).toEqual([
      {
        kind: 'project',
        id: 'P-1',
        title: '激光雷达芯片',
        unitName: LEAD.name,
        creditCode: LEAD.creditCode,
        number: '闵科合〔2022〕8号',
        status: 'in-execution',
      },
    ]);
  });

  it('finds of one kind, and of one unit, only', async () => {
    expect(await found('jgld', { kinds: ['project'] })).toEqual(['P-1']);
    expect(await found('jgld', { kinds: [] })).toEqual([]);
    expect(await found('a', { creditCode: OTHER_CREDIT_CODE })).toEqual(['A-2']);
  });

  it('goes on where the part before ended', async () => {
    const first = await readStore.search.list({ text: 'jgld', kinds: KINDS, limit: 2 });
    const after = first.nextCursor ?? '';
    const second = await readStore.search.list({ text: 'jgld', kinds: KINDS, limit: 2, after });
    expect(first.items.map(({ id }) => id)).toEqual(['X-1', 'P-1']);
    expect(second).toMatchObject({ items: [{ id: 'A-1' }], nextCursor: null });
  });

  it('narrows each register to what a text finds', async () => {
    const { applications, projects, centres, recognitions } = readStore;
    expect((await applications.list({ text: 'jhsb' })).items).toMatchObject([
      { applicationId: 'A-2' },
    ]);
    expect((await projects.list({ text: '闵科合' })).items).toMatchObject([{ projectId: 'P-1' }]);
    expect((await centres.list({ text: 'jgyjzx' })).items).toMatchObject([{ centreId: 'C-1' }]);
    expect((await recognitions.list({ text: 'r1' })).items).toMatchObject([
      { recognitionId: 'R-1' },
    ]);
    expect((await recognitions.list({ text: '没有这个' })).items).toEqual([]);
  });
});
