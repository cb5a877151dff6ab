import { beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate, yuan } from '@grants/kernel';
import { CREDIT_CODE, sample } from '@grants/projections/specs';
import type { ReadStore } from '../read-store.ts';
import { Ledger, viewsOf } from '../specs/ledger.ts';

type Award = ReturnType<typeof sample<'ExternalAwardRecorded'>>['data']['award'];

const AWARDS: readonly Award[] = [
  {
    source: 'municipal-list',
    level: 'municipal',
    title: '车规级激光雷达芯片',
    unitName: '上海虚构芯片有限公司',
    creditCode: CREDIT_CODE,
    amount: yuan('800000'),
    awardedOn: calendarDate('2022-03-01'),
  },
  {
    source: 'municipal-list',
    level: 'municipal',
    title: '光子封装',
    unitName: '上海虚构光电ABC研究所',
    startsOn: calendarDate('2021-01-01'),
  },
  { source: 'nsfc', level: 'central', title: '知识管理' },
];

async function views(): Promise<ReadStore> {
  const ledger = new Ledger();
  await ledger.record(
    ...AWARDS.map((award, index) =>
      sample('ExternalAwardRecorded', { awardId: `award-${index + 1}`, award }),
    ),
  );
  return viewsOf(ledger);
}

describe('the register of awards of other funders', () => {
  let readStore: ReadStore;

  beforeAll(async () => {
    readStore = await views();
  });

  it.each([
    [{}, [3, 2, 1]],
    [{ source: 'municipal-list' }, [2, 1]],
    [{ source: 'nobody' }, []],
    [{ level: 'central' }, [3]],
    [{ year: 2022 }, [1]],
    [{ year: 2021 }, [2]],
    [{ unit: '虚构' }, [2, 1]],
    [{ unit: 'abc' }, [2]],
    [{ unit: CREDIT_CODE }, [1]],
    [{ unit: CREDIT_CODE.slice(0, 17) }, []],
    [{ unit: '%' }, []],
    [{ text: 'jgld' }, [1]],
    [{ text: '虚构 光子' }, [2]],
    [{ source: 'municipal-list', year: 2022, unit: '虚构', text: '雷达' }, [1]],
  ] as const)('MH-1.3.3: lists awards by %j', async (filter, expected) => {
    const { items, nextCursor } = await readStore.externalAwards.list(filter);
    expect(items.map(({ awardId }) => awardId)).toEqual(expected.map((n) => `award-${n}`));
    expect(nextCursor).toBeNull();
  });

  it('lists them part by part, amounts in yuan', async () => {
    const first = await readStore.externalAwards.list({ limit: 2 });
    const second = await readStore.externalAwards.list({ limit: 2, after: first.nextCursor ?? '' });
    expect(first.items.map(({ amount }) => amount)).toEqual([null, null]);
    expect(second.items).toMatchObject([{ awardId: 'award-1', amount: '800000.00', year: 2022 }]);
    expect(second.nextCursor).toBeNull();
  });

  it('knows the lists they came from', async () => {
    expect(await readStore.externalAwards.sources()).toEqual([
      { source: 'municipal-list', awards: 2 },
      { source: 'nsfc', awards: 1 },
    ]);
  });
});
