/** The reply of two that a bet favours; null where the two look even in the numbers that a learner sees. @param probability That A will be picked. */
export function favours(probability: number): 'A' | 'B' | null {
  if (Math.round(100 * probability) === 50) return null;
  return probability > 0.5 ? 'A' : 'B';
}
