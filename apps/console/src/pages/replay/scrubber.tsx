import { Button } from 'antd';
import type { KeyboardEvent } from 'react';
import { languageNow, useWords } from '../../words/words.ts';
import styles from './scrubber.module.css';
import { indexByYear } from './story.ts';
import type { Step } from './story.ts';
import type { ChosenStep } from './use-chosen-step.ts';

export interface ScrubberProps {
  readonly label: string;
  readonly steps: readonly Step[];
  readonly chosen: ChosenStep;
}

/** Moves a moment through a story: by mouse, by finger, and by the keys of a slider. */
export function Scrubber({ label, steps, chosen }: ScrubberProps) {
  const t = useWords('replay');
  const where = useWhere(steps, chosen.index);
  const last = steps.length - 1;
  const move = (by: number) => chosen.choose(Math.min(Math.max(chosen.index + by, 0), last));
  function byYear(event: KeyboardEvent) {
    if (event.key !== 'PageUp' && event.key !== 'PageDown') return;
    event.preventDefault();
    chosen.scrub(indexByYear(steps, chosen.index, event.key === 'PageUp' ? 'on' : 'back'));
  }
  return (
    <div className={styles['scrubber']}>
      <Button onClick={() => move(-1)} disabled={chosen.index === 0} aria-label={t('previous')}>
        ‹
      </Button>
      <input
        type="range"
        className={styles['slider']}
        aria-label={label}
        aria-valuetext={where}
        min={0}
        max={last}
        step={1}
        value={chosen.index}
        onChange={({ target }) => chosen.scrub(Number(target.value))}
        onKeyDown={byYear}
      />
      <Button onClick={() => move(1)} disabled={chosen.index === last} aria-label={t('next')}>
        ›
      </Button>
      <p className={styles['where']}>
        <strong>{label}</strong> {where}
      </p>
    </div>
  );
}

/** 第 12 步 / 共 37 步 · 2022-07-15 · 首笔经费拨付到账 */
function useWhere(steps: readonly Step[], index: number): string {
  const t = useWords('replay');
  const step = steps[index];
  if (step === undefined) return '';
  return t('where', {
    number: step.number,
    total: steps.at(-1)?.number ?? 0,
    day: step.occurredOn,
    sentence: step.sentence[languageNow()],
  });
}
