import { tryUnit } from "@monazite/core/registry";
import { describe, expect, it } from "vitest";
import { UNIT_DATA } from "../src/numbers/units.data.js";
import { figures } from "./sentence.js";

const cases = (table: readonly (readonly [string, readonly string[]])[]): void => {
  for (const [sentence, expected] of table) it(sentence, () => expect(figures(sentence)).toEqual(expected));
};

describe("amounts in English", () => {
  cases([
    ["The depot holds 12,400 tonnes of scrap.", ["eq 12400 t"]],
    ["The depot holds 12.4 kt of scrap.", ["eq 12400 t"]],
    ["Some 3.2 million pounds were delivered.", ["approx 3200000 lb"]],
    ["The furnace takes up to 14 MWh a day.", ["lte 14 MWh/d"]],
    ["A lot of 300 short tons was sold.", ["eq 300 short ton"]],
    ["The mill makes 5,000 tpa.", ["eq 5000 t/a"]],
    ["They shipped 80 tons of oxide a month.", ["eq 80 t/mo"]],
    ["Output was between 20 and 25 million wet tonnes.", ["range 20000000..25000000 wmt"]],
    ["The plan costs EUR 45 million.", ["eq 45000000 EUR"]],
    ["The plan costs between €40 and €45 million.", ["range 40000000..45000000 EUR"]],
  ]);
});

describe("prices", () => {
  cases([
    ["Cobalt sold at $24.10-24.90 per lb.", ["range 24.1..24.9 USD/lb"]],
    ["Oxide fetched 612,000 yuan a tonne.", ["eq 612000 CNY/t"]],
    ["Metal was 35 cents a pound dearer.", ["eq 0.35 USD/lb"]],
    ["It cost $910 a tonne, up from $880.", ["eq 910 USD/t", "eq 880 USD/t"]],
    ["It cost $910 a week.", ["eq 910 USD/wk"]],
    ["It cost $910 a week earlier.", ["eq 910 USD"]],
  ]);
});

describe("bounds and parts", () => {
  cases([
    ["More than 60% passed.", ["gt 60 %"]],
    ["No less than 60 per cent passed.", ["gte 60 %"]],
    ["Fewer than one in four passed.", ["lt 25 %"]],
    ["Roughly two thirds passed.", ["approx 66.66666666667 %"]],
    ["Prices fell by over 18%.", ["lt -18 %"]],
    ["Prices fell by at least 18%.", ["lte -18 %"]],
    ["The share slipped 1.5 percentage points.", ["eq -1.5 pp"]],
    ["Sales rose 40% or more.", ["gte 40 %"]],
    ["Sales went up to 900 tonnes.", ["eq 900 t"]],
  ]);
});

describe("multiples", () => {
  cases([
    ["Prices have more than doubled.", ["gt 2 x"]],
    ["Demand will grow tenfold.", ["eq 10 x"]],
    ["It is 3.5 times the old level.", ["eq 3.5 x"]],
    ["Its share doubled to 18%.", ["eq 18 %"]],
  ]);
});

describe("Chinese amounts", () => {
  cases([
    ["库存为二十七万吨。", ["eq 270000 t"]],
    ["库存为27万吨。", ["eq 270000 t"]],
    ["库存为２７万吨。", ["eq 270000 t"]],
    ["庫存為27萬噸。", ["eq 270000 t"]],
    ["库存不足三千五百吨。", ["lt 3500 t"]],
    ["报价每公斤1,250至1,300元。", ["range 1250..1300 CNY/kg"]],
    ["售价2.05万元/吨。", ["eq 20500 CNY/t"]],
    ["占比近四成半。", ["approx 45 %"]],
    ["三分之一的矿山停产。", ["eq 33.33333333333 %"]],
    ["价格翻了两番。", ["eq 4 x"]],
    ["价格上涨两倍。", ["eq 200 %"]],
    ["产量下降百分之十二。", ["eq -12 %"]],
    ["净利润-1.3亿元。", ["eq -130000000 CNY"]],
    ["毛利率提高2.4个百分点。", ["eq 2.4 pp"]],
    ["每台5兆瓦风机需用铁120吨,装机1.2亿千瓦。", ["eq 5 MW", "eq 120 t/unit", "eq 120000000 kW"]],
    ["每台电机需用钕铁硼1.2公斤。", ["eq 1.2 kg/unit"]],
    ["二十余万吨矿石", ["gt 200000 t"]],
  ]);
});

