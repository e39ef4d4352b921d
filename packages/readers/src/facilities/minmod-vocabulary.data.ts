// The vocabulary of MinMod: numbers of its entities with ISO letters of countries and names of commodities. From DARPA-CRITICALMAAS/ta2-minmod-data,
// data/entities (MIT), 2026-11-22.

export const MINMOD_COUNTRIES = `
Q1000:AFG Q1001:ALA Q1002:ALB Q1003:DZA Q1004:ASM Q1005:AND Q1006:AGO Q1007:AIA Q1008:ATA Q1009:ATG Q1010:ARG Q1011:ARM Q1012:ABW Q1013:AUS Q1014:AUT Q1015:AZE
Q1016:BHR Q1017:BGD Q1018:BRB Q1019:BLR Q1020:BEL Q1021:BLZ Q1022:BEN Q1023:BMU Q1024:BTN Q1025:BOL Q1026:BES Q1027:BIH Q1028:BWA Q1029:BVT Q1030:BRA Q1031:IOT
Q1032:BRN Q1033:BGR Q1034:BFA Q1035:BDI Q1036:KHM Q1037:CMR Q1038:CAN Q1039:CPV Q1040:CYM Q1041:CAF Q1042:TCD Q1043:CHL Q1044:CHN Q1045:CXR Q1046:CCK Q1047:COL
Q1048:COM Q1049:COG Q1050:COK Q1051:CRI Q1052:CIV Q1053:HRV Q1054:CUB Q1055:CUW Q1056:CYP Q1057:CZE Q1058:COD Q1059:DNK Q1060:DJI Q1061:DMA Q1062:DOM Q1063:ECU
Q1064:EGY Q1065:SLV Q1066:GNQ Q1067:ERI Q1068:EST Q1069:SWZ Q1070:ETH Q1071:FLK Q1072:FRO Q1073:FJI Q1074:FIN Q1075:FRA Q1076:GUF Q1077:PYF Q1078:ATF Q1079:GAB
Q1080:GMB Q1081:GEO Q1082:DEU Q1083:GHA Q1084:GIB Q1085:GRC Q1086:GRL Q1087:GRD Q1088:GLP Q1089:GUM Q1090:GTM Q1091:GGY Q1092:GIN Q1093:GNB Q1094:GUY Q1095:HTI
Q1096:HMD Q1097:HND Q1098:HKG Q1099:HUN Q1100:ISL Q1101:IND Q1102:IDN Q1103:IRN Q1104:IRQ Q1105:IRL Q1106:ISR Q1107:ITA Q1108:JAM Q1109:JPN Q1110:JEY Q1111:JOR
Q1112:KAZ Q1113:KEN Q1114:KIR Q1115:XKX Q1116:KWT Q1117:KGZ Q1118:LAO Q1119:LVA Q1120:LBN Q1121:LSO Q1122:LBR Q1123:LBY Q1124:LIE Q1125:LTU Q1126:LUX Q1127:MAC
Q1128:MDG Q1129:MWI Q1130:MYS Q1131:MDV Q1132:MLI Q1133:MLT Q1134:IMN Q1135:MHL Q1136:MTQ Q1137:MRT Q1138:MUS Q1139:MYT Q1140:MEX Q1141:FSM Q1142:MDA Q1143:MCO
Q1144:MNG Q1145:MNE Q1146:MSR Q1147:MAR Q1148:MOZ Q1149:MMR Q1150:NAM Q1151:NRU Q1152:NPL Q1153:NLD Q1154:NCL Q1155:NZL Q1156:NIC Q1157:NER Q1158:NGA Q1159:NIU
Q1160:NFK Q1161:PRK Q1162:MKD Q1163:MNP Q1164:NOR Q1165:OMN Q1166:PAK Q1167:PLW Q1168:PSE Q1169:PAN Q1170:PNG Q1171:PRY Q1172:PER Q1173:PHL Q1174:PCN Q1175:POL
Q1176:PRT Q1177:PRI Q1178:QAT Q1179:REU Q1180:ROU Q1181:RUS Q1182:RWA Q1183:SHN Q1184:KNA Q1185:LCA Q1186:SPM Q1187:VCT Q1188:BLM Q1189:MAF Q1190:WSM Q1191:SMR
Q1192:STP Q1193:SAU Q1194:SEN Q1195:SRB Q1196:SYC Q1197:SLE Q1198:SGP Q1199:SXM Q1200:SVK Q1201:SVN Q1202:SLB Q1203:SOM Q1204:ZAF Q1205:SGS Q1206:KOR Q1207:SSD
Q1208:ESP Q1209:LKA Q1210:SDN Q1211:SUR Q1212:SJM Q1213:SWE Q1214:CHE Q1215:SYR Q1216:TWN Q1217:TJK Q1218:TZA Q1219:THA Q1220:BHS Q1221:TLS Q1222:TGO Q1223:TKL
Q1224:TON Q1225:TTO Q1226:TUN Q1227:TUR Q1228:TKM Q1229:TCA Q1230:TUV Q1231:UGA Q1232:UKR Q1233:ARE Q1234:GBR Q1235:USA Q1236:UMI Q1237:URY Q1238:UZB Q1239:VUT
Q1240:VAT Q1241:VEN Q1242:VNM Q1243:VGB Q1244:VIR Q1245:WLF Q1246:ESH Q1247:YEM Q1248:ZMB Q1249:ZWE
`;

