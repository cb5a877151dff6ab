import { useTerms } from '../../words/words.ts';
import styles from './credit.module.css';
import type { BanBar, TimeMark } from './time-marks.ts';
import { endOf, placeOf } from './time-scale.ts';
import type { TimeScale } from './time-scale.ts';

const TEXT_BASE = 14;
const BAR_TOP = 20;
const BAR_HEIGHT = 14;
const MIDDLE = 50;

interface OnLane {
  readonly bar: BanBar;
  readonly scale: TimeScale;
  /** Pixels from the top of the picture. */
  readonly top: number;
}

export interface BanLaneProps extends OnLane {
  /** Id of the hatching. */
  readonly hatch: string;
}

/** One ban: what was in force of it, and what was not to be. */
export function BanLane({ bar, scale, top, hatch }: BanLaneProps) {
  const { firstDay, inForceTo, lastDay } = bar;
  const left = placeOf(firstDay, scale);
  const ended = inForceTo === undefined ? left : endOf(inForceTo, scale);
  const right = endOf(lastDay, scale);
  const y = top + BAR_TOP;
  return (
    <g>
      {ended > left && (
        <rect
          className={styles['bar']}
          x={`${left}%`}
          width={`${ended - left}%`}
          y={y}
          height={BAR_HEIGHT}
        />
      )}
      {right > ended && (
        <rect
          className={styles['cut']}
          x={`${ended}%`}
          width={`${right - ended}%`}
          y={y}
          height={BAR_HEIGHT}
          fill={`url(#${hatch})`}
        />
      )}
    </g>
  );
}

/** What is written on the lane of a ban: its name, and what befell it. */
export function BanSigns({
  bar,
  marks,
  scale,
  top,
}: OnLane & { readonly marks: readonly TimeMark[] }) {
  const { firstDay, lastDay } = bar;
  return (
    <g>
      <LaneName bar={bar} left={placeOf(firstDay, scale)} right={endOf(lastDay, scale)} top={top} />
      {marks.map((mark) => (
        <MarkShape
          key={`${mark.kind} ${mark.day}`}
          mark={mark}
          left={placeOf(mark.day, scale)}
          top={top + BAR_TOP + BAR_HEIGHT / 2}
        />
      ))}
    </g>
  );
}

interface LaneNameProps extends Pick<OnLane, 'bar' | 'top'> {
  readonly left: number;
  readonly right: number;
}

/** Above the bar, from the side that has more room. */
function LaneName({ bar: { ban }, left, right, top }: LaneNameProps) {
  const term = useTerms();
  const fromRight = left > MIDDLE;
  return (
    <text
      className={styles['laneName']}
      x={`${fromRight ? right : left}%`}
      y={top + TEXT_BASE}
      textAnchor={fromRight ? 'end' : 'start'}
    >
      {term('banGround', ban.ground)} · {ban.firstDay}
    </text>
  );
}

/** The sign of what happened; each kind has a form of its own. */
const SHAPES: Readonly<Record<TimeMark['kind'], string>> = {
  violation: 'M0 -6L6 5H-6Z',
  entry: 'M-5 -5H5V5H-5Z',
  appeal: 'M0 -6L6 0L0 6L-6 0Z',
  conclusion: 'M0 -6L6 0L0 6L-6 0Z',
  lift: 'M-1.5 -9H1.5V9H-1.5Z',
};

export interface MarkShapeProps {
  readonly mark: TimeMark;
  /** Percent of the width. */
  readonly left: number;
  /** Pixels from the top. */
  readonly top: number;
}

export function MarkShape({ mark, left, top }: MarkShapeProps) {
  return (
    <svg x={`${left}%`} y={top} overflow="visible" className={styles['mark']} data-kind={mark.kind}>
      {mark.day !== '' && <title>{mark.day}</title>}
      <path d={SHAPES[mark.kind]} />
    </svg>
  );
}
