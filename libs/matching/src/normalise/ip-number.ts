import { patentCheckDigit } from './patent-check-digit.ts';
import { normalisedText } from './text.ts';

/**
 * The series an IP number is of. Numbers of two series are two kinds of name and cannot be compared:
 * no arithmetic leads from a patent's application number to its publication number, or from a
 * software registration number to the number of its certificate.
 */
export type IpNumberSeries =
  | 'patent-application'
  | 'patent-publication'
  | 'international-application'
  | 'software-registration'
  | 'software-certificate'
  | 'plant-variety';

/** Why a text is no IP number that can be compared. */
export type IpNumberRefusal = 'empty' | 'unknown-form' | 'wrong-check-digit';

/** An IP number as it is compared, unique over all series, or why there is none. */
export type IpNumber =
  | { readonly series: IpNumberSeries; readonly number: string }
  | { readonly series: undefined; readonly reason: IpNumberRefusal };

const LABELS = /[^A-Z0-9]/gu;
const CERTIFICATE = /软著登字第?([A-Z]{0,3})0*(\d{1,9})号?/u;

type Reading = (match: RegExpExecArray) => IpNumber;

/** Forms by what is left of them without dots, dashes, spaces and labels; the first that fits is it. */
const FORMS: readonly (readonly [RegExp, Reading])[] = [
  // Application since 1 October 2003: year, kind, seven digits; after it the check digit (ZC 0006-2003).
  [/^(?:ZL|CN)?(20(?:0[3-9]|[1-9]\d)[12389]\d{7})([0-9X])?[A-Z]?$/u, applicationNumber],
  // Before, from 1985: year in two digits, kind, five digits. To 1988 documents bore it too.
  [/^(?:ZL|CN)?((?:8[5-9]|9\d|0[0-3])[12389]\d{5})([0-9X])?[ABU]?$/u, applicationNumber],
  // Nine digits since 2007: all publications of one patent bear one number; the kind code is left out.
  [/^CN([123]\d{8})(?:[ABCUYS]\d?)?$/u, publicationNumber],
  // Seven digits until then: one number with two kind codes is two patents.
  [/^CN([123]\d{6}[ABCDUYS])\d?$/u, publicationNumber],
  [/^PCT([A-Z]{2})(\d{4}|\d{2})(\d{5,6})$/u, internationalApplication],
  [/^((?:WO|US|EP|JP|KR|DE|GB|FR|TW|HK|AU|CA|RU)\d{6,12})(?:[A-Z]\d?)?$/u, publicationAbroad],
  [/^((?:19|20)\d{2})SR0*(\d{1,8})$/u, softwareRegistration],
  // Year, four or six digits of running number, and a digit that checks them.
  [/^(CNA\d{10}|CNA\d{8})\d?$/u, plantVariety],
];

/**
 * Reads the number of a patent, a software copyright or a plant variety in any written form: with and
 * without ZL or CN, dot, check digit, spaces, dashes and a label before it (专利号：). A patent's
 * application number and its patent number are one; a missing check digit is worked out, a wrong one
 * makes the number unreadable, because nobody can tell which digit was mistyped.
 */
export function ipNumber(raw: string): IpNumber {
  const text = normalisedText(raw).toUpperCase();
  const certificate = CERTIFICATE.exec(text.replace(/[^\p{L}\p{N}]/gu, ''));
  if (certificate !== null) {
    const [, office = '', digits = ''] = certificate;
    return { series: 'software-certificate', number: `软著登字第${office}${digits}号` };
  }
  const signs = text.replace(LABELS, '');
  if (signs === '') return refused('empty');
  for (const [form, read] of FORMS) {
    const match = form.exec(signs);
    if (match !== null) return read(match);
  }
  return refused('unknown-form');
}

/** Compares two IP numbers; undefined when one is unreadable or they are of two series. */
export function ipNumberAgreement(
  one: IpNumber,
  other: IpNumber,
): 'same' | 'different' | undefined {
  if (one.series === undefined || other.series === undefined) return undefined;
  if (one.series !== other.series) return undefined;
  return one.number === other.number ? 'same' : 'different';
}

function refused(reason: IpNumberRefusal): IpNumber {
  return { series: undefined, reason };
}

function applicationNumber([, digits = '', check]: RegExpExecArray): IpNumber {
  const expected = patentCheckDigit(digits);
  if (check !== undefined && check !== expected) return refused('wrong-check-digit');
  return { series: 'patent-application', number: `CN${digits}.${expected}` };
}

function publicationNumber([, number = '']: RegExpExecArray): IpNumber {
  return { series: 'patent-publication', number: `CN${number}` };
}

function publicationAbroad([, number = '']: RegExpExecArray): IpNumber {
  return { series: 'patent-publication', number };
}

/** Until 2003 year and number had two and five digits (PCT Administrative Instructions, 307). */
function internationalApplication([
  ,
  office = '',
  year = '',
  digits = '',
]: RegExpExecArray): IpNumber {
  const century = Number(year) >= 78 ? '19' : '20';
  const fullYear = year.length === 4 ? year : `${century}${year}`;
  const number = `PCT/${office}${fullYear}/${digits.padStart(6, '0')}`;
  return { series: 'international-application', number };
}

function softwareRegistration([, year = '', digits = '']: RegExpExecArray): IpNumber {
  return { series: 'software-registration', number: `${year}SR${digits}` };
}

function plantVariety([, number = '']: RegExpExecArray): IpNumber {
  return { series: 'plant-variety', number };
}
