import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { personNameAgreement } from './person-agreement.ts';
import { personName, personNames } from './person.ts';

describe('The name of a person', () => {
  it.each([
    ['杨    斌', '杨斌'],
    ['杨\u3000斌', '杨斌'],
    ['欧阳 志云', '欧阳志云'],
    ['吾买尔江.艾山', '吾买尔江艾山'],
    ['吾买尔江·艾山', '吾买尔江艾山'],
    ['張偉', '张伟'],
    ['凌亢（凌迎兵）', '凌亢'],
    ['张春(Chun Chang)', '张春'],
    ['王葆玹\uE26A', '王葆玹'],
    ['李明教授', '李明'],
    ['潘懋元等', '潘懋元'],
    ['Hui  LIAO', 'hui liao'],
    ['Prof. José Álvarez', 'jose alvarez'],
    ['Wang Jun-bo', 'wang junbo'],
  ])('%j is %j', (raw, expected) => {
    expect(personName(raw)?.text).toBe(expected);
  });

  it.each(['', ' ', '王', '张*', '张某某', 'W.', '12', '\uFFFD', '字'.repeat(10_000)])(
    '%j is none',
    (raw) => {
      expect(personName(raw)).toBeUndefined();
    },
  );

  it.each([
    ['江流、徐崇温', ['江流', '徐崇温']],
    ['彭念一 、王亚雄', ['彭念一', '王亚雄']],
    ['侯洵直,廖俊常；宋葆初', ['侯洵直', '廖俊常', '宋葆初']],
    ['张伟 李娜', ['张伟', '李娜']],
    ['张伟、Hui Liao', ['张伟', 'hui liao']],
    ['Smith, John', ['smith john']],
    [`${'等'.repeat(200_000)}x`, []],
    ['((('.repeat(70_000), []],
  ])('%j holds %j', (raw, expected) => {
    expect(personNames(raw).map(({ text }) => text)).toEqual(expected);
  });

  it('is the same when it is read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const name = personName(raw);
        if (name !== undefined) expect(personName(name.text)).toEqual(name);
      }),
    );
  });
});

describe('Two names', () => {
  it.each([
    ['杨    斌', '杨斌', 'same'],
    ['田维明', '田维民', 'one-character-variant'],
    ['欧阳志云', '欧阳志刚', 'one-character-variant'],
    ['木哈白提·哈斯', '木哈白提·哈斯木', 'one-character-variant'],
    ['木哈白提·哈斯木', '木哈白提·哈斯', 'one-character-variant'],
    ['杨斌', '杨武', 'different'],
    ['田维明', '王维明', 'different'],
    ['欧阳修', '欧阳健', 'different'],
    ['欧阳志', '欧志', 'different'],
    ['田维明', '田明', 'different'],
    ['田维明', '田伟民', 'different'],
    ['WANG Junbo', 'Junbo Wang', 'same'],
    ['J. Smith', 'John Smith', 'initials'],
    ['Jeffrey Hu', 'Yu Jeffrey HU', 'initials'],
    ['J. R. Smith', 'John Smith', 'initials'],
    ['Jon Smith', 'John Smith', 'different'],
    ['John Smith', 'Jhon Smith', 'different'],
    ['Katherine Smith', 'Katharine Smith', 'one-character-variant'],
    ['Anna Schmitt', 'Anna Schmidt', 'one-character-variant'],
    ['Anna Schmid', 'Anna Schmidt', 'one-character-variant'],
    ['Anthony', 'Anthony Smith', 'different'],
    ['J. Smith', 'J. Jones', 'different'],
    ['Mary Smith', 'John Smith', 'different'],
    ['王俊博', 'Junbo Wang', undefined],
    ['王', '王', undefined],
    ['', '张伟', undefined],
  ])('%j and %j: %s', (one, other, expected) => {
    expect(personNameAgreement(personName(one), personName(other))).toBe(expected);
    expect(personNameAgreement(personName(other), personName(one))).toBe(expected);
  });

  it('agree the same in either order', () => {
    const name = fc
      .array(fc.constantFrom('a', 'b', 'an', 'anna', 'anne', 'bert'), {
        minLength: 1,
        maxLength: 5,
      })
      .map((parts) => parts.join(' '));
    const chinese = fc.string({
      unit: fc.constantFrom('欧', '阳', '田', '维'),
      minLength: 2,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.oneof(name, chinese), fc.oneof(name, chinese), (one, other) => {
        const [left, right] = [personName(one), personName(other)];
        expect(personNameAgreement(left, right)).toBe(personNameAgreement(right, left));
      }),
    );
  });
});
