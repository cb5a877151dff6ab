import type { Moment, MomentMoney } from './moment.ts';

/** A member of a moment that differs from the moment before. */
export interface MomentChange {
  readonly part: 'status' | 'money' | 'duty' | 'hold';
  /** Which one: `project:<id>`, an account, the key of a duty, `project:<id>|<hold>`. */
  readonly key: string;
  /** What of it: `status`, `amount`, `dueOn`, `outstanding`, `ground`. */
  readonly member: string;
  /** Null where there was none. */
  readonly before: string | null;
  readonly after: string | null;
}

type Member = Pick<MomentChange, 'part' | 'key' | 'member'> & { readonly value: string };

/** What differs between two moments, in the order in which moments tell it. */
export function changesBetween(before: Moment | undefined, after: Moment): readonly MomentChange[] {
  const was = before === undefined ? new Map<string, Member>() : membersOf(before);
  const is = membersOf(after);
  const all = new Map([...was, ...is]);
  return [...all].flatMap(([name, { part, key, member }]) => {
    const [old, now] = [was.get(name)?.value ?? null, is.get(name)?.value ?? null];
    return old === now ? [] : [{ part, key, member, before: old, after: now }];
  });
}

/** Everything a moment says, one by one, by a name of its own. */
function membersOf({ statuses, money, duties, holds }: Moment): ReadonlyMap<string, Member> {
  const members: readonly Member[] = [
    ...statuses.map(({ noun, id, status }) => ({
      ...({ part: 'status', key: `${noun}:${id}`, member: 'status', value: status } as const),
    })),
    ...amountsOf(money),
    ...duties.flatMap(({ key, status, dueOn, outstanding }): readonly Member[] => [
      { part: 'duty', key, member: 'status', value: status },
      { part: 'duty', key, member: 'dueOn', value: dueOn },
      ...(outstanding === null
        ? []
        : [{ part: 'duty', key, member: 'outstanding', value: outstanding } as const]),
    ]),
    ...holds.map(({ noun, id, holdId, ground }) => ({
      ...({
        part: 'hold',
        key: `${noun}:${id}|${holdId}`,
        member: 'ground',
        value: ground,
      } as const),
    })),
  ];
  return new Map(members.map((one) => [`${one.part} ${one.key} ${one.member}`, one]));
}

/** The accounts that hold anything: one that is empty says nothing. */
function amountsOf(money: MomentMoney | null): readonly Member[] {
  return Object.entries<string>({ ...money })
    .filter(([, amount]) => amount !== '0.00')
    .map(([key, value]) => ({ part: 'money', key, member: 'amount', value }));
}
