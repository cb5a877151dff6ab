import type { components } from '@grants/api-client';

export type Story = components['schemas']['ReplayView'];
export type Step = components['schemas']['ReplayStepView'];
export type Moment = components['schemas']['MomentView'];
export type Change = components['schemas']['MomentChangeView'];
export type Duty = components['schemas']['MomentDutyView'];
export type Money = components['schemas']['MomentMoneyView'];
export type Sentence = components['schemas']['SentenceView'];

/**
 * The step a position names: the last that is not after it, the first where all are. No position is
 * the last step. A position of an event that is no part of the story names the step before it.
 */
export function indexAt(steps: readonly Pick<Step, 'position'>[], position?: string): number {
  if (position === undefined) return steps.length - 1;
  const index = steps.findLastIndex((step) => step.position <= position);
  return Math.max(index, 0);
}

/** Those of the positions asked for that no step has: of other events, or of none. */
export function strayPositions(
  steps: readonly Pick<Step, 'position'>[],
  asked: readonly (string | undefined)[],
): readonly string[] {
  const known = new Set(steps.map(({ position }) => position));
  return asked.filter((position) => position !== undefined).filter((one) => !known.has(one));
}

/** The first step of the next year with steps, or of the year before; where there is none, the end. */
export function indexByYear(
  steps: readonly Pick<Step, 'occurredOn'>[],
  from: number,
  direction: 'back' | 'on',
): number {
  const year = yearOf(steps[from]);
  if (direction === 'on') {
    const next = steps.findIndex((step, index) => index > from && yearOf(step) > year);
    return next === -1 ? steps.length - 1 : next;
  }
  const before = steps.findLast((step, index) => index < from && yearOf(step) < year);
  if (before === undefined) return 0;
  return steps.findIndex((step) => yearOf(step) === yearOf(before));
}

function yearOf(step: Pick<Step, 'occurredOn'> | undefined): string {
  return step?.occurredOn.slice(0, 4) ?? '';
}
