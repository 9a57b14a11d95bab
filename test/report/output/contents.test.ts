import { expect, test } from 'vitest';
import { contentsToMarkdown, contentsToPage, type Entry } from '../../../src/report/output/contents.js';

const entries: readonly Entry[] = [
  {
    name: 'r/2018/<a>|b.txt',
    href: '2018/%3Ca%3E%7Cb.txt.html',
    figures: 12,
    known: 9,
    found: { error: 1, warning: 0, info: 2 },
  },
  { name: 'r/c.txt', href: 'c.txt.html', figures: 3, known: 3, found: { error: 0, warning: 4, info: 0 } },
];

test('a table of contents is a page of links, with how much there is in each and in all', () => {
  const page = contentsToPage(entries);
  expect(page.slice(page.indexOf('</style>'))).toBe(`</style>
<h1>报告</h1>
<main class="wide"><table class="counts"><thead><tr><th scope="col">报告<th scope="col">数字<th scope="col">已识别<th scope="col">错误<th scope="col">可疑<th scope="col">说明<tbody>
<tr><td><a href="2018/%3Ca%3E%7Cb.txt.html">r/2018/&lt;a&gt;|b.txt</a><td>12<td>9<td class="error">1<td>0<td>2
<tr><td><a href="c.txt.html">r/c.txt</a><td>3<td>3<td>0<td class="warning">4<td>0
<tfoot><tr><td>合计<td>15<td>12<td class="error">1<td class="warning">4<td>2</table></main>
</html>`);
});

test('a table of contents is a document of Markdown, without severities where nothing was checked', () => {
  expect(contentsToMarkdown(entries, 'en')).toBe(`# Reports

| Reports | figures | identified | error | warning | note |
| --- | --- | --- | --- | --- | --- |
| [r/2018/\\<a\\>\\|b.txt](<2018/%3Ca%3E%7Cb.txt.html>) | 12 | 9 | 1 | 0 | 2 |
| [r/c.txt](<c.txt.html>) | 3 | 3 | 0 | 4 | 0 |
| All | 15 | 12 | 1 | 4 | 2 |`);
  expect(contentsToMarkdown(entries.map(({ found: _, ...entry }) => entry))).toBe(`# 报告

| 报告 | 数字 | 已识别 |
| --- | --- | --- |
| [r/2018/\\<a\\>\\|b.txt](<2018/%3Ca%3E%7Cb.txt.html>) | 12 | 9 |
| [r/c.txt](<c.txt.html>) | 3 | 3 |
| 合计 | 15 | 12 |`);
});
