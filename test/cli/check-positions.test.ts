import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { positionsOf } from '../../src/cli/check-positions.js';

const shown = (json: string): readonly string[] =>
  positionsOf(json).map(({ line, column, endLine, endColumn }) => `${line}:${column}-${endLine}:${endColumn}`);

describe('the items of a list stand', () => {
  test.each([
    ['[]', []],
    [' [ ] ', []],
    ['[1]', ['1:2-1:3']],
    ['[1, "a", true]', ['1:2-1:3', '1:5-1:8', '1:10-1:14']],
    ['[\n  { "a": 1 },\n  { "b": [1, 2] }\n]', ['2:3-2:13', '3:3-3:18']],
    ['\n\n[ {\r\n  "a": {}\r\n} ]\n', ['3:3-5:2']],
    ['[{}, [], [[]], {"a":{"b":[{}]}}]', ['1:2-1:4', '1:6-1:8', '1:10-1:14', '1:16-1:32']],
    ['["],[", "\\"],", "\\\\", "{"]', ['1:2-1:7', '1:9-1:15', '1:17-1:21', '1:23-1:26']],
    ['["签约", "😀", "é"]', ['1:2-1:6', '1:8-1:12', '1:14-1:17']],
    ['[-1.5e+3,null]', ['1:2-1:9', '1:10-1:14']],
  ])('%j', (json, places) => {
    expect(shown(json)).toEqual(places);
  });

  test.each(['{}', '{ "a": [1, 2] }', '"[1]"', 'null', '', '7'])('nowhere in %j, which is none', (json) => {
    expect(shown(json)).toEqual([]);
  });

  test('however long a text is', () => {
    const long = 'x\\n'.repeat(1_000_000);
    expect(shown(`["${long}", 1]`)).toEqual([`1:2-1:${long.length + 4}`, `1:${long.length + 6}-1:${long.length + 7}`]);
  });
});

property.prop([fc.array(fc.jsonValue()), fc.constantFrom(undefined, 1, 2, '\t')])(
  'what stands there is the item',
  (items, indent) => {
    const json = JSON.stringify(items, null, indent);
    const lines = json.split('\n');
    const offset = (line: number, column: number): number =>
      lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
    const found = positionsOf(json).map(({ line, column, endLine, endColumn }) =>
      JSON.parse(json.slice(offset(line, column), offset(endLine, endColumn))),
    );
    expect(found).toEqual(JSON.parse(json));
  },
);
