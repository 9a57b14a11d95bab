const pageMark =
  /^(?:-?\d{1,4}-?|第?\d{1,4}页(?:[,/]?共\d{1,4}页)?|第[一二三四五六七八九十百]{1,4}页|\d{1,4}\/\d{1,4}|page\d{1,4}(?:of\d{1,4})?|·\d{1,4}·|共\d{1,4}页)$/u;

/** Whether a line without blanks is a page number alone. */
export const isPageMark = (line: string): boolean => pageMark.test(line);

const item =
  /^(?:第[一二三四五六七八九十百\d]{1,4}[章节条部篇]|[一二三四五六七八九十]{1,3}[、.,]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[)、]|\d{1,2}\.(?!\d+[%‰万亿])|[①-⑳]|[•·●◆■★※*-](?!\d))/u;

/** Whether the beginning of a line without blanks opens an item of a list or a section. */
export const startsItem = (beginning: string): boolean => item.test(beginning);
