import { beforeEach, describe, expect, it } from '@jest/globals';
import type { ExternalAwardContent } from '@grants/domain';
import { positionOf } from '@grants/event-store';
import type { SampleEvent } from '@grants/projections/specs';
import { sample } from '@grants/projections/specs';
import { SupportIndex } from '../matching/support-index.ts';
import { isAfter, isAskedFor, placeOf } from './scan-filter.ts';
import { keyOf, SupportScan } from './support-scan.ts';

const submitted = sample('ApplicationSubmitted');
const recorded = sample('ExternalAwardRecorded');
const TITLE = submitted.data.title;

const applied = (applicationId: string, over: Partial<typeof submitted.data> = {}) =>
  sample('ApplicationSubmitted', { ...over, applicationId });
const awarded = (awardId: string, over: Partial<ExternalAwardContent> = {}) =>
  sample('ExternalAwardRecorded', { awardId, award: { ...recorded.data.award, ...over } });
const like = { title: `${TITLE}研制`, leader: submitted.data.leader.name };

describe('a scan of all that is compared', () => {
  let supports: SupportIndex;
  let position: number;
  let scan: SupportScan;

  beforeEach(() => {
    supports = new SupportIndex();
    position = 0;
    scan = new SupportScan({ supports, position: () => positionOf(position) });
  });

  const happens = (...events: readonly SampleEvent[]) => {
    for (const event of events) {
      position += 1;
      supports.apply(event);
    }
  };

  it('is of nothing, and complete, when nothing is compared', async () => {
    expect(await scan.result()).toMatchObject({ applications: 0, isCurrent: true, pairs: [] });
  });

  it('tells every pair that is alike once, the likeliest first, and when it was begun', async () => {
    happens(
      applied('A-1'),
      applied('A-2', { title: `${TITLE}模组` }),
      awarded('W-1', like),
      awarded('W-2', { title: '水稻栽培', leader: '无关', creditCode: '91310000000000000X' }),
    );
    const { knownAt, applications, scanned, pairs } = await scan.result();
    const scores = pairs.map(({ linkage }) => linkage.scoreMillibits);

    expect([knownAt, applications, scanned]).toEqual([positionOf(4), 2, 2]);
    expect(pairs.map(keyOf).toSorted()).toEqual([
      'application:A-1|application:A-2',
      'application:A-1|external-award:W-1',
      'application:A-2|external-award:W-1',
    ]);
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
  });

  it('is taken on by two hundred applications with each who asks', async () => {
    const many = Array.from({ length: 201 }, (_, index) => applied(`A-${index}`));
    happens(...many);

    expect(await scan.result()).toMatchObject({ applications: 201, scanned: 200 });
    expect(await scan.result()).toMatchObject({ applications: 201, scanned: 201 });
  });

  it('is made again once something else is compared, and says so meanwhile', async () => {
    happens(applied('A-1'));
    expect(await scan.result()).toMatchObject({ knownAt: positionOf(1), isCurrent: true });
    happens(...Array.from({ length: 200 }, (_, index) => awarded(`W-${index}`)), applied('A-2'));

    expect(await scan.result()).toMatchObject({ knownAt: positionOf(202), applications: 2 });
  });

  it('is told as it was until the next has come to its end', async () => {
    happens(...Array.from({ length: 201 }, (_, index) => applied(`A-${index}`)));
    await scan.result();
    await scan.result();
    happens(awarded('W-1', like));

    expect(await scan.result()).toMatchObject({ knownAt: positionOf(201), isCurrent: false });
    expect(await scan.result()).toMatchObject({ knownAt: positionOf(202), isCurrent: true });
  });

  it('does its work once for two who ask at a time', async () => {
    happens(...Array.from({ length: 300 }, (_, index) => applied(`A-${index}`)));
    const both = await Promise.all([scan.result(), scan.result()]);

    expect(both.map(({ scanned }) => scanned)).toEqual([200, 200]);
  });

  it('is asked for by source, unit, score and sides', async () => {
    happens(applied('A-1'), awarded('W-1', like));
    const [pair] = (await scan.result()).pairs;
    if (pair === undefined) throw new Error('no pair is told');
    const { scoreMillibits } = pair.linkage;
    const asked = (filter: Parameters<typeof isAskedFor>[1]) => isAskedFor(pair, filter);

    expect([asked({ source: 'municipal-list' }), asked({ source: 'elsewhere' })]).toEqual([
      true,
      false,
    ]);
    expect([asked({ unit: '虚构芯片' }), asked({ unit: '他处' })]).toEqual([true, false]);
    expect(asked({ millibitsFrom: scoreMillibits })).toBe(true);
    expect(asked({ millibitsFrom: scoreMillibits + 1 })).toBe(false);
    expect(asked({ applicationId: 'A-1', supportId: 'W-1' })).toBe(true);
    expect(asked({ applicationId: 'W-1' })).toBe(false);
    expect(asked({ supportId: 'W-2' })).toBe(false);
  });

  it('is read on behind a pair, though the pair be gone', async () => {
    happens(applied('A-1'), awarded('W-1', like), awarded('W-2', like));
    const { pairs } = await scan.result();
    const [first, second] = pairs;
    if (first === undefined || second === undefined) throw new Error('two pairs are not told');
    const place = placeOf(`${first.linkage.scoreMillibits}|${keyOf(first)}`);

    expect([isAfter(first, place), isAfter(second, place)]).toEqual([false, true]);
    expect(() => placeOf('nowhere')).toThrow(RangeError);
  });
});
