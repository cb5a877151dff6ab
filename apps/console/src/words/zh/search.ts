/** 搜索. */
export const search = {
  title: '搜索',
  titleOf: '搜索“{{text}}”',
  hint: '可按项目名称、单位、拼音首字母、统一社会信用代码或编号查找；多个条件用空格分开。',
  allKinds: '查看全部类别',
  more: '查看全部',
  nothing: '没有找到与“{{text}}”相符的内容。请核对文字，或换一个更短的词。',
  caption: '找到的{{kind}}',
  what: '名称',
  id: '编号',
  status: '状态',
  unit: '单位',
  number: '合同、证书或立项编号',
};
