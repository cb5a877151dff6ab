import type { Ban } from '@grants/read-store';
import {
  groundInChinese,
  linkInChinese,
  programmeInChinese,
} from '../credit-standing/ban-words.ts';
import type { ExportTable } from './export-table.ts';

/** Statuses as they are written for people. */
const STATUS_WORDS: Readonly<Record<Ban['status'], string>> = {
  past: '已届满',
  active: '受限中',
  future: '未开始',
  annulled: '已撤销',
};

const RESULT_WORDS = { upheld: '成立', dismissed: '不成立' } as const;

/** The credit blacklist as a table: a row a ban, as it stood and as it was known. */
export const blacklistTable: ExportTable<Ban> = {
  name: '科研信用受限名单',
  columns: [
    { heading: '统一社会信用代码', kind: 'text', cell: ({ subjectRef }) => subjectRef },
    { heading: '单位名称', kind: 'text', cell: ({ unitName }) => unitName },
    { heading: '编号', kind: 'text', cell: ({ banId }) => banId },
    { heading: '状态', kind: 'text', cell: ({ status }) => STATUS_WORDS[status] },
    { heading: '事由', kind: 'text', cell: ({ ground }) => groundInChinese(ground) },
    { heading: '条款', kind: 'text', cell: ({ clause }) => clause },
    {
      heading: '受限专项',
      kind: 'text',
      cell: ({ programmes }) => programmes.map(programmeInChinese).join('、'),
    },
    { heading: '起始日', kind: 'date', cell: ({ firstDay }) => firstDay },
    { heading: '原定末日', kind: 'date', cell: ({ lastDay }) => lastDay },
    { heading: '实际末日', kind: 'date', cell: ({ effectiveLastDay }) => effectiveLastDay },
    { heading: '文号', kind: 'text', cell: ({ documentNumber }) => documentNumber },
    { heading: '文件日期', kind: 'date', cell: ({ documentDate }) => documentDate },
    { heading: '解除日', kind: 'date', cell: ({ liftedOn }) => liftedOn },
    { heading: '解除原因', kind: 'text', cell: ({ liftReason }) => liftReason },
    { heading: '申诉日', kind: 'date', cell: ({ appealedOn }) => appealedOn },
    {
      heading: '申诉结论',
      kind: 'text',
      cell: ({ appealResult }) => appealResult && RESULT_WORDS[appealResult],
    },
    {
      heading: '原受限单位',
      kind: 'text',
      cell: ({ kind, originCreditCode }) => (kind === 'inherited' ? originCreditCode : null),
    },
    {
      heading: '承继路径',
      kind: 'text',
      cell: ({ path }) =>
        path.length === 0
          ? null
          : path.map(({ kind, creditCode }) => `${linkInChinese(kind)} ${creditCode}`).join(' → '),
    },
  ],
};
