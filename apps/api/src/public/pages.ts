import { groundInChinese, programmeInChinese } from '@grants/application';
import type { ReasonedPublicBan } from '@grants/application';
import { dateAt } from '@grants/kernel';
import type {
  OpenUseResult,
  Page,
  PublicNotice,
  PublishedChallenges,
  RecognisedProject,
} from '@grants/read-store';
import { escaped, pageHtml, tableHtml } from './html.ts';
import type { Column } from './html.ts';

/** What each list is called, and where its page is. */
const LISTS = {
  notices: { zh: '拟认定项目公示', en: 'Public notices' },
  recognitions: { zh: '高新技术成果转化认定项目', en: 'Recognised projects' },
  'open-use': { zh: '科研成果开放使用登记', en: 'Results open to public-interest use' },
  challenges: { zh: '揭榜挂帅榜单', en: 'Challenge lists' },
  bans: { zh: '不予受理单位名单', en: 'Units whose applications are not accepted' },
} as const;

type ListName = keyof typeof LISTS;

const NAMES = Object.keys(LISTS) as ListName[];
const hrefOf = (name: ListName) => `/public/${name}.html`;

const NAVIGATION = [
  { href: '/public', zh: '公开信息' },
  ...NAMES.map((name) => ({ href: hrefOf(name), zh: LISTS[name].zh })),
];

/** Where the public lists are, as pages and as data. */
export function frontPage(): string {
  const items = NAMES.map(
    (name) =>
      `<li><a href="${hrefOf(name)}">${LISTS[name].zh}</a> ` +
      `<span class="en" lang="en">${LISTS[name].en} · <a href="/public/${name}">JSON</a></span></li>`,
  );
  return pageHtml({
    zh: '科技扶持资金公开信息',
    en: 'Public information on science and technology grants',
    navigation: NAVIGATION,
    body: `<ul>\n${items.join('\n')}\n</ul>`,
  });
}

const PROJECT: readonly Column<Pick<PublicNotice, 'title' | 'unitName' | 'creditCode'>>[] = [
  { zh: '名称', en: 'Title', cell: ({ title }) => title },
  { zh: '单位', en: 'Unit', cell: ({ unitName }) => unitName },
  { zh: '统一社会信用代码', en: 'Credit code', cell: ({ creditCode }) => creditCode },
];

const PLACE: readonly Column<Pick<PublicNotice, 'district' | 'fieldCode'>>[] = [
  { zh: '所在区', en: 'District', cell: ({ district }) => district },
  { zh: '技术领域', en: 'Field', cell: ({ fieldCode }) => fieldCode },
];

/** Notices, running ones and past ones (SH-14.1). */
export const noticesPage = (page: Page<PublicNotice>): string =>
  listPage('notices', page, [
    ...PROJECT,
    ...PLACE,
    { zh: '公示首日', en: 'First day', cell: ({ firstDay }) => firstDay },
    { zh: '公示末日', en: 'Last day', cell: ({ lastDay }) => lastDay },
    {
      zh: '状态',
      en: 'Status',
      cell: ({ status }) => (status === 'running' ? '公示中' : '已结束'),
    },
  ]);

/** The recognised list (SH-15). */
export const recognitionsPage = (page: Page<RecognisedProject>): string =>
  listPage('recognitions', page, [
    { zh: '批次', en: 'Batch', cell: ({ batch }) => batch },
    { zh: '项目编号', en: 'Number', cell: ({ projectNumber }) => projectNumber },
    { zh: '证书编号', en: 'Certificate', cell: ({ certificateNumber }) => certificateNumber },
    ...PROJECT,
    ...PLACE,
    { zh: '认定日期', en: 'Recognised on', cell: ({ recognisedOn }) => recognisedOn },
    { zh: '有效期', en: 'Valid', cell: ({ validFrom, validTo }) => `${validFrom} 至 ${validTo}` },
  ]);

/** The register of results open to use (MH-1.6.15). */
export const openUsePage = (page: Page<OpenUseResult>): string =>
  listPage('open-use', page, [
    ...PROJECT,
    { zh: '登记日期', en: 'Registered on', cell: ({ registeredOn }) => registeredOn },
  ]);

const WINDOWS = { upcoming: '未开始', open: '揭榜中', closed: '已截止' } as const;

/** The challenges of every list, one in each row (MH-O1). */
export function challengesPage({ items, nextCursor }: Page<PublishedChallenges>): string {
  const rows = items.flatMap((list) =>
    list.challenges.map((challenge) => ({ ...challenge, list })),
  );
  return listPage('challenges', { items: rows, nextCursor }, [
    { zh: '榜单', en: 'List', cell: ({ list }) => list.title },
    { zh: '难题', en: 'Challenge', cell: ({ title }) => title },
    { zh: '要求', en: 'Requirement', cell: ({ requirement }) => requirement },
    {
      zh: '揭榜期限',
      en: 'Window',
      cell: ({ list }) => `${dateAt(list.opensAt)} 至 ${dateAt(list.closesAt)}`,
    },
    { zh: '状态', en: 'Status', cell: ({ list }) => WINDOWS[list.status] },
  ]);
}

/** Bans in force whose notice is over, inherited ones with why (SH-18.3). */
export const bansPage = (page: Page<ReasonedPublicBan>): string =>
  listPage('bans', page, [
    { zh: '单位', en: 'Unit', cell: ({ unitName }) => unitName ?? '—' },
    { zh: '统一社会信用代码', en: 'Credit code', cell: ({ creditCode }) => creditCode },
    {
      zh: '事由',
      en: 'Ground',
      cell: ({ ground, clause }) => `${groundInChinese(ground)}（${clause}）`,
    },
    {
      zh: '不予受理',
      en: 'Closed to it',
      cell: ({ programmes }) => programmes.map(programmeInChinese).join('、'),
    },
    { zh: '期限', en: 'Days', cell: ({ firstDay, lastDay }) => `${firstDay} 至 ${lastDay}` },
    {
      zh: '文件',
      en: 'Decision',
      cell: ({ documentNumber, documentDate }) => `${documentNumber}，${documentDate}`,
    },
    { zh: '申诉', en: 'Appeal', cell: ({ underAppeal }) => (underAppeal ? '处理中' : '—') },
    { zh: '承继原因', en: 'Why it follows the unit', cell: whyInherited },
  ]);

function whyInherited({ originCreditCode, path }: ReasonedPublicBan): string {
  if (originCreditCode === null) return '—';
  return `${originCreditCode}：${path.map(({ reason }) => reason).join('；')}`;
}

function listPage<Row>(
  name: ListName,
  { items, nextCursor }: Page<Row>,
  columns: readonly Column<Row>[],
): string {
  const { zh, en } = LISTS[name];
  const more =
    nextCursor === null
      ? ''
      : `<p class="more"><a href="${hrefOf(name)}?cursor=${escaped(encodeURIComponent(nextCursor))}" ` +
        `rel="next">下一页 <span lang="en">Next</span></a></p>`;
  const body = `${tableHtml({ caption: zh, columns, rows: items })}\n${more}`;
  return pageHtml({ zh, en, navigation: NAVIGATION, body });
}
