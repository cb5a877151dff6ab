import { isRequiredMatch } from '@grants/domain';
import type { AwardLevel } from '@grants/domain';
import { fenOf, yuanOf } from '@grants/kernel';
import type { CalendarDate, Yuan } from '@grants/kernel';
import { unitName as readUnitName, unitNameAgreement } from '@grants/matching';
import type { UnitNameAgreement } from '@grants/matching';
import type { SupportRow } from '@grants/projections';
import type {
  ApplicationItem,
  Page,
  PageRequest,
  ProjectItem,
  ReadStore,
} from '@grants/read-store';
import type { SupportIndex } from '../matching/support-index.ts';

/** What the district itself gives, or is asked for. */
export interface DistrictMoney {
  readonly applicationId: string;
  /** The project, once it is approved. */
  readonly projectId: string | null;
  readonly programme: string;
  readonly title: string;
  readonly status: string;
  readonly requested: Yuan;
  readonly award: Yuan | null;
  readonly paid: Yuan;
  readonly recovered: Yuan;
}

/** Money of another funder, as its list tells it. */
export interface OtherMoney {
  readonly awardId: string;
  readonly source: string;
  readonly level: AwardLevel;
  readonly awardNumber: string | null;
  readonly title: string;
  readonly unitName: string | null;
  readonly leader: string | null;
  readonly amount: Yuan | null;
  readonly awardedOn: CalendarDate | null;
  /** By what it is known to be the unit's; a name is no proof. */
  readonly knownBy: 'credit-code' | 'unit-name';
  /** Whether its amount is in the totals; a list that tells of our own award is not counted again. */
  readonly counted: boolean;
  /** Our application or the other award that it is one required match with (MH-2.2.2). */
  readonly relatedTo: string | null;
}

/** All public money of one unit that the ledger knows, with its sources. */
export interface PublicMoney {
  readonly creditCode: string;
  /** The names under which the ledger knows the unit. */
  readonly unitNames: readonly string[];
  readonly district: readonly DistrictMoney[];
  readonly others: readonly OtherMoney[];
  readonly totals: {
    readonly districtAwarded: Yuan;
    readonly districtPaid: Yuan;
    readonly othersByCreditCode: Yuan;
    readonly othersByUnitName: Yuan;
    /** Awards whose amounts are in no total: they tell of ours again, or tell no amount. */
    readonly toldTwice: number;
    readonly withoutAmount: number;
  };
}

export interface MoneySources {
  readonly views: ReadStore;
  readonly supports: SupportIndex;
}

/** All public money of a unit: of this district from the registers, of others from their lists. */
export async function publicMoneyOf(
  creditCode: string,
  { views, supports }: MoneySources,
): Promise<PublicMoney> {
  const [applications, projects, known] = await Promise.all([
    everyPart((part) => views.applications.list({ creditCode, ...part })),
    everyPart((part) => views.projects.list({ creditCode, ...part })),
    views.unitSupports.ofUnit(creditCode),
  ]);
  const unitNames = [...new Set(known.flatMap(({ unitName }) => unitName ?? []))];
  const coded = known.filter(({ kind }) => kind === 'external-award');
  const named = await views.unitSupports.naming(await spellingsOf(unitNames, views));
  const ours = known.filter(({ kind, status }) => kind === 'application' && status !== 'closed');
  const told = { supports, ours, awards: [...coded, ...named] };
  const others = [
    ...coded.map((row) => otherMoney(row, 'credit-code', told)),
    ...named.map((row) => otherMoney(row, 'unit-name', told)),
  ];
  return {
    creditCode,
    unitNames,
    district: districtMoney(applications, projects),
    others,
    totals: totalsOf(projects, others),
  };
}

function districtMoney(
  applications: readonly ApplicationItem[],
  projects: readonly ProjectItem[],
): readonly DistrictMoney[] {
  const projectOf = new Map(projects.map((project) => [project.applicationId, project]));
  return applications.map(({ applicationId, programme, title, status, grantRequested }) => {
    const asked = { applicationId, programme, title, requested: grantRequested };
    const project = projectOf.get(applicationId);
    if (project === undefined) return { ...NOT_GIVEN, ...asked, status };
    const { projectId, award, paid, recovered } = project;
    return { ...asked, projectId, status: project.status, award, paid, recovered };
  });
}

