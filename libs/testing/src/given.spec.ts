import { describe, expect, it } from '@jest/globals';
import { accept, reject } from '@grants/kernel';
import type { ClauseId, Decider, Decision } from '@grants/kernel';
import { given } from './given.ts';

/** A toy: a kettle that is filled up to a litre, and forgets that it was emptied when asked to. */
interface Filled {
  readonly type: 'Filled';
  readonly data: { readonly millilitres: number };
}
interface Emptied {
  readonly type: 'Emptied';
  readonly data: { readonly reason: string };
}
type KettleEvent = Filled | Emptied;
type KettleCommand =
  { readonly type: 'FillTo'; readonly millilitres: number } | { readonly type: 'Empty' };
interface Overflows {
  readonly code: 'KETTLE.OVERFLOWS';
  readonly message: string;
  readonly clause: ClauseId;
  readonly facts: { readonly asked: number; readonly room: number };
}
interface TooLittle {
  readonly code: 'KETTLE.TOO_LITTLE';
  readonly message: string;
}
type KettleDecision = Decision<KettleEvent, Overflows | TooLittle>;

function fillTo(level: number, millilitres: number): KettleDecision {
  if (millilitres > 1000) {
    return reject({
      code: 'KETTLE.OVERFLOWS',
      message: 'a kettle holds a litre',
      clause: 'MH-1.1.1',
      facts: { asked: millilitres, room: 1000 - level },
    });
  }
  if (millilitres < level) {
    return reject({ code: 'KETTLE.TOO_LITTLE', message: 'it holds more already' });
  }
  return millilitres === level
    ? accept()
    : accept({ type: 'Filled', data: { millilitres: millilitres - level } });
}

const kettle: Decider<KettleCommand, KettleEvent, number, Overflows | TooLittle> = {
  initialState: 0,
  evolve: (level, event) => (event.type === 'Filled' ? level + event.data.millilitres : 0),
  // Emptying does not look whether there is anything in it: a command that repeats badly.
  decide: (command, level) =>
    command.type === 'FillTo'
      ? fillTo(level, command.millilitres)
      : accept({ type: 'Emptied', data: { reason: 'asked' } }),
};

const filled = (millilitres: number): Filled => ({ type: 'Filled', data: { millilitres } });

describe('given, when, then', () => {
  it('holds the events against the expected ones', () => {
    given(kettle, filled(300))
      .when({ type: 'FillTo', millilitres: 500 })
      .then(filled(200))
      .andRepeatingChangesNothing();
  });

  it('begins with nothing', () => {
    given(kettle).when({ type: 'FillTo', millilitres: 500 }).then(filled(500));
  });

  it('knows that nothing happens', () => {
    given(kettle, filled(300), filled(200))
      .when({ type: 'FillTo', millilitres: 500 })
      .thenNothingHappens()
      .andRepeatingChangesNothing();
  });

  it('holds a refusal against as much as is said of it', () => {
    const outcome = given(kettle, filled(300)).when({ type: 'FillTo', millilitres: 1500 });

    outcome.thenRejected({ code: 'KETTLE.OVERFLOWS' });
    outcome.thenRejected({ code: 'KETTLE.OVERFLOWS', clause: 'MH-1.1.1', facts: { room: 700 } });
  });

  it('tells the broken rule from the others', () => {
    given(kettle, filled(300))
      .when({ type: 'FillTo', millilitres: 200 })
      .thenRejected({ code: 'KETTLE.TOO_LITTLE' });
  });
});

describe('a wrong expectation', () => {
  const accepted = given(kettle).when({ type: 'FillTo', millilitres: 500 });
  const unchanged = given(kettle, filled(500)).when({ type: 'FillTo', millilitres: 500 });
  const rejected = given(kettle).when({ type: 'FillTo', millilitres: 1500 });

  it.each([
    ['another amount', () => accepted.then(filled(501))],
    ['an event too many', () => accepted.then(filled(500), filled(1))],
    ['nothing, when something happened', () => accepted.thenNothingHappens()],
    ['a refusal, when it was accepted', () => accepted.thenRejected({ code: 'KETTLE.OVERFLOWS' })],
    ['an event, when nothing happened', () => unchanged.then(filled(500))],
    [
      'a refusal, when nothing happened',
      () => unchanged.thenRejected({ code: 'KETTLE.OVERFLOWS' }),
    ],
    ['an event, when it was refused', () => rejected.then(filled(1500))],
    ['nothing, when it was refused', () => rejected.thenNothingHappens()],
    ['another rule', () => rejected.thenRejected({ code: 'KETTLE.TOO_LITTLE' })],
    [
      'another clause',
      () => rejected.thenRejected({ code: 'KETTLE.OVERFLOWS', clause: 'MH-1.1.2' }),
    ],
    [
      'another fact',
      () => rejected.thenRejected({ code: 'KETTLE.OVERFLOWS', facts: { room: 999 } }),
    ],
  ])('fails: %s', (_what, expectation) => {
    expect(expectation).toThrow(/expect\(/);
  });

  it('fails when a repeated command makes something happen again', () => {
    const emptied = given(kettle)
      .when({ type: 'Empty' })
      .then({ type: 'Emptied', data: { reason: 'asked' } });

    expect(() => emptied.andRepeatingChangesNothing()).toThrow(/expect\(/);
  });
});

describe('a wrong use does not compile', () => {
  it('is refused by the type checker', () => {
    const outcome = given(kettle).when({ type: 'FillTo', millilitres: 1 });
    const wrongUses = [
      // @ts-expect-error -- a history is of the decider's events
      () => given(kettle, { type: 'Boiled', data: {} }),
      // @ts-expect-error -- a command is one of the decider's
      () => given(kettle).when({ type: 'Boil' }),
      // @ts-expect-error -- an empty expectation is called thenNothingHappens
      () => outcome.then(),
      // @ts-expect-error -- a code is one of the decider's
      () => outcome.thenRejected({ code: 'KETTLE.LEAKS' }),
      // @ts-expect-error -- facts belong to their code
      () => outcome.thenRejected({ code: 'KETTLE.OVERFLOWS', facts: { colour: 'red' } }),
    ];

    expect(wrongUses).toHaveLength(5);
  });
});
