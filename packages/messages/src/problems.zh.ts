import type { Catalogue } from "./catalogue.js";

const didYouMean = (suggestion: string): string => (suggestion ? `是不是“${suggestion}”?` : "请查看已有的列表");
const KINDS: Readonly<Record<string, string>> = { document: "文章", claim: "论断", observation: "观测值", figure: "数字", mineral: "矿种或产品", place: "地点", measure: "指标", edition: "版本", text: "文字" };
const kindName = (kind: string): string => KINDS[kind] ?? kind;
const megabytes = (bytes: number): string => `${(bytes / 1e6).toLocaleString("zh", { maximumFractionDigits: 1 })} MB`;

export const PROBLEMS_ZH: Catalogue["problems"] = {
  "parameter-unknown": ({ name, allowed, suggestion }) => ({ what: `没有参数“${name}”`, mend: suggestion ? didYouMean(suggestion) : `可用参数:${allowed}` }),
  "parameter-invalid": ({ name, value, reason }) => ({ what: `${name} = “${value}”无法使用:${reason}`, mend: "请更正后再问" }),
  "parameter-missing": ({ name }) => ({ what: `缺少参数“${name}”`, mend: "请补上后再问" }),
  "command-unknown": ({ name, suggestion }) => ({ what: `没有命令“${name}”`, mend: didYouMean(suggestion) }),
  "question-unknown": ({ name, suggestion }) => ({ what: `没有问题“${name}”`, mend: didYouMean(suggestion) }),
  "id-unknown": ({ kind, id }) => ({ what: `没有编号为“${id}”的${kindName(kind)}`, mend: "请使用本库答复中的编号" }),
  "id-stale": ({ id, dataVersion }) => ({ what: `“${id}”所指的数据已变化(现为版本 ${dataVersion})`, mend: "请重新提问并使用新编号" }),
  "cursor-unreadable": ({ cursor }) => ({ what: `“${cursor}”不是该问题和数据版本的游标`, mend: "请去掉游标从头开始" }),
  "format-unknown": ({ format, allowed }) => ({ what: `没有格式“${format}”`, mend: `请使用:${allowed}` }),
  "body-unreadable": ({ reason }) => ({ what: `请求体无法读取:${reason}`, mend: '请发送 {"text": "..."} 这样的 JSON,或以 text/plain 直接发送文字' }),
  "body-too-large": ({ bytes, limit }) => ({ what: `请求体为 ${megabytes(bytes)},超过一次可接收的 ${megabytes(limit)}`, mend: "请把文字分成几段" }),
  "query-too-large": ({ characters, limit }) => ({ what: `地址长 ${characters} 个字符,超过 ${limit}`, mend: "请一次少问一些" }),
  "result-too-large": ({ rows, limit }) => ({ what: `答复有 ${rows} 行,超过 ${limit}`, mend: "请缩小问题或分页读取" }),
  "media-type-unsupported": ({ type, allowed }) => ({ what: `此处不接受“${type}”`, mend: `请发送:${allowed}` }),
  "method-not-allowed": ({ method, allowed }) => ({ what: `此处不能用 ${method}`, mend: `请用 ${allowed}` }),
  "token-missing": ({ question }) => ({ what: `“${question}”会改动数据库,需要令牌`, mend: "请以 Authorization: Bearer TOKEN 发送" }),
  "token-wrong": ({ question }) => ({ what: `“${question}”的令牌不正确`, mend: "请与服务器管理者核对" }),
  "file-missing": ({ path }) => ({ what: `${path}:没有这个文件`, mend: "请检查路径" }),
  "file-empty": ({ path }) => ({ what: `${path}:文件是空的`, mend: "请提供有文字的文件" }),
  "file-binary": ({ path, found }) => ({ what: `${path}:这不是文字(${found})`, mend: "请另存为纯文本后再试" }),
  "file-too-large": ({ path, bytes, limit }) => ({ what: `${path}:${megabytes(bytes)},超过一次可读的 ${megabytes(limit)}`, mend: "请分成较小的文件" }),
  "line-too-long": ({ path, line, characters, limit }) => ({ what: `${path} 第 ${line} 行:${characters} 个字符,超过每行 ${limit}`, mend: "请把文字分段" }),
  "encoding-unreadable": ({ path, offset }) => ({ what: `${path}:第 ${offset} 字节既不合 UTF-8、UTF-16,也不合 GB18030`, mend: "请另存为 UTF-8 后再试" }),
  "text-empty": () => ({ what: "文字是空的", mend: "请给出至少一句话" }),
  "reading-timeout": ({ seconds }) => ({ what: `读取超过 ${seconds} 秒,已停止`, mend: "请把文字分成几段" }),
  "reading-memory": ({ megabytes: limit }) => ({ what: `读取所需内存超过 ${limit} MB,已停止`, mend: "请把文字分成几段" }),
  "store-locked": ({ folder, pid }) => ({ what: `${folder} 中的数据库正被进程 ${pid} 使用`, mend: "请等待、停止该进程,或用 --data 指定另一个文件夹" }),
  "store-newer": ({ found, known }) => ({ what: `数据库由更新的 Monazite 写成(结构版本 ${found},本程序只认识 ${known})`, mend: "请更新 Monazite,或用 --data 指定另一个文件夹" }),
  "store-unreadable": ({ folder, reason }) => ({ what: `${folder} 中的数据库无法打开:${reason}`, mend: "请恢复备份,或用 --data 指定另一个文件夹" }),
  "server-unreachable": ({ url }) => ({ what: `${url} 没有服务器应答`, mend: "请用 npm start 启动,或检查地址" }),
  "port-taken": ({ port }) => ({ what: `端口 ${port} 已被其他程序占用`, mend: `请用 PORT 另选,例如 PORT=${port + 1}` }),
  "period-unreadable": ({ text }) => ({ what: `“${text}”不是时间段`, mend: "请写 2025、2025-H1、2025-Q3、2025-10、2025-10-31 或 2025-01/2025-10" }),
  "unit-unknown": ({ text }) => ({ what: `Monazite 不认识单位“${text}”`, mend: "请用 t、kg、%、CNY/t、USD/kg 或登记表中的其他单位" }),
  "unit-mixed": ({ units }) => ({ what: `${units} 不能相加`, mend: "请先换算为同一单位" }),
  "basis-mixed": ({ bases }) => ({ what: `以 ${bases} 计的质量不能相加`, mend: "请先换算为同一计量基准" }),
  "figure-unreadable": ({ text }) => ({ what: `“${text}”不是数字`, mend: "请写数字和单位,例如 27万吨" }),
  "name-unknown": ({ kind, name, suggestion }) => ({ what: `没有名为“${name}”的${kindName(kind)}`, mend: didYouMean(suggestion) }),
  "import-not-open": ({ importId }) => ({ what: `导入 ${importId} 没有打开`, mend: "这是 Monazite 的缺陷,请报告" }),
  "row-invalid": ({ table, row, reason }) => ({ what: `${table} 第 ${row} 行无效:${reason}`, mend: "请更正该行" }),
  "internal": ({ reference }) => ({ what: `我们这边出错了(编号 ${reference})`, mend: "请再试一次;若仍如此,请附编号报告" }),
};
