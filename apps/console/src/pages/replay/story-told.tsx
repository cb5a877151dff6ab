import { Button } from 'antd';
import { useUrlState } from '../../app/use-url-state.ts';
import { Panel } from '../../parts/page-head.tsx';
import { useWords } from '../../words/words.ts';
import { AllSteps } from './all-steps.tsx';
import { Comparison } from './comparison.tsx';
import { MomentPanel } from './moment-panel.tsx';
import { Scrubber } from './scrubber.tsx';
import { StepTold } from './step-told.tsx';
import styles from './story-told.module.css';
import type { Step, Story } from './story.ts';
import { TimeLine } from './time-line.tsx';
import { useChosenStep } from './use-chosen-step.ts';

/** A story with its time line, a moment of it, and perhaps another to compare it with. */
export function StoryTold({ story: { items: steps } }: { readonly story: Story }) {
  const t = useWords('replay');
  const [{ with: compared }] = useUrlState();
  const at = useChosenStep('at', steps);
  const other = useChosenStep('with', steps);
  const isComparing = compared !== undefined;
  return (
    <>
      <div className="unprinted">
        <Panel
          title={t('timeline')}
          extra={
            isComparing ? (
              <ComparisonEnds a={steps[at.index]} b={steps[other.index]} />
            ) : (
              <ComparisonBegins steps={steps} at={at.index} />
            )
          }
        >
          <TimeLine
            steps={steps}
            chosen={isComparing ? [at.index, other.index] : [at.index]}
            onChoose={at.choose}
          />
          <Scrubber label={t(isComparing ? 'sliderA' : 'slider')} steps={steps} chosen={at} />
          {isComparing && <Scrubber label={t('sliderB')} steps={steps} chosen={other} />}
          <p className={styles['hint']}>{t('timelineHint')}</p>
        </Panel>
      </div>
      <Moments a={steps[at.index]} b={isComparing ? steps[other.index] : undefined} />
      <AllSteps steps={steps} chosen={at.index} />
    </>
  );
}

interface BeginsProps {
  readonly steps: readonly Step[];
  readonly at: number;
}

/** A comparison begins with how it all ended; from the end, with how it began. */
function ComparisonBegins({ steps, at }: BeginsProps) {
  const t = useWords('replay');
  const [, change] = useUrlState();
  const last = steps.length - 1;
  function compare() {
    const [a, b] = [steps[at], steps[at === last ? 0 : last]];
    change({ at: a?.position, with: b?.position }, { keepPlace: true });
  }
  return (
    <Button onClick={compare} disabled={steps.length < 2}>
      {t('compare')}
    </Button>
  );
}

interface PairOfSteps {
  readonly a: Step | undefined;
  readonly b: Step | undefined;
}

function ComparisonEnds({ a, b }: PairOfSteps) {
  const t = useWords('replay');
  const [, change] = useUrlState();
  return (
    <span className={styles['buttons']}>
      <Button onClick={() => change({ at: b?.position, with: a?.position }, { keepPlace: true })}>
        {t('swap')}
      </Button>
      <Button onClick={() => change({ with: undefined }, { keepPlace: true })}>
        {t('compareEnd')}
      </Button>
    </span>
  );
}

/** One moment with what happened, or two of them beside each other. */
function Moments({ a, b }: PairOfSteps) {
  const t = useWords('replay');
  if (a === undefined) return null;
  if (b === undefined) {
    return (
      <div className={styles['columns']}>
        <StepTold title={t('what')} step={a} />
        <MomentPanel step={a} />
      </div>
    );
  }
  return (
    <>
      <Comparison a={a} b={b} />
      <div className={styles['columns']}>
        <StepTold title={t('whatA')} step={a} />
        <StepTold title={t('whatB')} step={b} />
      </div>
    </>
  );
}
