import { beforeEach, describe, expect, it } from '@jest/globals';
import { creditStandingStream } from '@grants/domain';
import type { BanInherited } from '@grants/domain';
import { InMemoryEventStore } from '@grants/event-store';
import type { ReadStreamOptions, StreamName } from '@grants/event-store';
import { calendarDate, creditCode, instant } from '@grants/kernel';
import { fixedClock } from '@grants/testing';
import { CommandDesk } from '../commands/command-desk.ts';
import { derivedUuid } from '../commands/command-ids.ts';
import { RecognitionFacts } from '../recognition/recognition.facts.ts';
import { ApplicationFacts } from './application.facts.ts';

const UNIT = creditCode('91310112MA1GBXXX1C');
const ORIGIN = creditCode('91310112MA1GBXXX2F');
const MOMENT = '2022-03-15T10:00+08:00';
const OWN = creditStandingStream({ kind: 'unit', creditCode: UNIT });
const PATH = [{ linkId: 'L-1', kind: 'merger', creditCode: UNIT }] as const;

/** A store that remembers which streams were read, and that nothing else was. */
class CountingStore extends InMemoryEventStore {
  readonly streamsRead: StreamName[] = [];

  override readStream(stream: StreamName, options?: ReadStreamOptions) {
    this.streamsRead.push(stream);
    return super.readStream(stream, options);
  }

  override readAll(): never {
    throw new Error('the gate reads no global order');
  }
}

const inherited: BanInherited = {
  type: 'BanInherited',
  data: {
    subject: { kind: 'unit', creditCode: UNIT },
    banId: 'B-1',
    originCreditCode: ORIGIN,
    fromCreditCode: ORIGIN,
    path: PATH,
    linkId: 'L-1',
    kind: 'merger',
    ground: 'misreporting',
    clause: 'SH-18.3',
    firstDay: calendarDate('2022-03-01'),
    lastDay: calendarDate('2025-02-28'),
    programmes: ['high-tech-transformation'],
    document: { number: '沪科〔2022〕31号', date: calendarDate('2022-03-01') },
  },
};

describe('SH-18.3: what the gate is told of a unit', () => {
  let store: CountingStore;
  let desk: CommandDesk;

  beforeEach(async () => {
    store = new CountingStore({ clock: fixedClock(MOMENT) });
    desk = new CommandDesk(store);
    const id = derivedUuid('application.facts.spec', OWN);
    await store.append(OWN, 'none', [
      {
        id,
        type: inherited.type,
        schemaVersion: 1,
        data: inherited.data,
        metadata: {
          commandId: id,
          commandDigest: 'd'.repeat(64),
          correlationId: id,
          causationId: id,
          actor: { id: 'inheritBanWhenReached', role: 'reaction' },
          occurredAt: instant(MOMENT),
        },
      },
    ]);
  });

  it('is read from its own stream alone, bans of other units that reach it included', async () => {
    const { bans, revision, codeAccepted } = await new ApplicationFacts(desk).credit(UNIT);

    expect({ bans, revision, codeAccepted }).toEqual({
      bans: [
        {
          banId: 'B-1',
          clause: 'SH-18.3',
          firstDay: '2022-03-01',
          lastDay: '2025-02-28',
          originCreditCode: ORIGIN,
          path: PATH,
        },
      ],
      revision: 0,
      codeAccepted: true,
    });
    expect(new Set(store.streamsRead)).toEqual(new Set([OWN]));
  });

  it('is so for a recognition, and for a centre only what names its programme', async () => {
    expect((await new RecognitionFacts(desk).credit(UNIT)).bans).toHaveLength(1);
    expect((await new ApplicationFacts(desk).credit(UNIT, 'district-centre')).bans).toEqual([]);
    expect(new Set(store.streamsRead)).toEqual(new Set([OWN]));
  });

  it('is a clean record at no revision where there is none', async () => {
    expect(await new ApplicationFacts(desk).credit(ORIGIN)).toEqual({
      creditCode: ORIGIN,
      revision: 'none',
      codeAccepted: true,
      violations: [],
      bans: [],
    });
  });
});
