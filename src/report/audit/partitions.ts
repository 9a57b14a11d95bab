/** Words that divide people, places or money so that nothing is in two of them; `whole` if there is nothing else. */
const partitions: readonly { readonly words: readonly string[]; readonly whole?: true }[] = [
  { words: ['男', '女'], whole: true },
  { words: ['本科', '专科', '大专', '中专', '硕士', '博士', '研究生'] },
  { words: ['高级', '副高', '正高', '中级', '初级'] },
  { words: ['城镇', '城市', '农村'] },
  { words: ['中央', '国家', '省级', '市级', '县级', '区级', '乡镇', '镇级'] },
  { words: ['甲类', '乙类', '丙类'] },
  { words: ['一级', '二级', '三级', '四级'] },
  { words: ['一孩', '二孩', '三孩', '多孩'] },
  { words: ['公立', '民营'], whole: true },
  { words: ['非农业', '农业'], whole: true },
];

const rest = /其余|其他|其它|剩余|余下/u;

const partOf = (name: string, words: readonly string[]): string | undefined =>
  words.find((word) => name.includes(word));

/** Whether names are different parts of one division, so that nothing is in two of them. */
export const isExclusive = (names: readonly string[]): boolean =>
  partitions.some(({ words }) => {
    const parts = names.map((name) => partOf(name, words));
    return parts.every((part) => part !== undefined) && new Set(parts).size === names.length;
  });

/** Whether names are all the parts of a division, so that nothing is in none of them. */
export const isClosed = (names: readonly string[]): boolean =>
  rest.test(names.at(-1) ?? '') ||
  partitions.some(
    ({ words, whole }) =>
      whole === true &&
      names.length === words.length &&
      new Set(names.map((name) => partOf(name, words))).size === words.length &&
      isExclusive(names),
  );
