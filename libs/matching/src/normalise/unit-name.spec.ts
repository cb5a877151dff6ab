import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calendarDate } from '@grants/kernel';

import { formerNames, latestName } from './former-names.ts';
import { unitName, unitNameAgreement } from './unit-name.ts';

/** So long that work by the square of the length would not end in time. */
const LONG = 200_000;

describe('The name of a unit', () => {
  it.each([
    ['武汉大学管理学院', '武汉大学', '管理学院'],
    ['中国社会科学院数技经所', '中国社会科学院', '数技经所'],
    ['福建厦门大学国民经济与核算研究所', '厦门大学', '国民经济与核算所'],
    ['福建社科院', '福建社会科学院', undefined],
    ['江苏南京大学外文系', '南京大学', '外文系'],
    ['河南省郑州大学政治学系', '郑州大学', '政治系'],
    ['吉林省四平师范学院中文系', '四平师范学院', '中文系'],
    ['武汉市华中师范大学政治系', '华中师范大学', '政治系'],
    ['天津南开大学历史研究所', '天津南开大学', '历史所'],
    ['上海海事大学', '上海海事大学', undefined],
    ['电子科技大学', '电子科技大学', undefined],
    ['中国科学院城市环境研究所', '中国科学院', '城市环境所'],
    ['中共广西壮族自治区区委党校', '广西党校', undefined],
    ['东北师大哲学系', '东北师范大学', '哲学系'],
    ['山东大学', '山东大学', undefined],
    ['北京理工大学', '北京理工大学', undefined],
    ['中共河南省委党校', '河南党校', undefined],
    ['中共洛阳市委员会党校法学教研室', '洛阳党校', '法学教研室'],
    ['中国共产党武汉市委员会党校', '武汉党校', undefined],
    ['中共中央党校党史部', '中央党校', '党史部'],
    ['中国人民解放军国防科学技术大学', '国防科学技术大学', undefined],
    ['中国工商银行股份有限公司深圳分行', '中国工商银行', '深圳分行'],
    ['深圳市南山区科技创新局', '深圳南山区科技创新局', undefined],
    ['西南财经大学  四川省政协', '西南财经大学', undefined],
    ['湖北财经学院、西南政法学院', '湖北财经学院', undefined],
    ['University of Oxford', 'university of oxford', undefined],
  ])('%j is %j, department %j', (raw, organisation, department) => {
    const name = unitName(raw);
    expect(name?.organisation).toBe(organisation);
    expect(name?.department).toBe(department);
  });

  it('of a company has place and brand, and no legal form', () => {
    const expected = { organisation: '腾讯科技', place: '深圳', brand: '腾讯' };
    expect(unitName('腾讯科技（深圳）有限公司')).toMatchObject(expected);
    expect(unitName('深圳市腾讯科技股份有限公司')).toMatchObject(expected);
  });

  it.each([
    '',
    ' ',
    '？？',
    '有限公司',
    '股份有限公司',
    '管理学院',
    '研究院',
    '大学',
    '科技有限公司',
  ])('%j cannot be compared', (raw) => {
    expect(unitName(raw)).toBeUndefined();
  });

  it.each(['大学', '深圳', '(深圳)公司', '中', '、', '党校', '有限'])(
    'may be 200,000 characters of %j',
    (piece) => {
      const name = unitName(piece.repeat(LONG / piece.length));
      expect(name?.text.length ?? 0).toBeLessThanOrEqual(LONG);
    },
  );
});

