/** Rounds in which everyone has a turn, so that whatever else the machine does hits all alike. */

/**
 * @template T
 * @param {readonly T[]} entrants
 * @param {number} rounds
 * @param {(entrant: T, round: number) => Promise<void>} turn
 */
export async function inRounds(entrants, rounds, turn) {
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < entrants.length; i++) await turn(entrants[(i + round) % entrants.length], round);
  }
}
