/** Words that the names of units are made of; none of them alone makes two units alike. */

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/u);
}

function longestFirst(names: readonly string[]): readonly string[] {
  return names.toSorted((one, other) => other.length - one.length);
}

/**
 * The country, the provinces in their short form, and after each the cities that units are named
 * after (GB/T 2260). Chongqing was a city of Sichuan until 1997.
 */
const CITIES_OF_PROVINCES = `
中国 全国 国家 中央 北京 天津 上海 香港 澳门 台湾
河北: 石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水
山西: 太原 大同 阳泉 长治 晋城 运城 临汾
内蒙古: 呼和浩特 包头 赤峰 通辽 鄂尔多斯
辽宁: 沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 葫芦岛
吉林: 长春 四平 通化 延边
黑龙江: 哈尔滨 齐齐哈尔 鸡西 大庆 佳木斯 牡丹江
江苏: 南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁 昆山
浙江: 杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水 义乌
安徽: 合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山 滁州 阜阳 宿州 六安 亳州 池州 宣城
福建: 福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德
江西: 南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶
山东: 济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 滨州 菏泽
河南: 郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店
湖北: 武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 恩施
湖南: 长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底 吉首
广东: 广州 韶关 深圳 珠海 汕头 佛山 江门 湛江 茂名 肇庆 惠州 梅州 汕尾 河源 阳江 清远 东莞 中山 潮州 揭阳
广西: 南宁 柳州 桂林 梧州 北海 钦州 贵港 玉林 百色 河池
海南: 海口 三亚
四川: 重庆 成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安
贵州: 贵阳 六盘水 遵义 安顺
云南: 昆明 曲靖 玉溪 保山 昭通 丽江 普洱 临沧 大理
西藏: 拉萨
陕西: 西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 安康 商洛
甘肃: 兰州 嘉峪关 金昌 白银 天水 武威 张掖 酒泉
青海: 西宁
宁夏: 银川
新疆: 乌鲁木齐 克拉玛依 伊犁 喀什 石河子`;

/** The province of a city. */
export const PROVINCE_OF: ReadonlyMap<string, string> = new Map(
  CITIES_OF_PROVINCES.split('\n').flatMap((line): [string, string][] => {
    const [province = '', cities] = line.split(': ');
    return cities === undefined ? [] : words(cities).map((city) => [city, province]);
  }),
);

/** Longest first, so that a longer name is not read as a shorter one. */
export const PLACES = longestFirst([...new Set(words(CITIES_OF_PROVINCES.replaceAll(':', ' ')))]);

/** What may follow the name of a place, longest first. */
export const PLACE_ENDINGS = words(`
  维吾尔自治区 壮族自治区 回族自治区 特别行政区 自治区 自治州 地区 省 市`);

/** As patterns: the endings of companies and institutions, after which a part of the unit is named. */
export const ENDINGS = words(`
  合伙企业 公司 大学(?!城|生) 党校 科学院 学院 研究院 研究所 研究中心 信息中心 专科学校 学校 中学 医院 银行
  通讯社 委员会 联合会 博物馆 图书馆 出版社`);

/** Legal forms of companies (GB/T 33714; Company Law, article 7), longest first. */
export const COMPANY_FORMS = words(`
  集团股份有限公司 集团有限责任公司 股份有限公司 有限责任公司 集团有限公司 集团总公司 有限公司 集团公司
  总公司 合伙企业 公司`);

/** Endings of a branch of a unit, which is no legal person of its own. */
export const BRANCH_ENDINGS = words(
  `分公司 分行 支行 分院 分所 分校 分部 分社 分中心 办事处 营业部 代表处`,
);

/** Trades and fields that many names share. */
export const TRADES = longestFirst(
  words(`
  科学技术 科学 科技 技术 信息 网络 软件 电子 通信 通讯 计算机 智能 数据 数字 系统 自动化 生物 医药 制药
  药业 医疗 器械 医学 医科 中医药 中医 药科 材料 新能源 能源 电力 电气 石油 石化 化工 化学 机械 机电 装备
  设备 仪器 汽车 航空 航天 航海 海洋 海运 船舶 铁道 铁路 公路 交通 邮电 建筑 建设 城建 工程 设计 勘测 规划
  咨询 服务 管理 投资 控股 实业 发展 贸易 商业 商贸 工商 商学 进出口 文化 传媒 教育 培训 物流 供应链 食品
  农业 农林 农科 林业 水利 水产 环保 环境 地质 矿业 冶金 钢铁 纺织 轻工 工业 工学 理工 制造 产业 经济 财经
  财政 金融 保险 证券 审计 会计 税务 统计 政法 法学 公安 警察 司法 行政 党 社会 自然 人民 民族 师范 外国语
  外语 语言 国际 艺术 美术 音乐 戏剧 电影 体育 综合 应用 职业 高等 中等 测绘 计量 气象 地震 民航 旅游 广播
  电视 出版 新闻 传播 情报 资源 生态 城市 农村 对外 青年 政治 军事 预防 妇幼 保健 卫生 健康 第一 第二 第三
  第四 第五 第六 与 和 及`),
);
