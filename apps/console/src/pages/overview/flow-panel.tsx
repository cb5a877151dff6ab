import { useMemo } from 'react';
import { Link, useNavigate } from 'react-router';
import type { AskedMoment } from '../../parts/as-of-control.tsx';
import { Chart } from '../../parts/chart.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { formatAmount } from '../../parts/format-amount.ts';
import { Panel } from '../../parts/page-head.tsx';
import { pathAt } from '../../parts/path-at.ts';
import { languageNow, useTerms, useWords } from '../../words/words.ts';
import { flowHeight, flowOption } from './flow-option.ts';
import type { FlowNode, MoneyFlow } from './overview-answer.ts';
import styles from './overview.module.css';

interface FlowProps {
  readonly flow: MoneyFlow;
  /** All money, in yuan. */
  readonly total: string | null;
  readonly moment: AskedMoment;
}

/** The way of all money from source to fund to programme to where it is. */
export function FlowPanel({ flow, total, moment }: FlowProps) {
  const t = useWords('overview');
  const unit = useWords('parts')('yuan');
  const nameOf = useStationName();
  const language = languageNow();
  const navigate = useNavigate();
  const option = useMemo(
    () => flowOption(flow, { nameOf, yuan: unit }),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- names follow the language alone; a new option draws the picture anew
    [flow, language],
  );
  const nodes = new Map(flow.nodes.map((node) => [node.id, node]));
  function openStation(name: string) {
    const node = nodes.get(name);
    if (node) void navigate(listOf(node, moment));
  }
  return (
    <Panel title={t('flow.title')} extra={<span className={styles['unit']}>{t('unitWan')}</span>}>
      <p className={styles['hint']}>{t('flow.hint')}</p>
      <div className={styles['flow']} role="region" aria-label={t('flow.scroll')} tabIndex={0}>
        <Chart
          label={t('flow.label', { total: formatAmount(total ?? '0.00') })}
          option={option}
          height={flowHeight(flow)}
          onPick={({ name }) => openStation(name)}
          table={<FlowTable flow={flow} moment={moment} />}
        />
      </div>
    </Panel>
  );
}

/** The same as a table, for the keyboard and for who wants the numbers. */
function FlowTable({ flow, moment }: Pick<FlowProps, 'flow' | 'moment'>) {
  const t = useWords('overview');
  const nameOf = useStationName();
  const nodes = new Map(flow.nodes.map((node) => [node.id, node]));
  const station = (id: string) => {
    const node = nodes.get(id);
    return node && <Link to={listOf(node, moment)}>{nameOf(node)}</Link>;
  };
  return (
    <DataTable
      caption={t('flow.tableCaption')}
      rows={flow.links}
      rowKey={({ from, to }) => `${from} ${to}`}
      columns={[
        { key: 'from', title: t('flow.from'), cell: ({ from }) => station(from) },
        { key: 'to', title: t('flow.to'), cell: ({ to }) => station(to) },
        { key: 'amount', title: t('flow.amount'), kind: 'amount', cell: ({ amount }) => amount },
      ]}
    />
  );
}

function useStationName(): (node: FlowNode) => string {
  const term = useTerms();
  return ({ layer, word, name }) => {
    if (layer === 'fund') return name ?? word;
    if (layer === 'programme') return term('programme', word);
    const source = term('source', word);
    return source === word ? term('account', word) : source;
  };
}

/** The list behind a station. */
function listOf({ layer, word }: FlowNode, moment: AskedMoment): string {
  switch (layer) {
    case 'fund':
      return pathAt(`/funds/${encodeURIComponent(word)}`, moment);
    case 'programme':
      return pathAt('/funds', { programme: word }, moment);
    case 'state':
      return pathAt('/funds/postings', { account: word }, moment);
    default:
      return pathAt('/funds', { source: word }, moment);
  }
}
