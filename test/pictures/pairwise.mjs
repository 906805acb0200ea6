/**
 * Combinations of some factors, each a list of values, in which every two values of two factors meet at least once. Greedy: each row is
 * the one with the most pairs that have not met yet, so the order is always the same.
 */
export function pairwise(factors) {
  const rows = factors.reduce((all, values) => all.flatMap((row) => values.map((value) => [...row, value])), [[]]);
  const waiting = new Set(rows.flatMap(pairsOf));
  const chosen = [];
  while (waiting.size) {
    const gains = rows.map((row) => pairsOf(row).filter((pair) => waiting.has(pair)).length);
    const best = rows[gains.indexOf(Math.max(...gains))];
    for (const pair of pairsOf(best)) waiting.delete(pair);
    chosen.push(best);
  }
  return chosen;
}

/** Every two values of a row, with their places. */
export const pairsOf = (row) =>
  row.flatMap((value, index) => row.slice(index + 1).map((other, more) => `${index}:${value} ${index + 1 + more}:${other}`));
