/** What a state means to whoever looks: red only where a person must do something. */
export type Tone = 'calm' | 'wait' | 'good' | 'alarm' | 'ended';

/** The tone of every state, the same on every page; what is not named here is calm. */
const TONES: Readonly<Partial<Record<string, Tone>>> = {
  // Money
  requested: 'wait',
  begun: 'wait',
  authorised: 'wait',
  paid: 'good',
  returned: 'alarm',
  cancelled: 'ended',
  outstanding: 'alarm',
  'write-off-requested': 'wait',
  settled: 'good',
  // Duties
  overdue: 'alarm',
  done: 'good',
};

export const toneOf = (status: string): Tone => TONES[status] ?? 'calm';
