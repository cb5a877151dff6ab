import { DataTable } from '../../parts/data-table.tsx';
import type { TableColumn } from '../../parts/data-table.tsx';
import { Identifier } from '../../parts/identifier.tsx';
import { StatusTag } from '../../parts/status-tag.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import { BanEnds, Ground, LastDay, Programmes, SetBy } from './ban-cells.tsx';
import type { Ban } from './credit-answer.ts';
import { OneLine } from './one-line.tsx';
import { banKey } from './time-marks.ts';

/** Every ban of a unit, annulled ones too, and what became of each. */
export function BansTable({ bans }: { readonly bans: readonly Ban[] }) {
  const t = useWords('credit');
  const term = useTerms();
  const columns: readonly TableColumn<Ban>[] = [
    {
      key: 'status',
      title: t('status'),
      cell: ({ status }) => <StatusTag of="banStatus" status={status} />,
    },
    {
      key: 'ban',
      title: t('ban'),
      isRowHead: true,
      cell: ({ banId, kind }) => (
        <OneLine>
          <Identifier>{banId}</Identifier>
          <small>{term('banKind', kind)}</small>
        </OneLine>
      ),
    },
    { key: 'ground', title: t('ground'), cell: (ban) => <Ground ban={ban} /> },
    { key: 'programme', title: t('programme'), cell: (ban) => <Programmes ban={ban} /> },
    { key: 'firstDay', title: t('firstDay'), kind: 'day', cell: ({ firstDay }) => firstDay },
    { key: 'lastDay', title: t('lastDay'), cell: (ban) => <LastDay ban={ban} /> },
    { key: 'ends', title: t('ends'), cell: (ban) => <BanEnds ban={ban} /> },
    { key: 'document', title: t('document'), cell: (ban) => <SetBy ban={ban} /> },
  ];
  return <DataTable caption={t('bansCaption')} columns={columns} rows={bans} rowKey={banKey} />;
}
