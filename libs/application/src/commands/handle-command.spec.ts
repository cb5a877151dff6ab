import { beforeEach, describe, expect, it } from '@jest/globals';
import { InMemoryEventStore } from '@grants/event-store';
import { fixedClock } from '@grants/testing';
import { addition, strangersEvent, sumOf, tally } from '../specs/tally.ts';
import { derivedUuid } from './command-ids.ts';
import { ConcurrencyConflict, NotPermitted, StaleRevision } from './command-result.ts';
import { FoldedStreams } from './folded-streams.ts';
import { handleCommand } from './handle-command.ts';
import type { CommandEnvironment } from './handle-command.ts';

const KEY_1 = derivedUuid('key 1');
const KEY_2 = derivedUuid('key 2');

/** A fresh process on the same store: nothing folded yet. */
function processOn(store: InMemoryEventStore): CommandEnvironment {
  return { store, streams: new FoldedStreams(store) };
}

describe('handleCommand', () => {
  let store: InMemoryEventStore;
  let here: CommandEnvironment;

  beforeEach(() => {
    store = new InMemoryEventStore({ clock: fixedClock('2022-03-01T09:00+08:00') });
    here = processOn(store);
  });

  it('appends what was decided and says where', async () => {
    const result = await handleCommand(here, addition(3, KEY_1));

    expect(result).toMatchObject({
      accepted: { stream: 'tally-1', revision: 0, repeated: false, events: [{ type: 'Added' }] },
    });
    expect(await sumOf(store)).toBe(3);
  });

  it('answers a refusal and writes nothing', async () => {
    await handleCommand(here, addition(8, KEY_1));

    const result = await handleCommand(here, addition(3, KEY_2));

    expect(result).toMatchObject({ rejected: { code: 'TALLY.FULL', facts: { sum: 8 } } });
    expect(await sumOf(store)).toBe(8);
  });

  it('answers a command that changes nothing with the revision it found', async () => {
    await handleCommand(here, addition(8, KEY_1));

    const result = await handleCommand(here, addition(0, KEY_2));

    expect(result).toEqual({
      accepted: { stream: 'tally-1', revision: 0, events: [], repeated: true },
    });
  });

  describe('idempotency key', () => {
    it.each(['in the same process', 'after a restart'])(
      'gives the first answer again %s',
      async (when) => {
        const first = await handleCommand(here, addition(3, KEY_1));
        const there = when === 'after a restart' ? processOn(store) : here;

        const second = await handleCommand(there, addition(3, KEY_1));

        expect(second).toEqual({
          accepted: { ...('accepted' in first && first.accepted), repeated: true },
        });
        expect(await sumOf(store)).toBe(3);
      },
    );

    it('is refused for another body', async () => {
      await handleCommand(here, addition(3, KEY_1));
      const result = await handleCommand(here, addition(4, KEY_1));
      expect(result).toMatchObject({ rejected: { code: 'COMMAND.KEY_REUSED' } });
      expect(await sumOf(store)).toBe(3);
    });

    it('is refused for another stream', async () => {
      await handleCommand(here, addition(3, KEY_1));
      const result = await handleCommand(here, addition(3, KEY_1, { stream: 'tally-2' }));
      expect(result).toMatchObject({ rejected: { code: 'COMMAND.KEY_REUSED' } });
      expect(await sumOf(store, 'tally-2')).toBe(0);
    });

    it('is taken once when the same request comes twice at the same time', async () => {
      const both = await Promise.all([
        handleCommand(here, addition(3, KEY_1)),
        handleCommand(processOn(store), addition(3, KEY_1)),
      ]);
      expect(both.every((result) => 'accepted' in result)).toBe(true);
      expect(await sumOf(store)).toBe(3);
    });
  });

  describe('someone else writes first', () => {
    it('decides anew on what they wrote', async () => {
      await handleCommand(here, addition(3, KEY_1));
      await store.append('tally-1', 0, [strangersEvent(derivedUuid('stranger'), 6)]);

      const result = await handleCommand(here, addition(2, KEY_2));

      expect(result).toMatchObject({ rejected: { code: 'TALLY.FULL', facts: { sum: 9 } } });
      expect(await sumOf(store)).toBe(9);
    });

    it('does not refuse on a state that is no longer true', async () => {
      await handleCommand(here, addition(9, KEY_1));
      await store.append('tally-1', 0, [strangersEvent(derivedUuid('stranger'), -5)]);

      const result = await handleCommand(here, addition(5, KEY_2));

      expect(result).toMatchObject({ accepted: { revision: 2 } });
      expect(await sumOf(store)).toBe(9);
    });

    it('gives up after three more decisions, having written nothing', async () => {
      let strangers = 0;
      const interrupted = addition(1, KEY_1, {
        command: async () => {
          await store.append('tally-1', 'any', [
            strangersEvent(derivedUuid('stranger', String(strangers)), 1),
          ]);
          strangers += 1;
          return { type: 'Add', data: { by: 1 } };
        },
      });

      await expect(handleCommand(here, interrupted)).rejects.toThrow(ConcurrencyConflict);
      expect(strangers).toBe(4);
      expect(await sumOf(store)).toBe(4);
    });

    it('lets every one of many concurrent commands through or refuses it by its rule', async () => {
      const results = await Promise.all(
        Array.from({ length: 4 }, (_, index) =>
          handleCommand(here, addition(3, derivedUuid('many', String(index)))),
        ),
      );
      expect(results.filter((result) => 'accepted' in result)).toHaveLength(3);
      expect(await sumOf(store)).toBe(9);
    });
  });

  it('refuses a revision the client decided on that is no longer the last', async () => {
    await handleCommand(here, addition(1, KEY_1));
    await store.append('tally-1', 0, [strangersEvent(derivedUuid('stranger'), 1)]);

    await expect(handleCommand(here, addition(1, KEY_2, { ifMatch: 0 }))).rejects.toThrow(
      StaleRevision,
    );
    await handleCommand(here, addition(1, KEY_2, { ifMatch: 1 }));
    expect(await sumOf(store)).toBe(3);
  });

  it('asks whether the actor may act on this state before it decides', async () => {
    const strangers = addition(1, KEY_1, {
      authorise: () => {
        throw new NotPermitted('another unit');
      },
    });
    await expect(handleCommand(here, strangers)).rejects.toThrow(NotPermitted);
    expect(await sumOf(store)).toBe(0);
  });

  it('stamps the command on every event it writes', async () => {
    await handleCommand(here, addition(3, KEY_1));
    const [event] = await Array.fromAsync(store.readStream('tally-1'));
    expect(event?.metadata).toMatchObject({
      commandId: KEY_1,
      actor: { id: 'officer-1', role: 'finance-officer' },
      occurredAt: '2022-03-01T01:00:00.000Z',
    });
    expect(event?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-/);
  });

  it('folds the same state whether it was remembered, read on, or read whole', async () => {
    await handleCommand(here, addition(3, KEY_1));
    await store.append('tally-1', 0, [strangersEvent(derivedUuid('stranger'), 4)]);
    const folding = addition(0, KEY_2).decider;

    const readOn = await here.streams.current('tally-1', folding);
    const whole = await processOn(store).streams.current('tally-1', folding);

    expect(readOn).toEqual(whole);
    expect(whole.state).toBe(tally.initialState + 7);
  });
});
