// What methods say beside their numbers, or in place of one, in both languages.
import type { MethodNote, MethodNoteCode, MethodNoteFacts } from "@monazite/core";
import { numberEn, numberZh } from "./figure-text.js";
import { termEn, termZh } from "./term-labels.js";

type Words = { readonly [Code in MethodNoteCode]: (facts: MethodNoteFacts[Code]) => string };

const percent = (share: number): number => Math.round(share * 1000) / 10;

const EN: Words = {
  "term-given": ({ term }) => `${termEn(term)} was given by the asker in place of the record`,
  "term-clamped": ({ term, from, to }) => `${termEn(term)} of ${numberEn(from)} was brought to ${numberEn(to)}, the end of the range the method takes`,
  "term-missing": ({ term }) => `the record does not hold: ${termEn(term)}`,
  "term-by-convention": ({ term, value }) => `${termEn(term)} is ${numberEn(value)} by the method's convention, for the record has none`,
  "shares-not-whole": ({ sum }) => `the shares add up to ${numberEn(percent(sum))} %; they were left as they are`,
  "others-bounded": ({ share }) => `a line of unnamed places holds ${numberEn(percent(share))} %: the bounds take it as one supplier and as endlessly many`,
  "inputs-bounded": ({ inputs }) => `${numberEn(inputs)} of the inputs are bounds or ranges, and so is the result`,
  "total-leaves-out": ({ places }) => `the printed total leaves out ${places}, so every share of it is an upper bound`,
  "places-missing": ({ places }) => `no figure for ${places}: not zero, and not in the sum`,
  "missing-at-most": ({ share }) => `the printed total leaves the places without a figure at most ${numberEn(percent(share))} %`,
  "quantities-doubtful": ({ share }) => `${numberEn(percent(share))} % of the quantity is estimated, imputed or suspicious`,
  "rows-without-quantity": ({ rows }) => `${numberEn(rows)} rows give no quantity and are not in the sum`,
  "basket-code": ({ codes }) => `the codes hold other goods too: ${codes}`,
  "years-differ": ({ term, used, asked }) => `${termEn(term)} is of ${used}, the rest of ${asked}`,
  "total-zero": () => "the sum is zero, and a share of nothing is not a number",
  "one-place": () => "only one place has a figure",
  "consumption-not-positive": ({ value }) => `apparent consumption is ${numberEn(value)}, and nothing can be a part of that`,
  "bases-differ": ({ bases }) => `amounts on different bases or in different units cannot be added: ${bases}`,
  "years-missing": ({ found, wanted }) => `the record has ${numberEn(found)} of the ${numberEn(wanted)} years`,
  "scale-unknown": ({ term, found }) => `${termEn(term)} is on another scale (${found}); it is not converted by guess`,
  "re-exports-in": () => "re-exports are not told apart in this trade and stand with their sender",
  "circle-without-source": ({ places }) => `these places buy from each other and nothing comes in: ${places}`,
  "indicators-partial": ({ found, wanted }) => `governance is the mean of ${numberEn(found)} of the ${numberEn(wanted)} indicators: the record has no more`,
  "origins-implied": () => "what a place sells beyond what it buys counts as its own make, for production on the basis of this trade is not loaded",
  "row-ambiguous": ({ term }) => `several rows fit, and nothing tells which is meant: ${termEn(term)}`,
  "term-withheld": ({ term }) => `the publisher keeps it back: ${termEn(term)}`,
  "stands-in": ({ used, wanted }) => `${termEn(used)} stands in for ${termEn(wanted)}`,
  "members-missing": ({ members }) => `members without a value: ${members}`,
  "rate-missing": ({ from, to }) => `no rate of exchange from ${from} to ${to} is loaded for the period; give one`,
  "vat-not-told": () => "the source does not say whether the price holds value added tax; say so if you know",
  "basis-not-told": () => "the source does not say of what the mass of the price is; say so if you know",
  "incoterm-not-told": () => "the source does not say on which terms of delivery the price is; say so if you know",
};

const ZH: Words = {
  "term-given": ({ term }) => `${termZh(term)}由提问者给出，代替记录中的值`,
  "term-clamped": ({ term, from, to }) => `${termZh(term)}为${numberZh(from)}，按方法取到端点${numberZh(to)}`,
  "term-missing": ({ term }) => `记录中没有：${termZh(term)}`,
  "term-by-convention": ({ term, value }) => `记录中没有${termZh(term)}，按方法惯例取${numberZh(value)}`,
  "shares-not-whole": ({ sum }) => `各份额合计${numberZh(percent(sum))}%，未作归一`,
  "others-bounded": ({ share }) => `未列名地点占${numberZh(percent(share))}%：上下限分别按一家供应者和无数家供应者计`,
  "inputs-bounded": ({ inputs }) => `有${numberZh(inputs)}个输入是界限或区间，结果也是区间`,
  "total-leaves-out": ({ places }) => `版本所印总量不含${places}，因此每个占比都是上限`,
  "places-missing": ({ places }) => `${places}没有数字：不是零，也不在合计中`,
  "missing-at-most": ({ share }) => `按版本所印总量，没有数字的地点至多占${numberZh(percent(share))}%`,
  "quantities-doubtful": ({ share }) => `数量中有${numberZh(percent(share))}%为估计、推算或可疑`,
  "rows-without-quantity": ({ rows }) => `有${numberZh(rows)}行没有数量，不在合计中`,
  "basket-code": ({ codes }) => `这些编码还包含其他产品：${codes}`,
  "years-differ": ({ term, used, asked }) => `${termZh(term)}取自${used}，其余为${asked}`,
  "total-zero": () => "合计为零，零没有份额可言",
  "one-place": () => "只有一个地点有数字",
  "consumption-not-positive": ({ value }) => `表观消费量为${numberZh(value)}，不能作分母`,
  "bases-differ": ({ bases }) => `计法或单位不同的数量不能相加：${bases}`,
  "years-missing": ({ found, wanted }) => `${numberZh(wanted)}年中记录只有${numberZh(found)}年`,
  "scale-unknown": ({ term, found }) => `${termZh(term)}用的是另一种量表（${found}），不作猜测换算`,
  "re-exports-in": () => "这些贸易数据未区分转口，转口计在发货地名下",
  "circle-without-source": ({ places }) => `这些地点互相购买而没有来源：${places}`,
  "indicators-partial": ({ found, wanted }) => `治理水平取${numberZh(wanted)}项指标中${numberZh(found)}项的平均：记录中没有更多`,
  "origins-implied": () => "没有与这些贸易同一计法的产量，故以净出口部分算作该地自产",
  "row-ambiguous": ({ term }) => `有几行都符合，无从判断所指：${termZh(term)}`,
  "term-withheld": ({ term }) => `发布者保密：${termZh(term)}`,
  "stands-in": ({ used, wanted }) => `以${termZh(used)}代替${termZh(wanted)}`,
  "members-missing": ({ members }) => `没有数值的成员：${members}`,
  "rate-missing": ({ from, to }) => `没有载入该时期${from}兑${to}的汇率，请给出`,
  "vat-not-told": () => "来源没有说明价格是否含增值税；如知道请注明",
  "basis-not-told": () => "来源没有说明价格所计质量的计法；如知道请注明",
  "incoterm-not-told": () => "来源没有说明价格的交货条件；如知道请注明",
};

/** A note in English and in Chinese. */
export function methodNoteText(note: MethodNote): { readonly zh: string; readonly en: string } {
  // The code of a note decides which facts it carries.
  return { zh: ZH[note.code](note.facts as never), en: EN[note.code](note.facts as never) };
}