/** "Abrasive > Corundum" is corundum as an abrasive. */
export const MINMOD_COMMODITIES = `
Q501:Abrasive
Q502:Abrasive > Corundum
Q503:Abrasive > Emery
Q504:Abrasive > Garnet
Q505:Aggregate > Light Weight
Q506:Aluminum
Q507:Aluminum > Contained Or Metal
Q508:Aluminum > High Alumina Clay
Q509:Andalusite
Q510:Antimony
Q511:Arsenic
Q512:Asbestos
Q513:Barium-Barite
Q514:Bismuth
Q515:Boron-Borates
Q516:Cadmium
Q517:Carbon Dioxide
Q518:Cement Rock
Q519:Chromium
Q520:Chromium > Ferrochrome
Q521:Clay
Q522:Clay > Ball Clay
Q523:Clay > Bloating Material
Q524:Clay > Brick
Q525:Clay > Chlorite
Q526:Clay > Fire (Refractory)
Q527:Clay > Fullers Earth
Q528:Clay > General
Q529:Clay > Glauconite
Q530:Clay > Hectorite
Q531:Clay > Kaolin
Q532:Clay > Montmorillonite
Q533:Coal > Anthracite
Q534:Coal > Bituminous
Q535:Coal > Lignite
Q536:Coal > Subbituminous
Q537:Cobalt
Q538:Copper
Q539:Copper > Oxide
Q540:Copper > Sulfide
Q541:Dolomite
Q542:Feldspar
Q543:Fluorine-Fluorite
Q544:Gemstone
Q545:Gemstone > Diamond
Q546:Gemstone > Emerald
Q547:Gemstone > Ruby
Q548:Gemstone > Sapphire
Q549:Gemstone > Semiprecious
Q550:Geothermal
Q551:Gold
Q552:Gold > Refinery
Q553:Graphite
Q554:Graphite > Carbon
Q555:Gypsum-Anhydrite
Q556:Gypsum-Anhydrite > Alabaster
Q557:Hafnium
Q558:Helium
Q559:Indium
Q560:Iodine
Q561:Iron
Q562:Iron > Pig Iron
Q563:Iron > Pyrite
Q564:Kyanite
Q565:Lead
Q566:Limestone > Dimension
Q567:Limestone > High Calcium
Q568:Limestone > Ultra Pure
Q569:Lithium
Q570:Magnesite
Q571:Manganese
Q572:Manganese > Ferromanganese
Q573:Mercury
Q574:Mica
Q575:Mineral Pigments
Q576:Molybdenum
Q577:Natural Gas
Q578:Nickel
Q579:Niobium
Q580:Nitrogen-Nitrates
Q581:Nonmetal
Q582:Platinum-Group Elements
Q583:Potassium
Q584:Potassium > Alum
Q585:Silver
Q586:Silver > Refinery
Q587:Tin
Q588:Uranium
Q589:Zinc
Q590:Beryllium
Q591:Cesium
Q592:Clay > Bentonite
Q593:Diatomite
Q594:Gallium
Q595:Germanium
Q596:Iridium
Q597:Limestone
Q598:Marble
Q599:Osmium
Q600:Palladium
Q601:Platinum
Q602:Pumice
Q603:Rhenium
Q604:Rhodium
Q605:Rubidium
Q606:Ruthenium
Q607:Scandium
Q608:Selenium
Q609:Strontium
Q610:Tantalum
Q611:Tellurium
Q612:Thallium
Q613:Thorium
Q614:Titanium
Q615:Tungsten
Q616:Vanadium
Q617:Zirconium
Q618:Rare Earth Elements
Q619:Ash
Q620:Bromine
Q621:Calcium
Q622:Chlorine
Q623:Flint
Q624:Granite
Q625:Hydrogen
Q626:Gemstone > Jade
Q628:Metal
Q629:Pyrophyllite
Q630:Quartz
Q631:Radium
Q632:Staurolite
Q633:Sulfur
Q634:Travertine
Q635:Vermiculite
Q636:Wollastonite
Q637:Coal
Q639:Flagstone
Q640:Lead > Refiner
Q641:Lead > Smelter
Q642:Nickel > Laterite
Q643:Nickel > Refiner
Q644:Nickel > Smelter
Q645:Olivine
Q646:Peat
Q647:Perlite
Q648:Petroleum (Oil)
Q649:Petroleum (Oil) > Gilsonite
Q650:Petroleum (Oil) > Oil Sands
Q651:Petroleum (Oil) > Oil Shale
Q652:Petroleum (Oil) > Rock Asphalt
Q653:Phosphorus-Phosphates
Q654:Pyrite
Q655:Sand
Q656:Sand and Gravel
Q657:Silica
Q658:Silica > Ferrosilicon
Q659:Slate
Q660:Sodium
Q661:Sodium > Halite
Q662:Sodium > Salt
Q663:Stone
Q664:Stone > Crushed/Broken
Q665:Stone > Dimension
Q666:Sulfides
Q667:Sulfur > Iron Pyrite
Q668:Sulfur > Sulfuric Acid
Q669:Talc-Soapstone
Q670:Tantalum > Tin Slag
Q671:Tin > Tailings
Q672:Titanium > Heavy Minerals
Q673:Titanium > Ilmenite
Q674:Titanium > Metal
Q675:Titanium > Pigment
Q676:Titanium > Rutile
Q677:Tungsten > Mill Concentrate
Q678:Tungsten > Refinery
Q679:Volcanic Materials
Q680:Water
Q681:Zeolites
Q682:Zinc > Refiner
Q683:Zinc > Smelter
Q684:Barium
Q685:Silicon
Q686:Lanthanum
Q687:Cerium
Q688:Praseodymium
Q689:Yttrium
Q690:Neodymium
Q691:Samarium
Q692:Europium
Q693:Gadolinium
Q694:Terbium
Q695:Dysprosium
Q696:Holmium
Q697:Erbium
Q698:Thulium
Q699:Ytterbium
Q700:Lutetium
Q10000:Promethium
Q10001:Magnesium
Q10002:Potash
Q10003:Bauxite
Q10004:Alunite
`;
