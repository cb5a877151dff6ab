import { beforeEach, describe, expect, it } from '@jest/globals';
import { creditStandingStream, policyOverrideStream, samplingDrawStream } from '@grants/domain';
import type { BanImposed, PolicyOverrideRecorded, SampleDrawn } from '@grants/domain';
import { InMemoryEventStore } from '@grants/event-store';
import type { NewEvent, StreamName } from '@grants/event-store';
import { calendarDate, creditCode, instant } from '@grants/kernel';
import type { DomainEvent } from '@grants/kernel';
import { fixedClock } from '@grants/testing';
import { CommandDesk } from '../commands/command-desk.ts';
import { derivedUuid } from '../commands/command-ids.ts';
import { UnknownReference } from '../commands/command-result.ts';
import { PolicyOverrideFacts } from '../policy-override/policy-override.facts.ts';
import { RecognitionFacts } from './recognition.facts.ts';

const UNIT = creditCode('91310112MA1GBXXX1C');
const DOCUMENT = { number: '沪科〔2022〕9号', date: calendarDate('2022-03-15') };

function stored(event: DomainEvent): NewEvent {
  const id = derivedUuid(event.type, JSON.stringify(event.data));
  return {
    id,
    type: event.type,
    schemaVersion: 1,
    data: event.data,
    metadata: {
      commandId: id,
      commandDigest: 'd'.repeat(64),
      correlationId: id,
      causationId: id,
      actor: { id: 'officer-1', role: 'credit-officer' },
      occurredAt: instant('2022-03-15T10:00+08:00'),
    },
  };
}

function ban(banId: string, programme: 'high-tech-transformation' | 'key-core-technology') {
  const event: BanImposed = {
    type: 'BanImposed',
    data: {
      subject: { kind: 'unit', creditCode: UNIT },
      banId,
      ground: 'misreporting',
      clause: 'SH-18.3',
      firstDay: calendarDate('2022-03-15'),
      lastDay: calendarDate('2025-03-14'),
      programmes: [programme],
      document: DOCUMENT,
      basis: [],
    },
  };
  return event;
}

describe('the facts a recognition is decided on', () => {
  let store: InMemoryEventStore;
  let facts: RecognitionFacts;
  let overrides: PolicyOverrideFacts;

  beforeEach(() => {
    store = new InMemoryEventStore({ clock: fixedClock('2022-03-15T10:00+08:00') });
    const desk = new CommandDesk(store);
    facts = new RecognitionFacts(desk);
    overrides = new PolicyOverrideFacts(desk);
  });

  const append = (stream: StreamName, ...events: readonly DomainEvent[]) =>
    store.append(stream, 'none', events.map(stored));

  it('SH-18.3: are the bans that close the programme, with the revision they were read at', async () => {
    const subject = { kind: 'unit', creditCode: UNIT } as const;
    const bans = [ban('b1', 'key-core-technology'), ban('b2', 'high-tech-transformation')];
    await append(creditStandingStream(subject), ...bans);

    expect(await facts.credit(UNIT)).toEqual({
      creditCode: UNIT,
      revision: 1,
      codeAccepted: true,
      violations: [],
      bans: [{ banId: 'b2', clause: 'SH-18.3', firstDay: '2022-03-15', lastDay: '2025-03-14' }],
    });
  });

  it('SH-11.2: are what the draw took', async () => {
    const drawn: SampleDrawn = {
      type: 'SampleDrawn',
      data: {
        drawId: 'draw-1',
        candidates: ['ZH-1', 'ZH-2'],
        size: 1,
        seed: 's',
        algorithm: 'fnv1a-xoshiro128ss-fisher-yates',
        drawn: ['ZH-2'],
        basis: [],
      },
    };
    await append(samplingDrawStream('draw-1'), drawn);

    expect(await facts.isDrawn('draw-1', 'ZH-2')).toBe(true);
    expect(await facts.isDrawn('draw-1', 'ZH-1')).toBe(false);
    await expect(facts.isDrawn('draw-2', 'ZH-1')).rejects.toThrow(UnknownReference);
  });

  it('are of things that there are', async () => {
    await expect(facts.dossier('ZH-1')).rejects.toThrow('recognitionId: there is no "ZH-1"');
    await expect(facts.requireApplied(['ZH-1'])).rejects.toThrow('candidates: there is no "ZH-1"');
  });

  it('MH-O7: are the superior policies in effect on the day, of one edition', async () => {
    const recorded: PolicyOverrideRecorded = {
      type: 'PolicyOverrideRecorded',
      data: {
        overrideId: 'o-1',
        policyVersion: 'shanghai-2020',
        clause: 'SH-6.2',
        rule: 'invention-and-layout-years',
        value: 5,
        document: DOCUMENT,
        article: '第二条',
        approver: '市科委',
        effectiveFrom: calendarDate('2022-03-15'),
      },
    };
    await append(policyOverrideStream('shanghai-2020'), recorded);
    const inForce = (version: string, day: string) => overrides.inForce(version, calendarDate(day));

    expect(await inForce('shanghai-2020', '2022-03-14')).toEqual([]);
    expect(await inForce('shanghai-2020', '2022-03-15')).toEqual([recorded.data]);
    expect(await inForce('minhang-2021', '2022-03-15')).toEqual([]);
  });
});
