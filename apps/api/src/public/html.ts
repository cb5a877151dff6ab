const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it stands in HTML, in an element or in a quoted attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** A column of a table, headed in Chinese and English. */
export interface Column<Row> {
  readonly zh: string;
  readonly en: string;
  readonly cell: (row: Row) => string;
}

/** A table of a public list. */
export interface Table<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

/** A table with headed columns and rows; a sentence when there is nothing in it. */
export function tableHtml<Row>({ caption, columns, rows }: Table<Row>): string {
  if (rows.length === 0) return '<p>暂无内容 <span lang="en">Nothing yet.</span></p>';
  const heads = columns.map(
    ({ zh, en }) =>
      `<th scope="col">${escaped(zh)} <span class="en" lang="en">${escaped(en)}</span></th>`,
  );
  const lines = rows.map(
    (row) => `<tr>${columns.map(({ cell }) => `<td>${escaped(cell(row))}</td>`).join('')}</tr>`,
  );
  return [
    `<table><caption>${escaped(caption)}</caption>`,
    `<thead><tr>${heads.join('')}</tr></thead>`,
    `<tbody>${lines.join('\n')}</tbody></table>`,
  ].join('\n');
}

const STYLE = `body{font:16px/1.6 "Noto Sans CJK SC","Microsoft YaHei",sans-serif;margin:0 auto;
max-width:76rem;padding:1rem;color:#1a1a1a;background:#fff}nav a{margin-right:1.2rem}
a{color:#0b4f9c}a:focus{outline:3px solid #0b4f9c}
table{border-collapse:collapse;width:100%}caption{text-align:left;padding:.5rem 0;font-weight:bold}
th,td{border:1px solid #767676;padding:.4rem .6rem;text-align:left;vertical-align:top}
th{background:#f0f0f0}.en{font-weight:normal;font-size:.85em;display:block}
@media print{nav,.more,.skip{display:none}body{max-width:none;padding:0;font-size:11pt}
thead{display:table-header-group}tr{break-inside:avoid}}`;

/** A whole page: what it is called, in both languages, and its body, which is HTML already. */
export interface PageHtml {
  readonly zh: string;
  readonly en: string;
  readonly navigation: readonly { readonly href: string; readonly zh: string }[];
  readonly body: string;
}

/** A page that says what it is to screen readers and printers alike. */
export function pageHtml({ zh, en, navigation, body }: PageHtml): string {
  const links = navigation.map(
    ({ href, zh: text }) => `<a href="${escaped(href)}">${escaped(text)}</a>`,
  );
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(zh)}</title>
<style>${STYLE}</style>
</head>
<body>
<p class="skip"><a href="#main">跳到正文</a></p>
<nav aria-label="公开信息">${links.join('\n')}</nav>
<main id="main">
<h1>${escaped(zh)} <span class="en" lang="en">${escaped(en)}</span></h1>
${body}
</main>
</body>
</html>
`;
}
