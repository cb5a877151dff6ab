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
  blocking: 'alarm',
  warning: 'wait',
  received: 'wait',
  reconciled: 'good',
  waived: 'ended',
  resolved: 'good',
  // Duplicate support
  'caseStatus.open': 'alarm',
  'followed-up': 'wait',
  dismissed: 'ended',
  overturned: 'ended',
  // Duties
  overdue: 'alarm',
  done: 'good',
  // Applications, projects, centres, recognitions
  submitted: 'wait',
  'approval-initiated': 'wait',
  approved: 'good',
  'in-execution': 'calm',
  accepted: 'good',
  'not-accepted': 'wait',
  'in-reconsideration': 'wait',
  completed: 'good',
  terminated: 'ended',
  revoked: 'ended',
  refused: 'ended',
  withdrawn: 'ended',
  'not-recommended': 'ended',
  'panel-not-recommended': 'ended',
  qualified: 'good',
  unqualified: 'ended',
  'sent-back': 'wait',
  'on-notice': 'wait',
  undetermined: 'wait',
  'not-proposed': 'ended',
  recognised: 'good',
  'not-requested': 'ended',
  // Bans, and values of parameters
  'banStatus.active': 'alarm',
  'banStatus.future': 'wait',
  'banStatus.past': 'ended',
  'banStatus.annulled': 'ended',
  'valueStanding.in-force': 'good',
  'valueStanding.future': 'wait',
  'valueStanding.past': 'ended',
  'valueStanding.replaced': 'ended',
  'verdict.passed': 'good',
  // Verdicts: what failed then waits for nobody now
  failed: 'wait',
  'needs-evidence': 'wait',
  'not-applicable': 'ended',
};

/** The tone of a state; `of` is its set of terms, for a word that means more there than elsewhere. */
export const toneOf = (status: string, of = ''): Tone =>
  TONES[`${of}.${status}`] ?? TONES[status] ?? 'calm';
