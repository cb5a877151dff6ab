import { Link } from 'react-router';
import { Amount } from '../../parts/amount.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Facts } from '../../parts/facts.tsx';
import type { Fact } from '../../parts/facts.tsx';
import { Identifier } from '../../parts/identifier.tsx';
import { StatusTag } from '../../parts/status-tag.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import type { Words } from '../../words/words.ts';
import type { Disbursement } from './funds-answer.ts';
import styles from './funds.module.css';
import { awardPath } from './posting-cells.tsx';
import { Slip, Steps } from './slip.tsx';
import type { Step } from './slip.tsx';

/** A disbursement as a paper: to whom, how much in figures and in words, whose money, by whom. */
export function DisbursementSlip({ disbursement }: { readonly disbursement: Disbursement }) {
  const t = useWords('funds');
  const term = useTerms();
  const { disbursementId, status, tranche, draws, steps, voucher } = disbursement;
  const facts: readonly Fact[] = [
    { label: t('status'), value: <StatusTag of="disbursement" status={status} /> },
    ...payeeFacts(t, disbursement),
    { label: t('amount'), value: <Amount yuan={disbursement.amount} named /> },
    {
      label: t('disbursements.inWords'),
      value: <span className={styles['words']}>{disbursement.amountInWords}</span>,
    },
    { label: t('disbursements.tranche'), value: term('tranche', tranche) },
    { label: t('disbursements.voucher'), value: voucher && <Identifier>{voucher}</Identifier> },
    { label: t('disbursements.paidOn'), value: disbursement.paidOn },
  ];
  return (
    <Slip title={t('disbursements.voucherTitle')} number={disbursementId}>
      <Facts items={facts} />
      <div className={styles['slip']}>
        <h3>{t('disbursements.money')}</h3>
        <DataTable
          caption={t('disbursements.drawsCaption')}
          columns={[
            { key: 'fund', title: t('fund'), isRowHead: true, cell: ({ fundId }) => fundId },
            { key: 'source', title: t('source'), cell: ({ source }) => term('source', source) },
            {
              key: 'commitment',
              title: t('disbursements.commitment'),
              cell: ({ commitmentId }) => <Identifier>{commitmentId}</Identifier>,
            },
            {
              key: 'amount',
              title: `${t('amount')}（${t('unitYuan')}）`,
              kind: 'amount',
              cell: ({ amount }) => amount,
            },
          ]}
          rows={draws}
          rowKey={({ fundId, commitmentId }) => `${fundId} ${commitmentId}`}
          sums={{ fund: t('sumOf', { count: draws.length }), amount: disbursement.amount }}
        />
      </div>
      <Steps of="disbursementAct" steps={steps as unknown as readonly Step[]} />
    </Slip>
  );
}

function payeeFacts(t: Words, told: Disbursement): readonly Fact[] {
  const { payeeName, payeeCreditCode, payeeHolder, payeeAccountNumber, payeeBank } = told;
  const unregistered = t('disbursements.unregistered');
  return [
    { label: t('disbursements.payee'), value: payeeName ?? payeeCreditCode },
    { label: t('disbursements.creditCode'), value: payeeCreditCode },
    { label: t('disbursements.holder'), value: payeeHolder ?? unregistered },
    { label: t('disbursements.accountNumber'), value: payeeAccountNumber ?? unregistered },
    { label: t('disbursements.bank'), value: payeeBank ?? unregistered },
    {
      label: t('project'),
      value: <Link to={awardPath(told.subjectKind, told.projectId)}>{told.projectId}</Link>,
    },
  ];
}
