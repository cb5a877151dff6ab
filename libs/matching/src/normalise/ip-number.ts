import { canonicalIpNumber } from '@grants/kernel';

import { patentCheckDigit } from './patent-check-digit.ts';
import { normalisedText } from './text.ts';

/**
 * The series an IP number is of: `patent` by application or patent number, `publication` by that of
 * the published document, `application-abroad` by that of an international application, `software` by
 * registration, `certificate` by that of the software certificate, `layout` of an integrated circuit,
 * plant `variety`; `other` for a number of no form known here. Numbers of two series cannot be compared: no arithmetic leads from an application
 * number to a publication number, or from a registration to its certificate.
 */
export type IpNumberSeries =
  | 'patent'
  | 'publication'
  | 'application-abroad'
  | 'software'
  | 'certificate'
  | 'layout'
  | 'variety'
  | 'other';

/** Why a text is no IP number that can be compared. */
export type IpNumberRefusal = 'empty' | 'unknown-form' | 'wrong-check-digit' | 'kind-code-missing';

/** An IP number as it is compared, unique over all series (`patent:201710601862`); or why there is none. */
export type IpNumber =
  | { readonly series: IpNumberSeries; readonly number: string }
  | { readonly series: undefined; readonly reason: IpNumberRefusal };

interface FurtherForm {
  readonly shape: RegExp;
  readonly series: IpNumberSeries;
  readonly body: (parts: readonly string[]) => string;
}

const NOT_READ = /[^\p{L}\p{N}]/gu;
const FIRST_PCT_YEAR = 78;
const PCT_DIGITS = 6;

/** Letters and digits of a number of no known form; fewer say nothing, more are no number. */
const OTHER_FROM = 6;
const OTHER_TO = 64;

/** Forms that no claim is kept by, of letters and digits alone. */
const FURTHER_FORMS: readonly FurtherForm[] = [
  {
    shape: /^CN((?:20(?:0[3-9]|[1-9]\d))[12389]\d{7})[A-WYZ]$/u,
    series: 'patent',
    body: ([digits = '']) => digits,
  },
  {
    shape: /^((?:WO|US|EP|JP|KR|DE|GB|FR|TW|HK|AU|CA|RU)\d{6,12})(?:[A-Z]\d?)?$/u,
    series: 'publication',
    body: ([number = '']) => number,
  },
  {
    shape: /^PCT([A-Z]{2})(\d{4}|\d{2})(\d{5,6})$/u,
    series: 'application-abroad',
    body: internationalNumber,
  },
  {
    shape: /软著登字第?([A-Z]{0,3})0*(\d{1,9})号?/u,
    series: 'certificate',
    body: ([office = '', digits = '']) => `${office}${digits}`,
  },
  // Since 2009 six digits of running number, and a last one that checks them.
  { shape: /^(CNA\d{10})\d?$/u, series: 'variety', body: ([number = '']) => number },
];

/**
 * Reads the number of a patent, a software copyright, a layout or a plant variety in any written form,
 * with and without ZL or CN, dot, check digit, spaces, dashes and a label before it: the canonical
 * form of the kernel, and beyond it numbers that no claim is kept by. A patent's application number
 * and its patent number are one. A wrong check digit (ZC 0006-2003) makes a number unreadable, because
 * nobody can tell which digit was mistyped. Of a publication of seven digits, as they were until 2007,
 * the kind code counts: CN1234567A and CN1234567C are two patents.
 */
export function ipNumber(raw: string): IpNumber {
  const text = normalisedText(raw);
  const canonical = canonicalIpNumber(text);
  if (canonical === '') return refused('empty');
  const signs = text.toUpperCase().replace(NOT_READ, '');
  const series = seriesOf(canonical);
  if (series === undefined) return furtherNumber(signs);
  if (series === 'patent' && isCheckedWrongly(signs)) return refused('wrong-check-digit');
  return series === 'publication' ? publication(canonical, signs) : { series, number: canonical };
}

/**
 * Compares two IP numbers; undefined when one is unreadable, when they are of two series, and when
 * two numbers of no known form differ, since they may be two ways to write one.
 */
export function ipNumberAgreement(
  one: IpNumber,
  other: IpNumber,
): 'same' | 'different' | undefined {
  if (one.series === undefined || one.series !== other.series) return undefined;
  if (one.number === other.number) return 'same';
  return one.series === 'other' ? undefined : 'different';
}

function refused(reason: IpNumberRefusal): IpNumber {
  return { series: undefined, reason };
}

function seriesOf(canonical: string): IpNumberSeries | undefined {
  const series = canonical.slice(0, canonical.indexOf(':'));
  const known: readonly IpNumberSeries[] = [
    'patent',
    'publication',
    'software',
    'layout',
    'variety',
  ];
  return known.find((candidate) => candidate === series);
}

function furtherNumber(signs: string): IpNumber {
  for (const { shape, series, body } of FURTHER_FORMS) {
    const match = shape.exec(signs);
    if (match !== null) return { series, number: `${series}:${body(match.slice(1))}` };
  }
  if (!/\d/u.test(signs)) return refused('empty');
  const isNumber = signs.length >= OTHER_FROM && signs.length <= OTHER_TO;
  return isNumber ? { series: 'other', number: `other:${signs}` } : refused('unknown-form');
}

function isCheckedWrongly(signs: string): boolean {
  const [, digits = '', check] = /(\d{12}|\d{8})([\dX])?\P{N}*$/u.exec(signs) ?? [];
  return check !== undefined && patentCheckDigit(digits) !== check;
}

function publication(canonical: string, signs: string): IpNumber {
  const [, digits, kind] = /CN(\d{7,9})([A-Z])?/u.exec(signs) ?? [];
  if (digits?.length !== 7) return { series: 'publication', number: canonical };
  if (kind === undefined) return refused('kind-code-missing');
  return { series: 'publication', number: `publication:CN${digits}${kind}` };
}

/** Until 2003 year and number had two and five digits (PCT Administrative Instructions, 307). */
function internationalNumber([office = '', year = '', digits = '']: readonly string[]): string {
  const century = Number(year) >= FIRST_PCT_YEAR ? '19' : '20';
  const fullYear = year.length === 2 ? `${century}${year}` : year;
  return `PCT/${office}${fullYear}/${digits.padStart(PCT_DIGITS, '0')}`;
}
