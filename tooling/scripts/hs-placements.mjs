// Which HS six-digit codes hold which minerals and goods, at which stage, and what else is hidden in them. Placed by hand from the texts of the
// nomenclature; `hs-codes-data.mjs` adds those texts and the editions. Columns: code | minerals | goods | stage | 中文 | basket en | basket zh.
export const PLACEMENTS = `
250410|graphite|flake-graphite,spherical-graphite|concentrate|天然石墨，粉末或鳞片|flake, amorphous powder and uncoated spherical graphite share this code|鳞片石墨、隐晶质石墨粉与未包覆球形石墨同在此码
250490|graphite|amorphous-graphite|concentrate|其他天然石墨||
380110|graphite|synthetic-graphite|refining|人造石墨|anode material and other artificial graphite together|负极材料与其他人造石墨同在此码
380190|graphite|anode-materials|component|其他石墨制品|pastes, blocks and coated anode powder together|石墨糊、块与包覆负极粉同在此码
854511|graphite|graphite-electrodes|component|炉用碳电极|electrodes of graphite and of other carbon|石墨电极与其他碳电极同在此码
250200|sulfur,iron||mining|未焙烧的黄铁矿||
251010|phosphate-rock||mining|未碾磨的磷酸钙||
251020|phosphate-rock||concentrate|已碾磨的磷酸钙||
280470|phosphorus||refining|磷|white and red phosphorus together|白磷与红磷同在此码
280920|phosphate-rock|phosphoric-acid|refining|磷酸及多磷酸||
310420|potash||refining|氯化钾||
251110|baryte||mining|重晶石||
251910|magnesite||mining|天然碳酸镁（菱镁矿）||
251990|magnesium|magnesium-compounds|refining|熔凝镁氧矿、重烧镁、其他氧化镁||
810411|magnesium|magnesium-metal|metal|未锻轧镁，按重量计含镁量至少99.8%||
810419|magnesium|magnesium-metal|metal|其他未锻轧镁|alloys with other metals are in here|含镁合金
810420|magnesium||recycling|镁废碎料||
810430|magnesium||metal|镁锉屑、车屑、颗粒、粉末||
810490|magnesium||component|其他镁制品||
252800|boron||mining|天然硼酸盐及其精矿||
281000|boron|borax|refining|硼的氧化物；硼酸||
284011|boron|borax|refining|无水四硼酸钠||
284019|boron|borax|refining|其他四硼酸钠||
284020|boron||refining|其他硼酸盐||
280450|boron,tellurium|tellurium-metal|metal|硼；碲|boron and tellurium share one code|硼与碲同在此码
252910|feldspar||mining|长石||
252921|fluorspar||concentrate|萤石，按重量计氟化钙含量97%及以下||
252922|fluorspar|acid-grade-fluorspar|concentrate|萤石，按重量计氟化钙含量97%以上||
281111|fluorspar|hydrofluoric-acid|refining|氟化氢（氢氟酸）||
253090|rare-earths,lithium,strontium|rare-earth-ore,spodumene-concentrate,lepidolite-concentrate|concentrate|其他矿产品|rare earth ores, spodumene, celestite and many other minerals share this code|稀土矿、锂辉石、天青石与许多其他矿物同在此码
260111|iron||mining|未烧结铁矿砂及其精矿||
260112|iron||concentrate|已烧结铁矿砂及其精矿||
260200|manganese|manganese-ore,manganese-concentrate|concentrate|锰矿砂及其精矿||
260300|copper|copper-concentrate|concentrate|铜矿砂及其精矿||
260400|nickel|nickel-ore,nickel-concentrate|mining|镍矿砂及其精矿|wet laterite ore and sulphide concentrate together; gross, wet weight|红土镍矿（湿重）与硫化镍精矿同在此码
260500|cobalt|cobalt-ore,cobalt-concentrate|concentrate|钴矿砂及其精矿||
260600|aluminium,bauxite||mining|铝矿砂及其精矿||
260700|lead|lead-concentrate|concentrate|铅矿砂及其精矿||
260800|zinc,germanium,indium|zinc-concentrate|concentrate|锌矿砂及其精矿|germanium and indium of zinc concentrates are not shown|锌精矿所含锗、铟不单列
260900|tin|tin-concentrate|concentrate|锡矿砂及其精矿||
261000|chromium|chromite|mining|铬矿砂及其精矿||
261100|tungsten|tungsten-ore,tungsten-concentrate|concentrate|钨矿砂及其精矿||
261210|uranium|uranium-oxide|concentrate|铀矿砂及其精矿||
261220|thorium,rare-earths|monazite|concentrate|钍矿砂及其精矿|monazite may be declared here|独居石可能申报于此码
261310|molybdenum,rhenium|molybdenum-concentrate|concentrate|已焙烧钼矿砂及其精矿||
261390|molybdenum,rhenium|molybdenum-concentrate|concentrate|其他钼矿砂及其精矿|rhenium of molybdenite is not shown|辉钼矿所含铼不单列
261400|titanium|titanium-minerals|concentrate|钛矿砂及其精矿|ilmenite and rutile together|钛铁矿与金红石同在此码
261510|zirconium,hafnium|zirconium-sand|concentrate|锆矿砂及其精矿|hafnium is not shown|所含铪不单列
261590|niobium,tantalum,vanadium|niobium-concentrate,tantalum-concentrate|concentrate|铌、钽、钒矿砂及其精矿|niobium, tantalum and vanadium ores share one code|铌、钽、钒矿同在此码
261610|silver||concentrate|银矿砂及其精矿||
261690|gold,platinum-group-metals||concentrate|其他贵金属矿砂及其精矿|gold and platinum-group ores together|金矿与铂族矿同在此码
261710|antimony|antimony-ore,antimony-concentrate|concentrate|锑矿砂及其精矿||
261790|beryllium,rare-earths,lithium|beryllium-ore|concentrate|其他矿砂及其精矿|beryllium, bismuth and other ores without a code together|铍、铋等未列名矿砂同在此码
262011|zinc||recycling|含硬锌||
262019|zinc||recycling|其他主要含锌的矿渣、矿灰||
262030|copper||recycling|主要含铜的矿渣、矿灰||
262040|aluminium,gallium||recycling|主要含铝的矿渣、矿灰||
262060|arsenic,mercury,thallium||recycling|含砷、汞、铊的矿渣、矿灰||
262091|antimony,beryllium,cadmium,chromium||recycling|含锑、铍、镉、铬的矿渣、矿灰||
262099|vanadium,tungsten,tantalum,niobium||recycling|其他矿渣、矿灰|vanadium residues, tantalum slags and others together|含钒渣、钽渣等同在此码
270112|coking-coal||mining|烟煤|coking and steam coal of bituminous rank share this code|炼焦烟煤与动力烟煤同在此码
280410|hydrogen||refining|氢||
280429|helium,neon,krypton,xenon||refining|其他稀有气体|helium, neon, krypton and xenon share one code|氦、氖、氪、氙同在此码
280461|silicon|polysilicon|refining|硅，按重量计含硅量不少于99.99%||
280469|silicon|metallurgical-silicon|metal|其他硅||
280480|arsenic||metal|砷||
280490|selenium|refined-selenium|metal|硒||
280519|lithium,rubidium,caesium,strontium|lithium-metal|metal|其他碱金属及碱土金属|lithium metal, rubidium, caesium, strontium and barium together|金属锂、铷、铯、锶、钡同在此码
280530|rare-earths,scandium,yttrium|rare-earth-metals,ndpr-metal,neodymium-metal,dysprosium-metal,terbium-metal,mischmetal|metal|稀土金属、钪及钇，不论是否相互混合或相互熔合|all rare earth metals and their mixtures share one code|全部稀土金属及其混合物同在此码
284610|cerium|cerium-oxide,lanthanum-cerium-oxide|refining|铈的化合物||
284690|rare-earths,scandium,yttrium|rare-earth-oxides,rare-earth-compounds,mixed-rare-earth-carbonate,ndpr-oxide,neodymium-oxide,praseodymium-oxide,dysprosium-oxide,terbium-oxide,lanthanum-oxide,yttrium-oxide,scandium-oxide,gadolinium-oxide,samarium-oxide,europium-oxide,lutetium-oxide,holmium-oxide,erbium-oxide,ytterbium-oxide,mixed-rare-earth-chloride|refining|其他稀土金属、钇、钪的化合物|every compound of sixteen elements, from mixed carbonate to terbium oxide, gross weight|十六种元素的全部化合物同在此码，自混合碳酸稀土至氧化铽，毛重
850511|rare-earths,cobalt|rare-earth-magnets,ndfeb-magnets,smco-magnets,bonded-magnets,metal-permanent-magnets|component|金属的永磁铁及磁化后准备制永磁铁的物品|all magnets of metal, alnico too; rare earth magnets have national lines (China 85051110)|全部金属永磁体（含铝镍钴），稀土永磁见国别子目（中国85051110）
850519|strontium|ferrite-magnets|component|其他永磁铁|ferrite and bonded magnets|铁氧体等非金属永磁体
360690|cerium|rare-earth-alloys|metal|铈铁及其他引火合金||
381519|platinum-group-metals||component|其他载体催化剂||
381512|platinum-group-metals||component|以贵金属为活性物的载体催化剂||
281820|aluminium,gallium|alumina|refining|氧化铝，人造刚玉除外||
281830|aluminium||refining|氢氧化铝||
760110|aluminium|primary-aluminium|metal|未锻轧的非合金铝||
760120|aluminium,scandium|scandium-alloy|metal|未锻轧的铝合金|aluminium-scandium alloys are hidden here|铝钪合金藏于此码
760200|aluminium||recycling|铝废碎料||
282520|lithium|lithium-hydroxide|refining|锂的氧化物及氢氧化物|oxide and hydroxide, anhydrous and monohydrate together|氧化锂与氢氧化锂（无水及一水）同在此码
283691|lithium|lithium-carbonate,lithium-carbonate-battery-grade|refining|锂的碳酸盐|battery and technical grade together|电池级与工业级同在此码
282739|lithium,cobalt|lithium-chloride,cobalt-chloride|refining|其他氯化物|lithium, cobalt and many other chlorides together|氯化锂、氯化钴与许多其他氯化物同在此码
283329|cobalt,lithium,manganese|cobalt-sulphate,manganese-sulphate,lithium-sulphate|refining|其他硫酸盐|cobalt, manganese and lithium sulphate among many others|硫酸钴、硫酸锰、硫酸锂与许多其他硫酸盐同在此码
283324|nickel|nickel-sulphate|refining|镍的硫酸盐||
283325|copper||refining|铜的硫酸盐||
282690|lithium,fluorspar|lithium-hexafluorophosphate|component|氟硅酸盐及其他复氟盐|lithium hexafluorophosphate is hidden here|六氟磷酸锂藏于此码
284290|lithium,phosphorus|lfp-cathode|component|其他无机酸盐及过氧酸盐|lithium iron phosphate is hidden here|磷酸铁锂藏于此码
284190|cobalt,nickel,lithium|ncm-cathode,cathode-materials|component|其他金属酸盐及过金属酸盐|lithium cobaltate, ternary cathode and other salts together|钴酸锂、三元正极材料与其他金属酸盐同在此码
285390|cobalt,nickel,manganese|ncm-cathode|refining|其他无机化合物|ternary precursors are hidden here|三元前驱体藏于此码
850760|lithium,cobalt,nickel,graphite|lithium-ion-batteries|end-use|锂离子蓄电池|all chemistries together: LFP and NCM cannot be told apart|各类化学体系同在此码，磷酸铁锂与三元不可区分
850650|lithium||end-use|锂的原电池及原电池组||
850750|nickel,rare-earths||end-use|镍氢蓄电池||
870380|lithium,rare-earths|electric-vehicles|end-use|仅装有驱动电动机的载人车辆||
870240|lithium,rare-earths|electric-vehicles|end-use|仅装有驱动电动机的客车||
282200|cobalt|cobalt-hydroxide,cobalt-oxide|refining|钴的氧化物及氢氧化物；商品氧化钴|crude hydroxide (about 30 % Co) and pure oxides together|粗制氢氧化钴（含钴约30%）与纯氧化物同在此码
810520|cobalt|refined-cobalt|metal|钴锍及其他冶炼钴时所得的中间产品；未锻轧钴；粉末|mattes, intermediates and refined metal together|钴锍、中间品与精炼金属同在此码
810530|cobalt||recycling|钴废碎料||
810590|cobalt||component|其他钴制品||
750110|nickel|nickel-matte|refining|镍锍||
750120|nickel,cobalt|mhp|refining|氧化镍烧结物及镍冶炼的其他中间产品|mixed hydroxide precipitate and nickel oxide sinter together|混合氢氧化物沉淀与氧化镍烧结物同在此码
750210|nickel|refined-nickel|metal|未锻轧的非合金镍||
750220|nickel||metal|未锻轧镍合金||
750300|nickel||recycling|镍废碎料||
750400|nickel||metal|镍粉及片状粉末||
282540|nickel||refining|镍的氧化物及氢氧化物||
282735|nickel||refining|氯化镍||
720260|nickel|ferronickel,nickel-pig-iron|metal|镍铁|ferronickel and nickel pig iron together, gross weight|镍铁与镍生铁同在此码，毛重
720110|iron||metal|非合金生铁，含磷0.5%及以下||
720211|manganese|ferromanganese|metal|锰铁，按重量计含碳量在2%以上||
720219|manganese|ferromanganese|metal|其他锰铁||
720230|manganese,silicon|silicomanganese|metal|硅锰铁||
811100|manganese|electrolytic-manganese|metal|锰及其制品，包括废碎料|unwrought metal, articles and scrap together|未锻轧锰、制品与废料同在此码
282010|manganese|manganese-dioxide|refining|二氧化锰||
282090|manganese||refining|其他锰的氧化物||
720221|silicon|ferrosilicon|metal|硅铁，按重量计含硅量在55%以上||
720229|silicon|ferrosilicon|metal|其他硅铁||
720241|chromium|ferrochromium|metal|铬铁，按重量计含碳量在4%以上||
720249|chromium|ferrochromium|metal|其他铬铁||
720250|chromium,silicon||metal|硅铬铁||
811221|chromium|chromium-metal|metal|未锻轧铬；粉末||
811222|chromium||recycling|铬废碎料||
811229|chromium||component|其他铬制品||
281910|chromium||refining|三氧化铬||
281990|chromium||refining|其他铬的氧化物及氢氧化物||
720270|molybdenum|ferromolybdenum|metal|钼铁||
282570|molybdenum|molybdenum-oxide|refining|钼的氧化物及氢氧化物||
284170|molybdenum||refining|钼酸盐||
810210|molybdenum||metal|钼粉||
810294|molybdenum||metal|未锻轧钼，包括简单烧结而成的条、杆||
810295|molybdenum||component|钼条、杆、型材及板、片、带、箔||
810296|molybdenum||component|钼丝||
810297|molybdenum||recycling|钼废碎料||
810299|molybdenum||component|其他钼制品||
720280|tungsten|ferrotungsten|metal|钨铁及硅钨铁||
282590|tungsten,antimony,bismuth,gallium,lithium|tungsten-oxide,gallium-oxide|refining|其他无机碱；其他金属氧化物、氢氧化物|tungsten oxides, gallium oxide, bismuth oxide and others share one code|氧化钨、氧化镓、氧化铋等同在此码
284180|tungsten|apt|refining|钨酸盐|ammonium paratungstate and other tungstates together|仲钨酸铵与其他钨酸盐同在此码
284990|tungsten|tungsten-carbide|component|其他碳化物|tungsten carbide and other carbides together|碳化钨与其他碳化物同在此码
810110|tungsten|tungsten-powder|metal|钨粉||
810194|tungsten||metal|未锻轧钨，包括简单烧结而成的条、杆||
810196|tungsten||component|钨丝||
810197|tungsten|tungsten-scrap|recycling|钨废碎料||
810199|tungsten||component|其他钨制品||
811300|tungsten,cobalt|tungsten-carbide|component|金属陶瓷及其制品，包括废碎料|cermets of tungsten carbide and cobalt; scrap too|含碳化钨与钴的金属陶瓷，亦含废料
720292|vanadium|ferrovanadium|metal|钒铁||
282530|vanadium|vanadium-pentoxide|refining|钒的氧化物及氢氧化物||
720291|titanium||metal|钛铁及硅钛铁||
282300|titanium|titanium-dioxide|refining|钛的氧化物||
320611|titanium|titanium-dioxide|refining|以干物质计二氧化钛含量在80%及以上的颜料||
810820|titanium|titanium-sponge|metal|未锻轧钛；粉末|sponge, ingot and powder together|海绵钛、钛锭与钛粉同在此码
810830|titanium||recycling|钛废碎料||
810890|titanium||component|其他钛制品||
720293|niobium|ferroniobium|metal|铌铁||
720299|rare-earths,boron,dysprosium|dysprosium-iron,gadolinium-iron,ndfeb-alloy|metal|其他铁合金|dysprosium iron, NdFeB alloy and others share one code|镝铁、钕铁硼合金等同在此码
810320|tantalum|tantalum-powder|metal|未锻轧钽，包括简单烧结而成的条、杆；粉末||
810330|tantalum||recycling|钽废碎料||
810390|tantalum||component|其他钽制品||
810391|tantalum||component|钽坩埚||
810399|tantalum||component|其他钽制品||
853221|tantalum||end-use|固定钽电容器||
810600|bismuth|bismuth-metal|metal|铋及其制品，包括废碎料|metal, articles and scrap of every purity together|各纯度金属、制品与废料同在此码
810610|bismuth|bismuth-metal|metal|铋，按重量计含铋量在99.99%以上||
810690|bismuth|bismuth-metal|metal|其他铋及其制品||
810720|cadmium||metal|未锻轧镉；粉末||
810730|cadmium||recycling|镉废碎料||
810790|cadmium||component|其他镉制品||
811261|cadmium||recycling|镉废碎料||
811269|cadmium||metal|其他镉||
810920|zirconium,hafnium|zirconium-sponge|metal|未锻轧锆；粉末||
810930|zirconium||recycling|锆废碎料||
810990|zirconium||component|其他锆制品||
810921|zirconium|zirconium-sponge|metal|未锻轧锆；粉末，按重量计锆铪比大于500比1||
810929|zirconium,hafnium|zirconium-sponge|metal|其他未锻轧锆；粉末||
810931|zirconium||recycling|锆废碎料，锆铪比大于500比1||
810939|zirconium,hafnium||recycling|其他锆废碎料||
810991|zirconium||component|其他锆制品，锆铪比大于500比1||
810999|zirconium,hafnium||component|其他锆制品||
811010|antimony|antimony-metal|metal|未锻轧锑；粉末||
811020|antimony||recycling|锑废碎料||
811090|antimony||component|其他锑制品||
282580|antimony|antimony-trioxide|refining|锑的氧化物||
811212|beryllium||metal|未锻轧铍；粉末||
811213|beryllium||recycling|铍废碎料||
811219|beryllium||component|其他铍制品||
811231|hafnium||metal|未锻轧铪；废碎料；粉末||
811239|hafnium||component|其他铪制品||
811241|rhenium|rhenium-metal|metal|未锻轧铼；废碎料；粉末||
811249|rhenium||component|其他铼制品||
811251|thallium||metal|未锻轧铊；粉末||
811252|thallium||recycling|铊废碎料||
811259|thallium||component|其他铊制品||
811292|gallium,germanium,indium,niobium,vanadium|gallium-metal,high-purity-gallium,germanium-metal,indium-metal|metal|未锻轧镓、锗、铟、铌、钒；废碎料；粉末|gallium, germanium, indium, niobium and vanadium share one code; hafnium and rhenium too until 2021|镓、锗、铟、铌、钒同在此码，2021年前还含铪、铼
811299|gallium,germanium,indium,niobium,vanadium|gallium-metal,germanium-metal|component|其他镓、锗、铟、铌、钒制品|wrought gallium, germanium, indium, niobium and vanadium share one code|锻轧镓、锗、铟、铌、钒同在此码
282560|germanium,zirconium|germanium-dioxide,zirconium-dioxide|refining|锗的氧化物及二氧化锆|germanium oxides and zirconium dioxide share one code; by weight it is nearly all zirconium dioxide|锗的氧化物与二氧化锆同在此码，按重量几乎全为二氧化锆
285000|boron,gallium,indium|gallium-nitride|component|氢化物、氮化物、叠氮化物、硅化物及硼化物|gallium nitride among many nitrides, silicides and borides|氮化镓与许多氮化物、硅化物、硼化物同在此码
381800|silicon,gallium,indium,arsenic|gallium-arsenide,indium-phosphide|component|经掺杂用于电子工业的化学元素，已切成圆片等形状|wafers of silicon and of gallium arsenide together|硅晶片与砷化镓晶片同在此码
711011|platinum||metal|未锻造或粉末状铂||
711019|platinum||component|其他半制成铂||
711021|palladium||metal|未锻造或粉末状钯||
711029|palladium||component|其他半制成钯||
711031|rhodium||metal|未锻造或粉末状铑||
711039|rhodium||component|其他半制成铑||
711041|iridium,osmium,ruthenium||metal|未锻造或粉末状铱、锇及钌|iridium, osmium and ruthenium share one code|铱、锇、钌同在此码
711049|iridium,osmium,ruthenium||component|其他半制成铱、锇及钌||
711292|platinum-group-metals||recycling|铂及包铂金属的废碎料||
284390|platinum-group-metals,gold||refining|其他贵金属化合物；汞齐||
710691|silver||metal|未锻造银||
710812|gold||metal|非货币用未锻造金||
740200|copper||metal|未精炼铜；电解精炼用铜阳极||
740311|copper|refined-copper|metal|精炼铜阴极及阴极型材||
740319|copper|refined-copper|metal|其他未锻轧精炼铜||
740400|copper|copper-scrap|recycling|铜废碎料||
740100|copper||refining|铜锍；沉积铜||
780110|lead|refined-lead|metal|未锻轧精炼铅||
790111|zinc|refined-zinc|metal|未锻轧锌，含锌量99.99%及以上||
790112|zinc|refined-zinc|metal|未锻轧锌，含锌量低于99.99%||
800110|tin|refined-tin|metal|未锻轧非合金锡||
800120|tin||metal|未锻轧锡合金||
800200|tin||recycling|锡废碎料||
283692|strontium|strontium-carbonate|refining|锶的碳酸盐||
284410|uranium|uranium-oxide|refining|天然铀及其化合物||
854140|silicon,gallium|solar-panels,semiconductors|end-use|光敏半导体器件；发光二极管|cells, modules and light-emitting diodes together until 2021|2021年前电池片、组件与发光二极管同在此码
854141|gallium|semiconductors|end-use|发光二极管||
854142|silicon|solar-panels|end-use|未装在组件内或组装成块的光电池||
854143|silicon|solar-panels|end-use|已装在组件内或组装成块的光电池||
850231|rare-earths,copper|wind-turbines|end-use|风力发电机组||
850131|rare-earths|permanent-magnet-motors|end-use|直流电动机，输出功率不超过750瓦|motors with and without permanent magnets together|永磁与非永磁电机同在此码
`;

/** Six digits of 2017 that the edition of 2022 split or moved, by the correlation tables of the World Customs Organization. */
export const SUCCESSORS = {
  810390: ["810391", "810399"], 810600: ["810610", "810690"], 810720: ["811269"], 810730: ["811261"], 810790: ["811269"], 810920: ["810921", "810929"], 810930: ["810931", "810939"], 810990: ["810991", "810999"],
  811292: ["811231", "811241", "811292"], 811299: ["811239", "811249", "811299"], 854140: ["854141", "854142", "854143", "854149"],
};

/** Codes that the edition of 2017 made; the other placed codes of 2017 stand in 2012 with the same six digits. */
export const MADE_2017 = ["870240", "870380", "285390"];
