import type { ReactNode } from 'react';
import { dayInWords } from '../../parts/format-day.ts';
import { Panel } from '../../parts/page-head.tsx';
import { languageNow, useTerms, useWords } from '../../words/words.ts';
import { Changed } from './changed.tsx';
import { DutyTold, HoldTold, StatusOf } from './moment-parts.tsx';
import styles from './moment.module.css';
import { MoneyTable } from './money-table.tsx';
import type { Change, Duty, Step } from './story.ts';

/** How everything stood after a step, with what differs from the step before. */
export function MomentPanel({ step }: { readonly step: Step }) {
  const t = useWords('replay');
  const { moment } = step;
  // At the first step everything is new, which says nothing.
  const changed = step.number === 1 ? [] : step.changed;
  // No money of the district goes with a recognition.
  const isPaid = moment.statuses.some(({ noun }) => noun !== 'recognition');
  const of = (part: Change['part']) => changed.filter((change) => change.part === part);
  return (
    <Panel title={t('moment', { day: dayInWords(moment.on, languageNow()) })}>
      <h3>{t('status')}</h3>
      <Statuses step={step} changed={of('status')} />
      {isPaid && <h3>{t('money')}</h3>}
      {isPaid && moment.money === null && <p className={styles['none']}>{t('moneyNone')}</p>}
      {moment.money !== null && <MoneyTable money={moment.money} changed={of('money')} />}
      <h3>{t('duties')}</h3>
      <Duties duties={moment.duties} changed={of('duty')} />
      <h3>{t('holds')}</h3>
      <Holds step={step} changed={of('hold')} />
      {changed.length === 0 && <p className={styles['none']}>{t('changesNone')}</p>}
    </Panel>
  );
}

function Statuses({ step, changed }: { readonly step: Step; readonly changed: readonly Change[] }) {
  const t = useWords('replay');
  const term = useTerms();
  return (
    <ul className={styles['items']}>
      {step.moment.statuses.map((status) => {
        const { noun, id } = status;
        const change = changed.find(({ key }) => key === `${noun}:${id}`);
        return (
          <Item key={`${noun} ${id}`} isChanged={change !== undefined}>
            <span className={styles['itemHead']}>
              {term('subject', noun)} <code>{id}</code> <StatusOf status={status} />
            </span>
            {change && (
              <Changed>
                {change.before === null
                  ? t('changedNew')
                  : t('changedFrom', {
                      before: term(noun, change.before),
                      after: term(noun, change.after),
                    })}
              </Changed>
            )}
          </Item>
        );
      })}
    </ul>
  );
}

interface DutiesProps {
  readonly duties: readonly Duty[];
  readonly changed: readonly Change[];
}

function Duties({ duties, changed }: DutiesProps) {
  const t = useWords('replay');
  const term = useTerms();
  const ended = changed.filter(({ member, after }) => member === 'status' && after === null);
  if (duties.length + ended.length === 0)
    return <p className={styles['none']}>{t('dutiesNone')}</p>;
  return (
    <ul className={styles['items']}>
      {duties.map((duty) => {
        const changes = changed.filter(({ key }) => key === duty.key);
        return (
          <Item key={duty.key} isChanged={changes.length > 0}>
            <DutyTold duty={duty} />
            <DutyChange changes={changes} />
          </Item>
        );
      })}
      {ended.map(({ key }) => (
        <Item key={key} isChanged>
          <s>{term('duty', key.split('|')[0])}</s> <Changed>{t('changedGone')}</Changed>
        </Item>
      ))}
    </ul>
  );
}

function DutyChange({ changes }: { readonly changes: readonly Change[] }) {
  const t = useWords('replay');
  const term = useTerms();
  if (changes.length === 0) return null;
  if (changes.some(({ member, before }) => member === 'status' && before === null)) {
    return <Changed>{t('changedNew')}</Changed>;
  }
  return changes.map(({ member, before, after }) => (
    <Changed key={member}>
      {t('changedFrom', {
        before: member === 'status' ? term('dutyStatus', before) : before,
        after: member === 'status' ? term('dutyStatus', after) : after,
      })}
    </Changed>
  ));
}

function Holds({ step, changed }: { readonly step: Step; readonly changed: readonly Change[] }) {
  const t = useWords('replay');
  const { holds } = step.moment;
  const ended = changed.filter(({ after }) => after === null);
  if (holds.length + ended.length === 0) return <p className={styles['none']}>{t('holdsNone')}</p>;
  return (
    <ul className={styles['items']}>
      {holds.map((hold) => {
        const isNew = changed.some(({ key }) => key === `${hold.noun}:${hold.id}|${hold.holdId}`);
        return (
          <Item key={`${hold.noun} ${hold.holdId}`} isChanged={isNew}>
            <HoldTold hold={hold} />
            {isNew && <Changed>{t('changedNew')}</Changed>}
          </Item>
        );
      })}
      {ended.map(({ key, before }) => (
        <Item key={key} isChanged>
          <s>{t(`holdGround.${before ?? ''}`)}</s> <Changed>{t('changedGone')}</Changed>
        </Item>
      ))}
    </ul>
  );
}

function Item({
  isChanged,
  children,
}: {
  readonly isChanged: boolean;
  readonly children: ReactNode;
}) {
  return <li data-changed={isChanged}>{children}</li>;
}
