/** A kind of IP right: how its number is written, and what is the number in it. */
interface NumberForm {
  readonly shape: RegExp;
  readonly canonical: (body: string, rest: string) => string;
}

/** White space, punctuation, marks and signs: nothing of a number is in them. */
const NOT_READ = /[^\p{L}\p{N}]/gu;
/** What a list writes around a number: `专利号：ZL…`, `…号`. */
const LABEL = /^\p{Script=Han}+|\p{Script=Han}+$/gu;
const SERIAL_DIGITS = 7;
/** No number is longer with its label; a longer text is searched for none. */
const LENGTH_MAX = 64;

/**
 * The forms of numbers, each read with its check digit or without. A patent goes by the number it
 * was applied for under (ZC 0006-2003: year, kind, serial number, check digit; before October 2003
 * with two digits of the year), a published specification by its own. Of seven digits, as they were
 * until 2007, the kind code belongs to the number: CN1234567A and CN1234567C are two patents.
 */
const FORMS: readonly NumberForm[] = [
  { shape: /^(?:ZL|CN)?(20\d{2}[12389]\d{7})[\dX]?$/, canonical: (body) => `patent:${body}` },
  {
    shape: /^(?:ZL|CN)?((?:8[5-9]|9\d|0[0-3])[12389]\d{5})[\dX]?$/,
    canonical: (body) => `patent:${body}`,
  },
  { shape: /^CN([123]\d{7,8})(?:[A-DSUY]\d?)?$/, canonical: (body) => `publication:CN${body}` },
  { shape: /^CN([123]\d{6}[A-DSUY]?)\d?$/, canonical: (body) => `publication:CN${body}` },
  {
    shape: /^((?:19|20)\d{2})SR(\d{6,7})$/,
    canonical: (year, serial) => `software:${year}SR${serial.padStart(SERIAL_DIGITS, '0')}`,
  },
  { shape: /^BS(\d{8})[\dX]?$/, canonical: (body) => `layout:BS${body}` },
  { shape: /^CNA(\d{8})[\dX]?$/, canonical: (body) => `variety:CNA${body}` },
];

/**
 * The number of an IP right in the one form it is compared and claimed by: `patent:202010000001`
 * for `ZL 2020 1 0000001.X`, `CN202010000001` and `专利号：ZL202010000001.X` alike. Width, case, spaces,
 * dots, dashes and check digit make no difference; a wrong check digit is a slip in the one sign
 * that says nothing of its own. A number of no known form goes by its letters and digits, as
 * `other:…`; a text without any is empty. Claims are stored under it, so a form can be added for
 * numbers that were `other` before only together with the claims taken on them.
 */
export function canonicalIpNumber(text: string): string {
  const plain = text.normalize('NFKC').toUpperCase().replace(NOT_READ, '');
  const bare = plain.length > LENGTH_MAX ? '' : plain.replace(LABEL, '');
  for (const { shape, canonical } of FORMS) {
    const [, body, rest = ''] = shape.exec(bare) ?? [];
    if (body !== undefined) return canonical(body, rest);
  }
  return plain === '' ? '' : `other:${plain}`;
}
