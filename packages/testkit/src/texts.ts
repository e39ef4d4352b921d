// Texts for tests, in our own words.

/** Two digests in the page layout: noise lines, title, byline, one-line body. */
export const DIGEST_PAGE = `Example
稀土
icon
Search documents
稀土磁铁出口回升
Example Daily· 2025-11-22 09:00
Core Viewpoint - China exported 5,473 tons of rare earth magnets in October 2025 [1]. Group 1: Mining - China mined 270,000 tons of rare earths in 2024, while the world mined 390,000 tons [2].
镓价上涨
Example Weekly· 2025-11-21 08:30
Core Insights - Gallium prices rose 5% in October from September [1].
`;