describe("halves and bounds of what is divided", () => {
  cases([
    ["去年出口不到2023年出口量的七成。", ["lt 70 %"]],
    ["阿根廷的出口不及智利的四成。", ["lt 40 %"]],
    ["日本的用量超过全国总量的三分之二。", ["gt 66.66666666667 %"]],
    ["欧盟约占全部申请的四成。", ["approx 40 %"]],
    ["远超过6万吨的一半。", ["gt 60000 t", "eq 50 %"]],
    ["获批过半,其中日企逾半,近半为磁材。", ["gt 50 %", "gt 50 %", "approx 50 %"]],
    ["超过半数的矿山停产,半导体产量不足半年前的水平。", ["gt 50 %"]],
    ["价格约为三倍半,合同期两年半。", ["approx 3.5 x", "eq 2.5 a"]],
    ["The bloc must mine at least 10% of what it uses, while 40% is bought.", ["gte 10 %", "eq 40 %"]],
    ["By law the state should smelt at least 10%, refine 30% and reuse 20% of its needs.", ["gte 10 %", "gte 30 %", "gte 20 %"]],
    ["At least 10% came from Chile and 40% from Peru.", ["gte 10 %", "eq 40 %"]],
    ["Copper sales fell by 12%, and nickel sales by 30% to 900 tons.", ["eq -12 %", "eq -30 %", "eq 900 t"]],
  ]);
});

describe("two numbers in one, and more than one says", () => {
  cases([
    ["仓库里有两三百吨废料。", ["range 200..300 t"]],
    ["工期十七八个月。", ["range 17..18 mo"]],
    ["有六七成的订单被退回。", ["range 60..70 %"]],
    ["年底前要投三四万吨产能。", ["range 30000..40000 t"]],
    ["一二期项目均已投产。", ["eq 2 1"]],
    ["“十四五”期间关停数百家企业,产出上千吨。", ["gt 100 company", "gt 1000 t"]],
    ["价格指数百分之五以内。", ["lte 5 %"]],
    ["检修要半个月,重建要半年,半年前还在开工,上半年停了。", ["eq 0.5 mo", "eq 0.5 a"]],
    ["The kiln was down for half a year and made a fifth of all output.", ["eq 0.5 a", "eq 20 %"]],
    ["A 3/8 share of the mine went for 7½ million dollars.", ["eq 37.5 %", "eq 7500000 USD"]],
    ["The bond pays 5 1/4 per cent.", ["eq 5.25 %"]],
    ["A $2.4-billion smelter is to treat 12-million-tonne lots.", ["eq 2400000000 USD", "eq 12000000 t"]],
    ["The yard holds 2,000-odd tonnes.", ["gt 2000 t"]],
  ]);
});

describe("rates and units as the trade writes them", () => {
  cases([
    ["The line makes 900 tpy, 14 ktpy of ore or 2 Mtpy of slurry.", ["eq 900 t/a", "eq 14000 t/a", "eq 2000000 t/a"]],
    ["It was sold as a 25,000 mtpa refinery.", ["eq 25000 t/a"]],
    ["The mill takes 70 t/h and 1,600 t/d, the pit 40 kt/y.", ["eq 70 t/h", "eq 1600 t/d", "eq 40000 t/a"]],
    ["The shares added 6p to 212p.", ["eq 0.06 GBP", "eq 2.12 GBP"]],
    ["Metal of 99.8% min and 0.05% max iron took 12 min to melt.", ["gte 99.8 %", "lte 0.05 %", "eq 12 1"]],
    ["Oxide settled at 431,000 yuan ($60,400) a tonne.", ["eq 431000 CNY/t", "eq 60400 USD/t"]],
    ["They ordered 4 or 5 tonnes of 8-inch wafers.", ["eq 4 t", "eq 5 t", "eq 8 1"]],
    ["产能2万吨/年,总投资约6.4亿。", ["eq 20000 t/a", "approx 640000000 CNY"]],
    ["成交价在35美元开外。", ["gt 35 USD"]],
  ]);
});

describe("what lends no unit, and takes none", () => {
  cases([
    ["碳酸钴报21.3万元/吨,持仓9.4万手,厂区占地640亩,剥采比4.5:1。", ["eq 213000 CNY/t", "eq 94000 lot", "eq 640 mu", "eq 4.5 1", "eq 1 1"]],
    ["MHP17.6万元/吨,CO2排放2吨,WO3含量55%,纯度4N5。", ["eq 176000 CNY/t", "eq 2 t", "eq 55 %"]],
    ["单耗由每千瓦时0.8千克降至0.7千克,共节电3千瓦。", ["eq 0.8 kg/kWh", "eq 0.7 kg/kWh", "eq 3 kW"]],
    ["沪锡主力2701合约报31.2万元/吨,三个月期锡涨80美元。", ["eq 312000 CNY/t", "eq 80 USD"]],
    ["No third-party audit and no third country was named by the 3 buyers.", ["eq 3 1"]],
  ]);
});

