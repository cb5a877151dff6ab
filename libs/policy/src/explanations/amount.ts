const YUAN = /^-?\d+\.\d{2}$/;
const BEFORE_THOUSANDS = /\d(?=(?:\d{3})+\.)/g;

/** Whether a text is an amount as events hold it, in yuan to the fen: `3000000.00`. */
export function isYuan(text: string): boolean {
  return YUAN.test(text);
}

/** An amount as people read it, in groups of three digits: `3,000,000.00`. */
export function grouped(yuan: string): string {
  return yuan.replaceAll(BEFORE_THOUSANDS, '$&,');
}
