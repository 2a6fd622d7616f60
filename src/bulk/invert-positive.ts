/**
 * Inverse of a symmetric positive definite matrix by Gauss and Jordan, which then needs no pivoting.
 * The matrix itself is not changed.
 */
export function invertPositive(matrix: readonly Float64Array[]): readonly Float64Array[] {
  const size = matrix.length
  const rows = matrix.map((row, place) => {
    const wide = new Float64Array(2 * size)
    wide.set(row)
    wide[size + place] = 1
    return wide
  })
  rows.forEach((pivotRow, pivot) => {
    const scale = pivotRow[pivot] ?? NaN
    if (!(scale > 0)) throw new RangeError('the matrix is not positive definite')
    for (let column = 0; column < 2 * size; column += 1) {
      pivotRow[column] = (pivotRow[column] ?? 0) / scale
    }
    rows.forEach((row, place) => {
      const factor = row[pivot] ?? 0
      if (place === pivot || factor === 0) return
      for (let column = 0; column < 2 * size; column += 1) {
        row[column] = (row[column] ?? 0) - factor * (pivotRow[column] ?? 0)
      }
    })
  })
  return rows.map((row) => row.subarray(size))
}
