// Sums of decimals that come out as the decimal they are: 0.1 and 0.2 make 0.3. For figures as people print them; what is to be bounded, not
// printed, is summed as intervals.

/**
 * The decimal sum of numbers, each taken for the shortest decimal that it is printed as. Only the sum itself is rounded to a machine number.
 *
 * @example sumOfDecimals([0.1, 0.2]) // 0.3, where 0.1 + 0.2 is 0.30000000000000004
 */
export function sumOfDecimals(numbers: readonly number[]): number {
  if (!numbers.every(Number.isFinite)) return numbers.reduce((sum, one) => sum + one, 0);
  // Digits of numbers with as many places are added first, so that only these few sums are brought to one place.
  const byPlaces: bigint[] = [];
  for (const number of numbers) {
    const { digits, places } = digitsOf(number);
    byPlaces[places] = (byPlaces[places] ?? 0n) + digits;
  }
  let sum = 0n;
  for (let places = 0; places < byPlaces.length; places++) sum = sum * 10n + (byPlaces[places] ?? 0n);
  return Number(`${sum}e-${Math.max(0, byPlaces.length - 1)}`);
}

/** -12.5 is -125 with one place behind the point. */
function digitsOf(number: number): { readonly digits: bigint; readonly places: number } {
  if (Number.isSafeInteger(number)) return { digits: BigInt(number), places: 0 };
  const [mantissa = "0", exponent = "0"] = String(number).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const places = fraction.length - Number(exponent);
  const digits = BigInt(`${whole}${fraction}`);
  return places < 0 ? { digits: digits * 10n ** BigInt(-places), places: 0 } : { digits, places };
}
