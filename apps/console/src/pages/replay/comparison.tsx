import type { ReactNode } from 'react';
import { Amount } from '../../parts/amount.tsx';
import { Panel } from '../../parts/page-head.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import styles from './comparison.module.css';
import { DutyTold, HoldTold, StatusOf } from './moment-parts.tsx';
import { MONEY_ACCOUNTS } from './money-parts.ts';
import { pairsOf } from './pairs.ts';
import type { Duty, Moment, Money, Step } from './story.ts';

/** One line of the comparison. */
interface Line {
  readonly key: string;
  readonly name: ReactNode;
  readonly a: ReactNode;
  readonly b: ReactNode;
  readonly differs: boolean;
}

export interface ComparisonProps {
  readonly a: Step;
  readonly b: Step;
}

/** Two moments side by side; only what differs is marked. */
export function Comparison({ a, b }: ComparisonProps) {
  const t = useWords('replay');
  const parts = [
    { name: t('status'), lines: useStatusLines(a.moment, b.moment) },
    { name: t('money'), lines: useMoneyLines(a.moment.money, b.moment.money) },
    { name: t('duties'), lines: useDutyLines(a.moment.duties, b.moment.duties) },
    { name: t('holds'), lines: useHoldLines(a.moment.holds, b.moment.holds) },
  ];
  const count = parts.flatMap(({ lines }) => lines).filter(({ differs }) => differs).length;
  return (
    <Panel title={t('compared')} extra={t('comparedCount', { count })}>
      <div className={styles['scroll']} role="region" aria-label={t('compared')} tabIndex={0}>
        <table className={styles['table']}>
          <caption className="unseen">{t('compared')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('comparedMember')}</th>
              <HeadOf name={t('a')} step={a} />
              <HeadOf name={t('b')} step={b} />
            </tr>
          </thead>
          {parts.map(({ name, lines }) => (
            <PartOf key={name} name={name} lines={lines} />
          ))}
        </table>
      </div>
    </Panel>
  );
}

function HeadOf({ name, step }: { readonly name: string; readonly step: Step }) {
  const t = useWords('replay');
  return (
    <th scope="col">
      {name} · {t('step', { number: step.number })} · {step.occurredOn}
    </th>
  );
}

function PartOf({ name, lines }: { readonly name: string; readonly lines: readonly Line[] }) {
  const t = useWords('replay');
  return (
    <tbody>
      <tr className={styles['part']}>
        <th scope="rowgroup" colSpan={3}>
          {name}
        </th>
      </tr>
      {lines.length === 0 && (
        <tr>
          <td colSpan={3}>{t('nothing')}</td>
        </tr>
      )}
      {lines.map((line) => (
        <tr key={line.key} data-differs={line.differs}>
          <th scope="row">
            {line.name}
            {line.differs && (
              <span className={styles['differs']}>
                <span aria-hidden>≠ </span>
                {t('differs')}
              </span>
            )}
          </th>
          <td>{line.a ?? t('nothing')}</td>
          <td>{line.b ?? t('nothing')}</td>
        </tr>
      ))}
    </tbody>
  );
}

function useStatusLines(a: Moment, b: Moment): readonly Line[] {
  const term = useTerms();
  return pairsOf(a.statuses, b.statuses, {
    keyOf: ({ noun, id }) => `${noun}:${id}`,
    compared: ({ status }) => [status],
  }).map(({ key, differs, ...at }) => ({
    key,
    differs,
    name: `${term('subject', (at.a ?? at.b)?.noun)} ${(at.a ?? at.b)?.id ?? ''}`,
    a: at.a && <StatusOf status={at.a} />,
    b: at.b && <StatusOf status={at.b} />,
  }));
}

function useMoneyLines(a: Money | null, b: Money | null): readonly Line[] {
  const t = useWords('replay');
  const held = (money: Money | null) =>
    (['promised', ...MONEY_ACCOUNTS] as const).flatMap((account) => {
      const yuan = money?.[account] ?? '0.00';
      return yuan === '0.00' ? [] : [{ account, yuan }];
    });
  return pairsOf(held(a), held(b), {
    keyOf: ({ account }) => account,
    compared: ({ yuan }) => [yuan],
  }).map(({ key, differs, ...at }) => ({
    key,
    differs,
    name: t(`account.${key}`),
    a: at.a && <Held yuan={at.a.yuan} />,
    b: at.b && <Held yuan={at.b.yuan} />,
  }));
}

/** Amounts of both columns have their points below each other. */
function Held({ yuan }: { readonly yuan: string }) {
  return (
    <span className={styles['held']}>
      <Amount yuan={yuan} />
    </span>
  );
}

function useDutyLines(a: readonly Duty[], b: readonly Duty[]): readonly Line[] {
  const term = useTerms();
  return pairsOf(a, b, {
    keyOf: ({ key }) => key,
    compared: ({ status, dueOn, outstanding }) => [status, dueOn, outstanding],
  }).map(({ key, differs, ...at }) => ({
    key,
    differs,
    name: term('duty', (at.a ?? at.b)?.kind),
    a: at.a && <DutyTold duty={at.a} />,
    b: at.b && <DutyTold duty={at.b} />,
  }));
}

function useHoldLines(a: Moment['holds'], b: Moment['holds']): readonly Line[] {
  const t = useWords('replay');
  return pairsOf(a, b, {
    keyOf: ({ noun, holdId }) => `${noun} ${holdId}`,
    compared: ({ ground, until }) => [ground, until],
  }).map(({ key, differs, ...at }) => ({
    key,
    differs,
    name: t(`holdGround.${(at.a ?? at.b)?.ground ?? ''}`),
    a: at.a && <HoldTold hold={at.a} />,
    b: at.b && <HoldTold hold={at.b} />,
  }));
}