/** The ways in which lists without codes write one of a unit's names. */
async function spellingsOf(
  unitNames: readonly string[],
  { unitSupports }: ReadStore,
): Promise<readonly string[]> {
  const own = unitNames.flatMap((name) => readUnitName(name) ?? []);
  if (own.length === 0) return [];
  const written = await unitSupports.namesWithoutCode();
  return written.filter((name) => {
    const other = readUnitName(name);
    return own.some((one) => SAME_UNIT.has(unitNameAgreement(one, other)));
  });
}

/** A department is part of its unit; a namesake by brand alone is not. */
const SAME_UNIT: ReadonlySet<UnitNameAgreement | undefined> = new Set(['same', 'same-parent']);

interface Known {
  readonly supports: SupportIndex;
  readonly ours: readonly SupportRow[];
  readonly awards: readonly SupportRow[];
}

function otherMoney(row: SupportRow, knownBy: OtherMoney['knownBy'], known: Known): OtherMoney {
  const { amountFen, leader, awardedOn } = known.supports.get(row.key) ?? {};
  const { id, source, level, awardNumber, title, unitName } = row;
  return {
    awardId: id,
    source,
    level: level ?? 'other',
    awardNumber,
    title,
    unitName,
    leader: leader ?? null,
    amount: amountFen === undefined ? null : yuanOf(amountFen),
    awardedOn: awardedOn ?? null,
    knownBy,
    counted: amountFen !== undefined && !isToldTwice(row, known),
    relatedTo: relatedTo(row, known),
  };
}

/** The application of ours, or the superior award, that a support is one required match with. */
function relatedTo(row: SupportRow, { ours, awards }: Known): string | null {
  const others = [...ours, ...awards].filter(({ key }) => key !== row.key);
  return others.find((other) => isRequiredMatch(row, other))?.id ?? null;
}

/**
 * A district award that another list tells is ours when it bears our number, or is the match that a
 * superior award requires and that we gave: its money is among the district's already.
 */
function isToldTwice(row: SupportRow, { ours, awards }: Known): boolean {
  const { awardNumber, level } = row;
  if (level !== 'district') return false;
  const bearsOurs = ours.some(
    ({ id, projectId }) => awardNumber !== null && [id, projectId].includes(awardNumber),
  );
  if (bearsOurs || ours.some((own) => own.id === row.requiredMatchOf)) return true;
  return awards.some(
    (superior) =>
      superior.key !== row.key &&
      isRequiredMatch(superior, row) &&
      ours.some((own) => isRequiredMatch(superior, own)),
  );
}

function totalsOf(
  projects: readonly ProjectItem[],
  others: readonly OtherMoney[],
): PublicMoney['totals'] {
  const counted = others.filter((award) => award.counted);
  const by = (kind: OtherMoney['knownBy']) =>
    sumOf(counted.filter(({ knownBy }) => knownBy === kind).map(({ amount }) => amount));
  const standing = projects.filter(({ status }) => status !== 'revoked');
  return {
    districtAwarded: sumOf(standing.map(({ award }) => award)),
    districtPaid: sumOf(projects.map(({ paid }) => paid)),
    othersByCreditCode: by('credit-code'),
    othersByUnitName: by('unit-name'),
    toldTwice: others.filter((award) => !award.counted && award.amount !== null).length,
    withoutAmount: others.filter(({ amount }) => amount === null).length,
  };
}

const NOTHING = yuanOf(0n);
const NOT_GIVEN = { projectId: null, award: null, paid: NOTHING, recovered: NOTHING };

function sumOf(amounts: readonly (Yuan | null)[]): Yuan {
  return yuanOf(amounts.reduce((sum, amount) => (amount ? sum + fenOf(amount) : sum), 0n));
}

async function everyPart<Item>(
  read: (part: PageRequest) => Promise<Page<Item>>,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  let cursor: string | null | undefined;
  while (cursor !== null) {
    const page: Page<Item> = await read(cursor === undefined ? {} : { after: cursor });
    items.push(...page.items);
    cursor = page.nextCursor;
  }
  return items;
}
