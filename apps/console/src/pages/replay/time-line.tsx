import { useEffect, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { languageNow, useWords } from '../../words/words.ts';
import { layoutMarks, MARK_SIZE, PILE_MAX, YEAR_GAP } from './mark-layout.ts';
import type { MarkLayout } from './mark-layout.ts';
import type { Step } from './story.ts';
import styles from './time-line.module.css';

const WIDTH_AT_FIRST = 960;
/** Room for the years below the marks. */
const YEARS_HEIGHT = 26;
const KINDS = ['money', 'decision', 'hold', 'recovery', 'record'] as const;

export interface TimeLineProps {
  readonly steps: readonly Step[];
  /** The chosen steps, the compared one second. */
  readonly chosen: readonly number[];
  readonly onChoose: (index: number) => void;
}

/** Every event as a mark, time from left to right, those of one day above each other. */
export function TimeLine({ steps, chosen, onChoose }: TimeLineProps) {
  const t = useWords('replay');
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const layout = useMemo(() => layoutMarks(steps, width), [steps, width]);
  useInView(place, chosen[0] ?? 0);
  const height = highest(layout) * MARK_SIZE;
  return (
    <>
      <div ref={place} className={styles['place']} role="group" aria-label={t('timeline')}>
        <div
          className={styles['line']}
          style={{ width: layout.width, height: height + YEARS_HEIGHT }}
        >
          <Years layout={layout} height={height} />
          {layout.piles.flatMap(({ x, first, count }) =>
            steps
              .slice(first, first + count)
              .map((step, above) => (
                <Mark
                  key={step.position}
                  step={step}
                  at={{ left: x - MARK_SIZE / 2, top: height - (above + 1) * MARK_SIZE }}
                  chosen={chosen.indexOf(first + above)}
                  onChoose={() => onChoose(first + above)}
                />
              )),
          )}
        </div>
      </div>
      <Legend />
    </>
  );
}

function highest({ piles }: MarkLayout): number {
  return Math.min(PILE_MAX, Math.max(...piles.map(({ count }) => count), 1));
}

interface MarkProps {
  readonly step: Step;
  readonly at: { readonly left: number; readonly top: number };
  /** 0 where it is the chosen step, 1 the one it is compared with, -1 neither. */
  readonly chosen: number;
  readonly onChoose: () => void;
}

/** The keyboard goes by the slider, so that marks are no stops on its way. */
function Mark({ step, at, chosen, onChoose }: MarkProps) {
  const t = useWords('replay');
  const number = t('step', { number: step.number });
  const told = [number, step.occurredOn, step.sentence[languageNow()]].join(' · ');
  return (
    <button
      type="button"
      className={styles['mark']}
      style={at}
      tabIndex={-1}
      title={told}
      aria-label={told}
      aria-current={chosen === 0 ? 'step' : undefined}
      data-chosen={chosen === -1 ? undefined : chosen}
      onClick={onChoose}
    >
      <span className={styles['shape']} data-kind={step.kind} aria-hidden />
    </button>
  );
}

function Years({ layout, height }: { readonly layout: MarkLayout; readonly height: number }) {
  return (
    <>
      <span className={styles['ground']} style={{ top: height }} aria-hidden />
      {layout.years.map(({ x, year }) => (
        <span
          key={year}
          className={styles['year']}
          style={{ left: x, top: height }}
          data-at-end={x > layout.width - YEAR_GAP}
          aria-hidden
        >
          {year}
        </span>
      ))}
    </>
  );
}

function Legend() {
  const t = useWords('replay');
  return (
    <ul className={styles['legend']} aria-label={t('legend')}>
      {KINDS.map((kind) => (
        <li key={kind}>
          <span className={styles['shape']} data-kind={kind} aria-hidden />
          {t(`kind.${kind}`)}
        </li>
      ))}
    </ul>
  );
}

function useWidth(place: RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(WIDTH_AT_FIRST);
  useEffect(() => {
    if (!place.current) return undefined;
    const watcher = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width));
    });
    watcher.observe(place.current);
    return () => watcher.disconnect();
  }, [place]);
  return width;
}

/** Keeps the chosen mark in view where the line is wider than the page. */
function useInView(place: RefObject<HTMLDivElement | null>, index: number): void {
  useEffect(() => {
    const box = place.current;
    const mark = box?.querySelector<HTMLElement>('[aria-current="step"]');
    if (!box || !mark || box.scrollWidth <= box.clientWidth) return;
    const middle = mark.offsetLeft - box.clientWidth / 2;
    box.scrollTo({ left: Math.max(0, middle) });
  }, [place, index]);
}
