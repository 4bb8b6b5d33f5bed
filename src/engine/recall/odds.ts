/** The probability of which `odds` is the logarithm of the odds. */
export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));
