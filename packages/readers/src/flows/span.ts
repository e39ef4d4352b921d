/** What periods an edition holds, in its id: "2019-2023", "2024", and "empty" for none. @param periods in order */
export function spanOf(periods: readonly string[]): string {
  const [first = "empty", last = first] = [periods[0], periods.at(-1)];
  return first === last ? first : `${first}-${last}`;
}
