import { Amount } from '../../parts/amount.tsx';
import { ClauseLink } from '../../parts/clause-link.tsx';
import { Day } from '../../parts/day.tsx';
import { Panel } from '../../parts/page-head.tsx';
import { StatusTag } from '../../parts/status-tag.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import { Findings } from './findings.tsx';
import styles from './subjects.module.css';
import type { Payment } from './subjects.ts';

/** A part of an award that nobody has asked for yet. */
interface Awaited {
  readonly tranche: string;
  readonly clause: string;
}

export interface PaymentsPanelProps {
  readonly title: string;
  readonly payments: readonly Payment[];
  readonly awaited?: readonly Awaited[];
}

/** The parts an award is paid in: where each stands, and the conditions it was granted on. */
export function PaymentsPanel({ title, payments, awaited = [] }: PaymentsPanelProps) {
  const t = useWords('subjects');
  const term = useTerms();
  return (
    <Panel title={title}>
      {payments.length + awaited.length === 0 && (
        <p className={styles['none']}>{t('payments.none')}</p>
      )}
      <ul className={styles['payments']}>
        {payments.map((payment) => (
          <li key={payment.disbursementId}>
            <PaymentHead payment={payment} />
            <Steps payment={payment} />
            {payment.conditions.length > 0 && (
              <details>
                <summary>{t('payments.conditions', { count: payment.conditions.length })}</summary>
                <Findings findings={payment.conditions} />
              </details>
            )}
          </li>
        ))}
        {awaited.map(({ tranche, clause }) => (
          <li key={tranche}>
            <div className={styles['paymentHead']}>
              <strong>{term('tranche', tranche)}</strong>
              <StatusTag of="disbursement" status="not-requested" />
              <ClauseLink id={clause} />
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function PaymentHead({ payment }: { readonly payment: Payment }) {
  const term = useTerms();
  const { tranche, status, amount, disbursementId } = payment;
  return (
    <div className={styles['paymentHead']}>
      <strong>{term('tranche', tranche)}</strong>
      <StatusTag of="disbursement" status={status} />
      <span className={styles['money']}>
        <Amount yuan={amount} named />
      </span>
      <small>
        <code className={styles['code']}>{disbursementId}</code>
      </small>
    </div>
  );
}

const STEPS = ['requestedOn', 'authorisedOn', 'paidOn', 'returnedOn', 'cancelledOn'] as const;

/** What was done, from left to right in time. */
function Steps({ payment }: { readonly payment: Payment }) {
  const t = useWords('subjects');
  const done = STEPS.filter((step) => payment[step] !== null);
  return (
    <ol className={styles['steps']}>
      {done.map((step) => (
        <li key={step}>
          {t(`payments.${step}`)} <Day date={payment[step]} />
        </li>
      ))}
      {payment.voucher !== null && (
        <li>
          {t('payments.voucher')} <code className={styles['code']}>{payment.voucher}</code>
        </li>
      )}
    </ol>
  );
}
