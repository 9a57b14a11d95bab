const pageMark =
  /^(?:-?\d{1,4}-?|第?\d{1,4}页(?:[,/]?共\d{1,4}页)?|第[一二三四五六七八九十百]{1,4}页|\d{1,4}\/\d{1,4}|page\d{1,4}(?:of\d{1,4})?|·\d{1,4}·|共\d{1,4}页)$/u;

/** Whether a line without blanks is a page number alone. */
export const isPageMark = (line: string): boolean => pageMark.test(line);

const title =
  /(?:要点|总结|计划|报告|方案|通知|汇报|公报|安排|打算|规划|情况|讲话|通报|简报|年鉴|概况|目标|指标|部署|思路|表|:[^)]{1,4}\))$/u;

/** Whether a line of so many characters is a title by its last words. */
export const isTitle = (ending: string, length: number): boolean => length <= 26 && title.test(ending);

const item =
  /^(?:第[一二三四五六七八九十百\d]{1,4}[章节条部篇]|[一二三四五六七八九十]{1,3}[、.,]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[)、]|\d{1,2}\.(?!\d+[%‰万亿])|[①-⑳]|[•·●◆■★※*-](?!\d))/u;

/** Whether the beginning of a line without blanks opens an item of a list or a section. */
export const startsItem = (beginning: string): boolean => item.test(beginning);
