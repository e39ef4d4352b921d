// The example of the front page: our own words about figures that are in the record, some right, some not.
export const SAMPLE = `稀土磁铁出口回升,哪些数字站得住?
Monazite Sample· 2025-11-22 09:00
Core Viewpoint - China exported 5,473 tons of rare earth magnets in October 2025, 15.8% more than a year earlier, while shipments to the United States came to 656 tons [1]. Group 1: Mine Output - Global rare earth mine production was 390,000 tons in 2024, of which China mined 270,000 tons and the United States 45,000 tons [2]. - China accounted for 58% of global rare earth mine production in 2024 [2]. Group 2: Refining - China controls 77% of rare earth refining capacity, and over 90% of separation is done there, according to industry estimates [3]. - 2025年9月,中国稀土永磁出口5,774吨,其中对德国出口1,000吨以上 [4].
`;
