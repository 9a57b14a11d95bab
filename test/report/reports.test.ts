import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { catalogue } from 'permille/catalogue';
import { describe, expect, test } from 'vitest';
import { audit } from '../../src/report/audit.js';

const folder = '../shared/reports';

/** Of each report, by its number: the relations found inconsistent or to be asked about, and what is found of them. */
const reports: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '000': {},
  '001': { 'primary-001-two-counts': 'info counted-twice: 112家 | 91家' },
  '002': {},
  '003': {
    'signup-003-poor-two-counts': 'info counted-twice: 1711人 | 3447人',
    'screening-003': 'info claims-all: 2071人 | 2067人 | 2029人 | 2029人 | 应筛尽筛',
  },
  '004': {
    'date-004': 'error year-of-report: 2020年总结 | 2021年工作计划 | 2019年, | 2020年工作计划',
    'subsidy-004-total':
      'warning items-of-total: 1293.89063万元 | 143.856万元 | 127.752万元 | 57.24万元 | 33.696万元 | 74.2万元 | 15.2022万元 | 360.778万元 | 74.68万元 | 3.36万元 | 22.98万元 | 359.78822万元',
    'clinics-004-contradiction':
      'warning all-and-some: 部分村卫生室未开通甚至未安装医保报销系统 | 村卫生室已全部开通城乡居保村卫结算系统',
  },
};

/** Notes that ask who is left out, or say how far a target is. */
const notes = new Set(['all-of-them', 'target-attainment']);

describe.each(Object.entries(reports))('report %s', (number, expected) => {
  test('has just what is wrong with it pointed out', ({ skip }) => {
    skip(!existsSync(folder), `${folder} is not here to read`);
    const name = readdirSync(folder).find((file) => file.startsWith(`${number}_`) && file.endsWith('.txt')) ?? '';
    const text = readFileSync(`${folder}/${name}`, 'utf8');
    const found = audit(text, { catalogue })
      .filter(({ rule }) => !notes.has(rule))
      .map(({ severity, rule, at }) => {
        const words = at.map(([start, end]) => text.slice(start, end).replace(/\s/gu, ''));
        return `${severity} ${rule}: ${words.join(' | ')}`;
      });
    expect(found.toSorted()).toEqual(Object.values(expected).toSorted());
  });
});
