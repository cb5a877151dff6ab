import type { BudgetLine, ProjectBudget } from '@grants/domain';
import { Money } from '@grants/kernel';

const TEN_THOUSAND = '10000';

/** Expense categories with their weights in the grant and in the unit's own money. */
const CATEGORIES = [
  ['设备费', '4', '5'],
  ['材料费', '3', '2'],
  ['测试化验加工费', '2', '1'],
  ['人员劳务费', '1', '2'],
] as const;

export interface BudgetFigures {
  /** The grant applied for and the unit's own money, in 10,000 yuan. */
  readonly grant: string;
  readonly selfRaised: string;
  readonly firstYear: number;
}

/** A budget over two years that adds up, line by line. */
export function budgetOf({ grant, selfRaised, firstYear }: BudgetFigures): ProjectBudget {
  const [granted, own] = [wan(grant), wan(selfRaised)];
  const grantParts = granted.split(weights(1));
  const ownParts = own.split(weights(2));
  return {
    totalInvestment: granted.plus(own).toYuan(),
    selfRaised: own.toYuan(),
    grantRequested: granted.toYuan(),
    lines: [0, 1].flatMap((year) =>
      CATEGORIES.map(([category], index) => {
        const part = year * CATEGORIES.length + index;
        return {
          lineId: `L${part + 1}`,
          category,
          year: firstYear + year,
          grant: (grantParts[part] ?? Money.ZERO).toYuan(),
          selfRaised: (ownParts[part] ?? Money.ZERO).toYuan(),
        };
      }),
    ),
  };
}

/** The lines of materials and of tests in the first year, after so many 万元 of the grant went over. */
export function movedToTests({ lines }: ProjectBudget, amount: string): readonly BudgetLine[] {
  const moves = { 材料费: wan(`-${amount}`), 测试化验加工费: wan(amount) } as const;
  return Object.entries(moves).flatMap(([category, move]) => {
    const line = lines.find((one) => one.category === category);
    return line ? [{ ...line, grant: Money.of(line.grant).plus(move).toYuan() }] : [];
  });
}

/** An amount of so many 万元. */
export function wan(amount: string): Money {
  return Money.of(amount).times(TEN_THOUSAND, 'down');
}

/** The first year takes as much of each category as the second. */
function weights(column: 1 | 2): readonly string[] {
  return [...CATEGORIES, ...CATEGORIES].map((category) => category[column]);
}
