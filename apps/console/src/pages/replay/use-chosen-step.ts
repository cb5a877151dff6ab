import { useEffect, useState } from 'react';
import { useUrlState } from '../../app/use-url-state.ts';
import { indexAt } from './story.ts';
import type { Step } from './story.ts';

/** How long a slider rests before its place goes into the address. */
const REST_MS = 200;

/** A step that is chosen by the address, and how it is chosen otherwise. */
export interface ChosenStep {
  readonly index: number;
  /** Moves on the way: the address follows when it rests, without a step for Back. */
  readonly scrub: (index: number) => void;
  /** Chooses: Back comes back to where it was. */
  readonly choose: (index: number) => void;
}

/** The step that `?at=` or `?with=` names, by the position of its event. */
export function useChosenStep(name: 'at' | 'with', steps: readonly Step[]): ChosenStep {
  const [{ [name]: inAddress }, change] = useUrlState();
  const [moved, setMoved] = useState<{ readonly from: string | undefined; readonly to: string }>();
  if (moved !== undefined && moved.to === inAddress) setMoved(undefined);
  const moving = moved !== undefined && moved.from === inAddress ? moved.to : undefined;
  useEffect(() => {
    if (moving === undefined) return undefined;
    const rest = setTimeout(
      () => change({ [name]: moving }, { replace: true, keepPlace: true }),
      REST_MS,
    );
    return () => clearTimeout(rest);
  }, [moving, name, change]);
  return {
    index: indexAt(steps, moving ?? inAddress),
    scrub: (index) => {
      const to = steps[index]?.position;
      if (to !== undefined) setMoved({ from: inAddress, to });
    },
    choose: (index) => {
      setMoved(undefined);
      change({ [name]: steps[index]?.position }, { keepPlace: true });
    },
  };
}