describe("figures as books and price lists print them", () => {
  cases([
    ["Operating profit was $(2.7) million after €5.1 million.", ["eq -2700000 USD", "eq 5100000 EUR"]],
    ["Oxide: 905-930 RMB/kg ex-works, 128-131 $/kg FOB; they paid 400 € for a sample.", ["range 905..930 CNY/kg", "range 128..131 USD/kg", "eq 400 EUR"]],
    ["Sales of NOK 6.2bn (5.9) gave a margin of 12.4% (11.8).", ["eq 6200000000 NOK", "eq 5900000000 NOK", "eq 12.4 %", "eq 11.8 %"]],
    ["The kiln made 4,100 tonnes (3).", ["eq 4100 t", "eq 3 1"]],
    ["Of 310 replies 96 (31%) were from makers and 54 from traders.", ["eq 310 1", "eq 96 1", "eq 31 %", "eq 54 1"]],
    ["Magnets (HTS 8505.11.0030) and ores of 2530.90, 2612.10 and 2617.90 paid 4%.", ["eq 2530.9 1", "eq 4 %"]],
    ["Volumes rose 2.5 to 3.5 percent, prices rose 12 points to 340.", ["range 2.5..3.5 %", "eq 12 1", "eq 340 1"]],
    ["Stocks fell for the 6th time in 9 weeks, by 2.2% to 4,100 t.", ["eq 6 1", "eq 9 wk", "eq -2.2 %", "eq 4100 t"]],
  ]);
});

describe("digits grouped and parted otherwise", () => {
  cases([
    ["The pit shipped 2 450 tonnes, of which 1 118 t were fines.", ["eq 2450 t", "eq 1118 t"]],
    ["On 4 May 300 tonnes left; kiln 2 350 tonnes, kiln 3 410 tonnes.", ["eq 300 t", "eq 2 1", "eq 350 t", "eq 3 1", "eq 410 t"]],
    ["It held 12\u00a0600 t and 3\u202f140\u202f500 lb.", ["eq 12600 t", "eq 3140500 lb"]],
    ["Metal cost 48,5 EUR/kg (+2,4 %) and the works 1.310,5 million euros.", ["eq 48.5 EUR/kg", "eq 2.4 %", "eq 1310500000 EUR"]],
    ["产出在4月为61,5月回升;共1,250吨。", ["eq 61 1", "eq 1250 t"]],
    ["The fee is 8 per cent above $6 a pound; the first half cost $40, the latter half $42.", ["eq 8 %", "gt 6 USD/lb", "eq 40 USD/lb", "eq 42 USD/lb"]],
  ]);
});

describe("rates of a list", () => {
  cases([["每GWh正极需硫酸镍约900吨、硫酸钴80吨和锂盐约600吨。", ["approx 900 t/GWh", "eq 80 t/GWh", "approx 600 t/GWh"]], ["年产锡2吨、锑3吨。", ["eq 2 t", "eq 3 t"]]]);
});

describe("what a move is told in twice", () => {
  cases([
    ["Tin fell $400, or 1.3%, on Tuesday.", ["eq -400 USD", "eq -1.3 %"]],
    ["沪锡跌3,200元或1.2%。", ["eq -3200 CNY", "eq -1.2 %"]],
  ]);
});

describe("monies of the registry", () => {
  cases([
    ["The mill cost SAR 56 million, KZT2.4bn, R$120 million, CHF 3 million and ₸500 million.", ["eq 56000000 SAR", "eq 2400000000 KZT", "eq 120000000 BRL", "eq 3000000 CHF", "eq 500000000 KZT"]],
    ["They paid 350 billion won, 4.5 trillion rupiah and 20 million Saudi riyals.", ["eq 350000000000 KRW", "eq 4500000000000 IDR", "eq 20000000 SAR"]],
    ["投资约56亿里亚尔,另有1.2亿卡塔尔里亚尔、3亿迪拉姆、45亿兰特、7亿加元。", ["approx 5600000000 SAR", "eq 120000000 QAR", "eq 300000000 AED", "eq 4500000000 ZAR", "eq 700000000 CAD"]],
    ["投資額為1,200億堅戈、728億盧比、9億雷亞爾、40億盧布。", ["eq 120000000000 KZT", "eq 72800000000 INR", "eq 900000000 BRL", "eq 4000000000 RUB"]],
    ["It cost C$22 million, A$5 million and $3 million.", ["eq 22000000 CAD", "eq 5000000 AUD", "eq 3000000 USD"]],
  ]);
});

describe("what counts nothing", () => {
  cases([
    ["The call starts at 8.30 am, at 15:42 GMT and at 9 p.m. in Perth.", []],
    ["会议于15时30分开始,下午3点结束,发布时间15:42。", []],
    ["See p. 31 and section 7(2) under HS 2846.90.", []],
    ["Call +44 20 5550 1234.", []],
    ["The C5+1 group met.", []],
    ["一家公司一直在统一口径。", []],
    ["依照第二十条办理。", []],
  ]);
});

describe("units", () => {
  it("of mass, money, energy and time are units of the registry", () => {
    for (const { id, dimension } of UNIT_DATA) if (/^(?:mass|money|percent|points|parts|ratio|time)$/.test(dimension)) expect(tryUnit(id), id).not.toBeNull();
  });
});

it("a third week is no fraction, and breaks nothing", () => expect(figures("Tin fell for a third week, to $31 per kg.").at(-1)).toBe("eq 31 USD/kg"));
