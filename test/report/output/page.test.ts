import { fc, test } from '@fast-check/vitest';
import { catalogue } from 'permille/catalogue';
import { describe, expect } from 'vitest';
import { auditToPage } from '../../../src/report/output/page.js';
import type { AuditedReport } from '../../../src/report/output/report.js';
import type { Span } from '../../../src/report/reading.js';
import { empty, found, reading, report } from './made.js';

const textElement = (page: string): string => {
  const [, after = ''] = page.split(/<main class="text"[^>]*>/);
  return after.slice(0, after.lastIndexOf('</main>'));
};

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#13': '\r' };

/** The text that the page of a report shows, out of its HTML. */
const shown = (page: string): string =>
  textElement(page)
    .replace(/<b data-c="([0-9A-F]{4})"><\/b>/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/<[^>]*>/g, '')
    .replace(/&([^;]+);/g, (_, name: string) => characters[name] ?? `no reference ${name}`);

const all = (page: string, pattern: RegExp): readonly string[] =>
  Array.from(page.matchAll(pattern), ([, first = '']) => first);

describe('the page of a report', () => {
  test('has the text with its figures marked, findings beside it and the figures below', () => {
    const page = auditToPage(report, { catalogue });
    expect(page.slice(page.indexOf('</style>'))).toBe(`</style>
<h1>总结|2019.txt</h1>
<p>5个数字,3个已识别,2个未识别。1个错误,0个可疑,1个说明。
<p class="legend"><mark class="known">已识别</mark><mark class="open">未识别</mark><mark class="error">错误</mark><mark class="warning">可疑</mark><mark class="info">说明</mark>
<div class="sides"><main class="text" aria-label="原文" lang="zh">一、妇幼保健
2019年,新生儿死亡率<mark class="known error" id="m1" tabindex="0" aria-describedby="r1 f1" data-about="5.10‰ 新生儿死亡率
2019年
依据:新生儿死亡率
错误 5.10‰超过4.29‰">5.10‰</mark><a class="n error" href="#f1" data-n="1" aria-label="错误 1"></a>,婴儿死亡率<mark class="known error" id="m2" tabindex="0" aria-describedby="r2 f1" data-about="4.29‰ 婴儿死亡率
140423 2019年
错误 5.10‰超过4.29‰">4.29‰</mark><a class="n error" href="#f1" data-n="1" aria-label="错误 1"></a>。
签约率目标为<mark class="known" id="m3" tabindex="0" aria-describedby="r3" data-about="70% 家庭医生签约率(建档立卡贫困人口)、家庭医生签约居民数
目标、至少">70%以上</mark>,床位<mark class="open info" id="m4" tabindex="0" aria-describedby="r4 f2" data-about="421600张 未识别
说明 不知所指">42.16万张</mark><a class="n info" href="#f2" data-n="2" aria-label="说明 2"></a>,补助<mark class="open" id="m5" tabindex="0" aria-describedby="r5" data-about="1500元/月 未识别">1500元/月</mark>。</main>
<aside class="findings" aria-labelledby="findings"><h2 id="findings">问题</h2>
<ol>
<li id="f1"><b class="error">错误</b> 5.10‰超过4.29‰ <a href="#m1">2:13</a> <a href="#m2">2:24</a><small>应为≤ 4.29‰;现为5.10‰ [nesting]</small>
<li id="f2"><b class="info">说明</b> 不知所指 <a href="#m4">3:15</a><small>应为—;现为— [unnamed]</small>
</ol>
</aside></div>
<section class="wide" aria-labelledby="figures"><h2 id="figures">数字</h2>
<table><thead><tr><th scope="col">位置<th scope="col">原文<th scope="col">数值<th scope="col">指标<th scope="col">地区和时期<th scope="col">含义<tbody>
<tr id="r1"><td><a href="#m1">2:13</a><td>5.10‰<td>5.10‰<td>新生儿死亡率<td>2019年<td>
<tr id="r2"><td><a href="#m2">2:24</a><td>4.29‰<td>4.29‰<td>婴儿死亡率<td>140423 2019年<td>
<tr id="r3"><td><a href="#m3">3:7</a><td>70%以上<td>70%<td>家庭医生签约率(建档立卡贫困人口)、家庭医生签约居民数<td><td>目标、至少
<tr id="r4"><td><a href="#m4">3:15</a><td>42.16万张<td>421600张<td><td><td>
<tr id="r5"><td><a href="#m5">3:25</a><td>1500元/月<td>1500元/月<td><td><td>
</table></section>
</html>`);
  });

  test('fetches nothing, runs nothing, and is little more than what it shows', () => {
    const page = auditToPage(empty);
    expect(page.slice(0, page.indexOf('<style>'))).toBe(`<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>空.txt</title>
`);
    expect(auditToPage(report, { catalogue })).not.toMatch(
      /<script|<link|<img|url\(|@import|https?:|\son\w+=|\sstyle=/,
    );
    expect(new TextEncoder().encode(page).length).toBeLessThan(8_000);
  });

  test('of a report in which there is nothing says so', () => {
    const page = auditToPage(empty, { language: 'en' });
    expect(page.slice(page.indexOf('</style>'))).toBe(`</style>
<h1>空.txt</h1>
<p>0 figures, 0 identified, 0 not. 0 errors, 0 warnings, 0 notes.
<p class="legend"><mark class="known">identified</mark><mark class="open">not identified</mark><mark class="error">error</mark><mark class="warning">warning</mark><mark class="info">note</mark>
<div class="sides"><main class="text" aria-label="Text" lang="en"></main>
<aside class="findings" aria-labelledby="findings"><h2 id="findings">Findings</h2>
<p>Nothing was found, which is no proof that the figures are right.
</aside></div>
</html>`);
  });

  test.each<[string, string, string]>([
    ['HTML', '<script>1 & "2"</script>', '&lt;script&gt;1 &amp; &quot;2&quot;&lt;/script&gt;'],
    ['references', '&lt;&#13;', '&amp;lt;&amp;#13;'],
    ['blanks and ends of lines', ' a\t\u3000b\n\nc\r\nd\re', ' a\t\u3000b\n\nc&#13;\nd&#13;<br>e'],
    [
      'control characters',
      'a\u0000b\u001bc\u0085',
      'a<b data-c="0000"></b>b<b data-c="001B"></b>c<b data-c="0085"></b>',
    ],
    ['halves of characters', '\ud800a😀\udc00', '<b data-c="D800"></b>a😀<b data-c="DC00"></b>'],
    ['what turns lines round', 'a\u202e1\u202c', 'a<b data-c="202E"></b>1<b data-c="202C"></b>'],
  ])('keeps %s', (_, text, html) => {
    const page = auditToPage({ ...empty, name: text, text });
    expect(textElement(page)).toBe(html);
    expect(shown(page)).toBe(text);
  });

  test('has its name and findings on one line, and as they are', () => {
    const name = '<b>"\n\u0000';
    const own = found([], { rule: name, message: { zh: name, en: '' }, expected: name, found: name });
    const page = auditToPage({ ...empty, name, findings: [own] });
    const html = '&lt;b&gt;&quot;\\n\\u0000';
    expect(page).toContain(`<title>${html}</title>`);
    expect(page).toContain(
      `<li id="f1"><b class="error">错误</b> ${html} <small>应为${html};现为${html} [${html}]</small>\n`,
    );
  });
});

describe('what lies over each other', () => {
  const marked = (text: string, spans: readonly Span[], findings: AuditedReport['findings'] = []): string =>
    textElement(
      auditToPage({ name: '', text, readings: spans.map((at) => ({ ...reading(text, ''), at })), findings }),
    ).replaceAll(/ (?:tabindex|aria-[a-z]+|data-[a-z]+)="[^"]*"/g, '');

  test('is told apart in pieces', () => {
    const whole = found([[1, 7]], { severity: 'warning' });
    expect(marked('0123456789', [[3, 5]], [whole, found([[5, 9]])])).toBe(
      '0<mark class="warning" id="m1">12</mark><mark class="open warning" id="m2">34</mark><mark class="error" id="m3">56</mark><a class="n warning" href="#f1"></a><mark class="error">78</mark><a class="n error" href="#f2"></a>9',
    );
  });

  test('may be the same figure, found fault with twice', () => {
    const [own] = [[0, 2] as const];
    expect(marked('12', [own, own], [found([own, own]), found([own], { severity: 'info' })])).toBe(
      '<mark class="open error" id="m1">12</mark><a class="n error" href="#f1"></a><a class="n info" href="#f2"></a>',
    );
  });

  test('may begin together', () => {
    expect(
      marked('123', [
        [0, 1],
        [0, 3],
      ]),
    ).toBe('<i id="m2"></i><mark class="open" id="m1">1</mark><mark class="open">23</mark>');
  });

  test('may have no length, and stand outside', () => {
    expect(marked('12', [], [found([[1, 1]]), found([[9, 12]]), found([[-3, 0]])])).toBe(
      '<mark class="error" id="m1"></mark><a class="n error" href="#f1"></a>1<mark class="error" id="m2"></mark><a class="n error" href="#f2"></a>2<mark class="error" id="m3"></mark><a class="n error" href="#f3"></a>',
    );
  });

  test('parts neither characters nor the ends of lines', () => {
    expect(marked('😀\r\n', [[1, 3]])).toBe('<mark class="open" id="m1">😀&#13;\n</mark>');
  });

  const spans = fc.array(fc.tuple(fc.integer({ min: -1, max: 14 }), fc.integer({ min: -1, max: 14 })), {
    maxLength: 5,
  });
  const piece = fc.constantFrom(...'a1中<>&"\n\r\t\0', '\ud83d', '\ude00', '\u202e', '😀', '\r\n');

  test.prop([fc.array(piece, { maxLength: 12 }), spans, fc.array(spans, { maxLength: 4 })])(
    'leaves the text whole, every id once and every link somewhere to lead',
    (pieces, own, others) => {
      const text = pieces.join('');
      const readings = own.map((at) => ({ ...reading(text, ''), at }));
      const page = auditToPage({ name: '', text, readings, findings: others.map((at) => found(at)) });
      expect(shown(page)).toBe(text);
      const ids = all(page, /\sid="([^"]*)"/g);
      expect(ids).toEqual([...new Set(ids)]);
      const leads = [
        ...all(page, /href="#([^"]*)"/g),
        ...all(page, /describedby="([^"]*)"/g).flatMap((to) => to.split(' ')),
      ];
      expect(leads.filter((to) => !ids.includes(to))).toEqual([]);
    },
  );
});
