/** What a thing is called, in Chinese and in English. */
export interface Name {
  readonly zh: string;
  readonly en: string;
}

/** The languages that figures and findings are written in. */
export type Language = keyof Name;