describe('Two units', () => {
  it.each([
    ['华北电力大学（北京）', '华北电力大学(北京)', 'same'],
    ['武汉大学', '武汉大学管理学院', 'same'],
    ['厦门大学', '福建厦门大学国民经济与核算研究所', 'same'],
    ['重庆大学', '四川重庆大学', 'same'],
    ['天津南开大学', '南开大学', 'same'],
    ['广州市暨南大学', '暨南大学', 'same'],
    ['兰州大学历史系', '兰州大学历史学系', 'same'],
    ['兰州大学哲学系', '兰州大学哲学研究所', 'same-parent'],
    ['南开大学经济学院', '南开大学经济学院国际经济系', 'same'],
    ['中共北京市委党校', '北京市党校', 'same'],
    ['國防科學技術大學', '中国人民解放军国防科学技术大学', 'same'],
    ['深圳市大疆创新科技有限公司', '大疆创新科技股份有限公司', 'same'],
    ['武汉大学管理学院', '武汉大学法学院', 'same-parent'],
    ['中国社会科学院哲学研究所', '中国社会科学院法学研究所', 'same-parent'],
    ['中国矿业大学（北京）', '中国矿业大学（徐州）', 'same-parent'],
    ['中国工商银行', '中国工商银行深圳分行', 'same-parent'],
    ['腾讯科技（深圳）有限公司', '深圳市腾讯计算机系统有限公司', 'same-brand'],
    ['深圳市顺丰科技有限公司', '北京顺丰科技有限公司', 'same-brand'],
    ['深圳市光明科技有限公司', '深圳市远望科技有限公司', 'different'],
    ['北京科技有限公司', '上海科技有限公司', 'different'],
    ['湖北省社会科学院', '武汉市社会科学院', 'different'],
    ['北京中山医院', '上海中山医院', 'different'],
    ['上海海事大学', '大连海事大学', 'different'],
    ['广东省文物研究所', '深圳市文物研究所', 'different'],
    ['电子科技大学', '西安电子科技大学', 'different'],
    ['北京理工大学', '大连理工大学', 'different'],
    ['浙江大学管理学院', '武汉大学管理学院', 'different'],
    ['中南大学', '中南财经大学', 'different'],
    ['有限公司', '有限公司', undefined],
    ['', '武汉大学', undefined],
  ])('%j and %j: %s', (one, other, expected) => {
    expect(unitNameAgreement(unitName(one), unitName(other))).toBe(expected);
    expect(unitNameAgreement(unitName(other), unitName(one))).toBe(expected);
  });

  it('agree the same in either order, whatever they are made of', () => {
    const pieces =
      '深圳 广东 北京 腾讯 科技 大学 管理学院 有限公司 集团 分公司 研究所 ( ) 中共 党校'.split(' ');
    const name = fc
      .array(fc.constantFrom(...pieces), { maxLength: 7 })
      .map((some) => some.join(''));
    fc.assert(
      fc.property(name, name, (one, other) => {
        const [left, right] = [unitName(one), unitName(other)];
        expect(unitNameAgreement(left, right)).toBe(unitNameAgreement(right, left));
        if (left !== undefined) expect(unitNameAgreement(left, left)).toBe('same');
      }),
    );
  });
});

describe('A unit that was renamed', () => {
  const names = formerNames([
    { name: '吉林工业大学', laterName: '吉林大学', from: calendarDate('2000-06-12') },
    { name: '浙江商学院', laterName: '杭州商学院' },
    { name: '杭州商学院', laterName: '浙江工商大学', from: calendarDate('2004-05-18') },
    { name: '北京农业大学', laterName: '中国农业大学', from: calendarDate('1995-09-16') },
  ]);

  it.each([
    ['吉林工业大学管理学院', '吉林大学'],
    ['杭州商学院', '浙江工商大学'],
    ['浙江商学院', '浙江工商大学'],
    ['北京农业大学农业经济系', '中国农业大学'],
  ])('%j is %j', (before, after) => {
    expect(unitNameAgreement(unitName(before, { formerNames: names }), unitName(after))).toBe(
      'same',
    );
  });

  it('is another unit to one who does not know', () => {
    expect(unitNameAgreement(unitName('杭州商学院'), unitName('浙江工商大学'))).toBe('different');
  });

  it('is told by the day where two units gave up one name', () => {
    const twice = formerNames([
      { name: '江南学院', laterName: '东湖学院', from: calendarDate('2001-01-01') },
      { name: '江南学院', laterName: '西湖学院', from: calendarDate('2010-01-01') },
    ]);
    expect(latestName('江南学院', twice, calendarDate('2000-12-31'))).toBe('东湖学院');
    expect(latestName('江南学院', twice, calendarDate('2001-01-01'))).toBe('西湖学院');
    expect(latestName('江南学院', twice, calendarDate('2015-01-01'))).toBe('西湖学院');
    expect(latestName('江南学院', twice)).toBe('西湖学院');
  });

  it('ends where names go round in a circle', () => {
    const circle = formerNames([
      { name: '甲子大学', laterName: '乙丑大学', from: calendarDate('2001-01-01') },
      { name: '乙丑大学', laterName: '甲子大学', from: calendarDate('2002-01-01') },
    ]);
    expect(latestName('甲子大学', circle)).toBe('甲子大学');
  });
});
