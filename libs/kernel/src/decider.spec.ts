import { describe, expect, it } from '@jest/globals';
import { accept, fold, isRejected, reject } from './decider.ts';
import type { Decider } from './decider.ts';

type GateEvent = { type: 'GateOpened' } | { type: 'GateClosed' };
interface OpenGate {
  type: 'OpenGate';
}
interface GateIsOpen {
  code: 'GATE.OPEN';
  message: string;
}

const gate: Decider<OpenGate, GateEvent, { passages: number; open: boolean }, GateIsOpen> = {
  initialState: { passages: 0, open: false },
  evolve: (state, event) =>
    event.type === 'GateOpened'
      ? { passages: state.passages + 1, open: true }
      : { ...state, open: false },
  decide: (_command, state) =>
    state.open
      ? reject({ code: 'GATE.OPEN', message: 'the gate is open already' })
      : accept({ type: 'GateOpened' }),
};

describe('a decider', () => {
  it('folds a history from the initial state', () => {
    expect(fold(gate, [])).toBe(gate.initialState);
    expect(
      fold(gate, [{ type: 'GateOpened' }, { type: 'GateClosed' }, { type: 'GateOpened' }]),
    ).toEqual({ passages: 2, open: true });
  });

  it('folds on from a state already reached', () => {
    expect(fold(gate, [{ type: 'GateClosed' }], { passages: 5, open: true })).toEqual({
      passages: 5,
      open: false,
    });
  });

  it('answers with events, or with the rule that says no', () => {
    const accepted = gate.decide({ type: 'OpenGate' }, { passages: 0, open: false });
    const rejected = gate.decide({ type: 'OpenGate' }, { passages: 1, open: true });

    expect(isRejected(accepted)).toBe(false);
    expect(accepted).toEqual({ accepted: [{ type: 'GateOpened' }] });
    expect(isRejected(rejected) && rejected.rejected.code).toBe('GATE.OPEN');
  });

  it('accepts without events when it is so already', () => {
    expect(accept()).toEqual({ accepted: [] });
  });
});
