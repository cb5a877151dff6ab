import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { stateAsJson } from '@grants/application';
import {
  applicationDecider,
  callDecider,
  centreDecider,
  creditStandingDecider,
  duplicateCaseDecider,
  externalAwardDecider,
  fundDecider,
  fundingClaimDecider,
  policyOverrideDecider,
  projectDecider,
  recognitionDecider,
  samplingDrawDecider,
  treasuryBatchDecider,
} from '@grants/domain';
import { canonicalJson } from '@grants/kernel';
import { eventTypes } from './event-types.ts';

/**
 * Streams as the first release stored them. What is in them is in ledgers for good: when one of
 * these specs fails, the code is to be changed and never the file. A new event type gets a golden
 * event of its own in a stream that is added, and so does a value that is new; a new version gets an
 * upcaster. Each file has the decider its streams are folded by.
 */
const DECIDERS = {
  application: applicationDecider,
  'built-on-rights': applicationDecider,
  'bans-that-follow': creditStandingDecider,
  'application-funding': applicationDecider,
  call: callDecider,
  centre: centreDecider,
  'centre-call': callDecider,
  'centre-claim': fundingClaimDecider,
  'centre-payment': centreDecider,
  'credit-standing': creditStandingDecider,
  'duplicate-case': duplicateCaseDecider,
  'external-award': externalAwardDecider,
  fund: fundDecider,
  'fund-year': fundDecider,
  'funding-claim': fundingClaimDecider,
  'linked-case': duplicateCaseDecider,
  'matched-award': externalAwardDecider,
  'held-centre': centreDecider,
  'held-recognition': recognitionDecider,
  'overlapping-bans': creditStandingDecider,
  'overturned-case': duplicateCaseDecider,
  'policy-override': policyOverrideDecider,
  project: projectDecider,
  'project-funding': projectDecider,
  recognition: recognitionDecider,
  'recovery-review': projectDecider,
  'right-claim': fundingClaimDecider,
  'sampling-draw': samplingDrawDecider,
  'treasury-batch': treasuryBatchDecider,
} as const;
type Aggregate = keyof typeof DECIDERS;
const AGGREGATES = Object.keys(DECIDERS) as Aggregate[];

interface StoredEvent {
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: object;
}
interface Folding {
  readonly initialState: object;
  readonly evolve: (state: object, event: never) => object;
}
interface Golden {
  readonly streams: readonly { readonly stream: string; readonly events: readonly StoredEvent[] }[];
}

const goldens = new Map<Aggregate, Golden>();
const eventsOf = (aggregate: Aggregate) =>
  goldens.get(aggregate)?.streams.flatMap(({ events }) => events) ?? [];

beforeAll(async () => {
  for (const aggregate of AGGREGATES) goldens.set(aggregate, (await golden(aggregate)) as Golden);
});

describe('the golden streams', () => {
  it('hold at least one event of every type of the domain, and of no other', () => {
    const held = new Set(AGGREGATES.flatMap((one) => eventsOf(one).map(({ type }) => type)));

    expect([...held].toSorted()).toEqual(eventTypes.toSorted());
  });

  it('are of version 1 throughout: no event was changed yet, so nothing is upcast', () => {
    const versions = AGGREGATES.flatMap((one) => eventsOf(one).map((event) => event.schemaVersion));

    expect(new Set(versions)).toEqual(new Set([1]));
  });

  it.each(AGGREGATES)(
    'of %s are in canonical form, byte by byte as they were stored',
    async (one) => {
      for (const { data } of eventsOf(one)) expect(JSON.stringify(data)).toBe(canonicalJson(data));
      const digests = (await golden('digests')) as Readonly<Record<string, string>>;
      const bytes = canonicalJson(goldens.get(one));

      expect(createHash('sha256').update(bytes).digest('hex')).toBe(digests[one]);
    },
  );

  it.each(AGGREGATES)('of %s are folded to the state they had', async (one) => {
    const folded = (await golden('folded')) as Readonly<Record<string, object>>;
    const { initialState, evolve } = DECIDERS[one] as Folding;
    const streams = goldens.get(one)?.streams ?? [];

    expect(streams.length).toBeGreaterThan(0);
    for (const { stream, events } of streams) {
      const state = events.reduce((before, event) => evolve(before, event as never), initialState);
      expect([stream, stateAsJson(state)]).toMatchObject([stream, folded[stream] ?? 'no summary']);
    }
  });

  it('have a summary each, and no summary has lost its stream', async () => {
    const streams = AGGREGATES.flatMap((one) => goldens.get(one)?.streams ?? []);
    const folded = Object.keys((await golden('folded')) as object);

    expect(streams.map(({ stream }) => stream).toSorted()).toEqual(folded.toSorted());
  });
});

async function golden(name: string): Promise<unknown> {
  const file = new URL(`./golden/${name}.json`, import.meta.url);
  return JSON.parse(await readFile(file, 'utf8'));
}
