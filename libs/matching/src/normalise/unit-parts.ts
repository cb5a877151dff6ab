import {
  BRANCH_ENDINGS,
  COMPANY_FORMS,
  ENDINGS,
  PLACE_ENDINGS,
  PLACES,
  PROVINCE_OF,
  TRADES,
} from './unit-words.ts';

/** An organisation's name taken apart: place + brand + trade + legal form. */
export interface OrganisationParts {
  /** The name by which it is compared. */
  readonly organisation: string;
  readonly place?: string;
  /** The name without its place, where that still is a name of its own: 南开大学 of 天津南开大学. */
  readonly ownName?: string;
  readonly brand?: string;
}

const anyOf = (words: readonly string[]): string => `(?:${words.join('|')})`;

const AT_PLACE = new RegExp(`^(${PLACES.join('|')})(${anyOf(PLACE_ENDINGS)}?)`, 'u');

/** A county, district or town is told by its ending, and only after a place that is known. */
const AT_DISTRICT = /^\p{Script=Han}{2}(?:新区|(?<!社|校|园|景|城)区|县|(?<!城)市)(?=.{3})/u;

/** An ending before a legal form is none (研究院有限公司), nor is one that begins another word. */
const HEAD = new RegExp(`^(.{2,}?${anyOf(ENDINGS)})(?!集团|股份|有限|控股|党校)(.*)$`, 'u');
const COMPANY_FORM = new RegExp(`${anyOf(COMPANY_FORMS)}$`, 'u');
const ENDING = new RegExp(`${anyOf(ENDINGS)}$`, 'u');
const TRADE = new RegExp(anyOf(TRADES), 'u');
const EVERY_TRADE = new RegExp(anyOf(TRADES), 'gu');
const BRANCH = new RegExp(`${anyOf(BRANCH_ENDINGS)}$`, 'u');

/** Party schools are named with or without the committee they belong to. */
const PARTY_SCHOOL = /^(?:委员会|区?党?委)党校$/u;

/** A brand in Chinese has two characters or more. */
const BRAND_FROM = 2;

/** Words of trade this long tell a unit without a place (电子科技大学); shorter ones do not (理工大学). */
const TELLING_TRADE_FROM = 3;

const SCHOOL = /(?:大学|学院)$/u;

/** Short forms that stand for one name alone. */
const IN_FULL: readonly (readonly [RegExp, string])[] = [
  [/^中科院/u, '中国科学院'],
  [/社科院/gu, '社会科学院'],
  [/社科联/gu, '社会科学界联合会'],
  [/农科院/gu, '农业科学院'],
  [/师大(?!学)/u, '师范大学'],
  [/^中国共产党/u, '中共'],
  [/^中共(?!中央)/u, ''],
  [/^中共中央(?=党校)/u, '中央'],
  [/^中国人民解放军(?=国防|海军|空军|陆军|火箭军|第二炮兵|装甲兵|军械|后勤)/u, ''],
  [/^中国人民解放军/u, '解放军'],
];

/** A unit's name with the short forms written out. */
export function inFull(text: string): string {
  return IN_FULL.reduce((name, [short, long]) => name.replace(short, long), text);
}

/** Cuts what is named of an organisation off its own name: 武汉大学 and 管理学院. */
export function headAndTail(text: string): readonly [head: string, tail: string] {
  const [, head = text, tail = ''] = HEAD.exec(text) ?? [];
  return [head, tail];
}

/** Whether a part of a unit is a branch of it, as an office of a bank in another city is. */
export function isBranch(department: string): boolean {
  return BRANCH.test(department);
}

/** A department's name as it is compared: research institutes and subjects written short. */
export function departmentName(tail: string): string {
  return tail.replace(/研究所$/u, '所').replace(/(?<=.{2})学系$/u, '系');
}

/**
 * Takes an organisation's name apart; undefined when nothing in it is its own, as in 有限公司 or
 * 管理学院.
 */
export function partsOf(head: string): OrganisationParts | undefined {
  const placed = withoutPlaces(head);
  const name = placed.rest.replace(PARTY_SCHOOL, '党校');
  const isGeneric = ownNameOf(name) === '';
  if (placed.place === undefined) return isGeneric && !isTelling(name) ? undefined : named(name);
  const { place, district } = placed;
  if (isGeneric) return { organisation: withoutForm(`${place}${district}${name}`), place };
  return standsWithoutPlace(name, placed)
    ? { ...named(name), place }
    : { organisation: `${place}${district}${name}`, place, ownName: name };
}

/** A company does, and a school whose city has its ending, as in 广州市暨南大学. */
function standsWithoutPlace(name: string, { isSetApart }: PlacedName): boolean {
  return COMPANY_FORM.test(name) || (isSetApart && SCHOOL.test(name));
}

function named(name: string): OrganisationParts {
  const organisation = withoutForm(name);
  const brand = COMPANY_FORM.test(name) ? brandOf(organisation) : '';
  return brand === '' ? { organisation } : { organisation, brand };
}

function isTelling(name: string): boolean {
  if (COMPANY_FORM.test(name)) return false;
  return [...name.replace(ENDING, '')].length >= TELLING_TRADE_FROM;
}

/** The change from 有限公司 to 股份有限公司 leaves a company what it was. */
function withoutForm(name: string): string {
  return name.replace(COMPANY_FORM, '');
}

interface PlacedName {
  readonly place?: string;
  /** By an ending of its own, as in 武汉市. */
  readonly isSetApart: boolean;
  readonly rest: string;
}

/** A province may stand before one of its cities, and both before a name with a place of its own. */
function withoutPlaces(text: string): PlacedName & { readonly district: string } {
  const outer = withoutPlace(text);
  const inner = withoutPlace(outer.rest);
  const isCityOfIt = inner.place !== undefined && PROVINCE_OF.get(inner.place) === outer.place;
  const placed = isCityOfIt ? inner : outer;
  const district = placed.place === undefined ? '' : (AT_DISTRICT.exec(placed.rest)?.[0] ?? '');
  return { ...placed, district, rest: placed.rest.slice(district.length) };
}

/** A text that is nothing but a place keeps it: the name must not become empty. */
function withoutPlace(text: string): PlacedName {
  const [whole = '', place = '', ending = ''] = AT_PLACE.exec(text) ?? [];
  if (place === '' || whole === text) return { isSetApart: false, rest: text };
  return { place, isSetApart: ending !== '', rest: text.slice(whole.length) };
}

function contains(place: string, other: string): boolean {
  return place === other || PROVINCE_OF.get(other) === place;
}

/** Whether two places can be where one unit is: one of them is not known, or holds the other. */
export function arePlacesAlike(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return true;
  return contains(one, other) || contains(other, one);
}

/** What is left without trade and legal form; a single character left over is no name. */
function ownNameOf(rest: string): string {
  if (!ENDING.test(rest)) return rest;
  const own = rest.replace(COMPANY_FORM, '').replace(ENDING, '').replace(EVERY_TRADE, '');
  return [...own].length < BRAND_FROM ? '' : own;
}

function brandOf(name: string): string {
  const trade = [...name.matchAll(EVERY_TRADE)].find(({ index }) => index >= BRAND_FROM);
  const brand = trade === undefined ? name : name.slice(0, trade.index);
  return TRADE.test(brand) || [...brand].length < BRAND_FROM ? '' : brand;
}
