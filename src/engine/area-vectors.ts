import type { AreaId } from './types.ts'

/** A vector of numbers for each of the five areas, all of one length. */
export type AreaVectors = Readonly<Record<AreaId, Float64Array>>

export function areaVectors(vectorOf: (area: AreaId) => Float64Array): AreaVectors {
  return {
    technical: vectorOf('technical'),
    leadership: vectorOf('leadership'),
    'problem-solving': vectorOf('problem-solving'),
    'time-management': vectorOf('time-management'),
    communication: vectorOf('communication'),
  }
}

/**
 * A matrix, given by its rows, times the vector of each area. The five sums run side by side: a
 * row is read once and no sum waits for itself, which takes a third of the time of one by one.
 */
export function multiply(rows: readonly Float64Array[], vectors: AreaVectors): AreaVectors {
  const products = areaVectors(() => new Float64Array(rows.length))
  const [a, b, c, d, e] = listOf(vectors)
  const [productA, productB, productC, productD, productE] = listOf(products)
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place] ?? a
    let sumA = 0
    let sumB = 0
    let sumC = 0
    let sumD = 0
    let sumE = 0
    for (let node = 0; node < row.length; node += 1) {
      const factor = row[node] ?? 0
      sumA += factor * (a[node] ?? 0)
      sumB += factor * (b[node] ?? 0)
      sumC += factor * (c[node] ?? 0)
      sumD += factor * (d[node] ?? 0)
      sumE += factor * (e[node] ?? 0)
    }
    productA[place] = sumA
    productB[place] = sumB
    productC[place] = sumC
    productD[place] = sumD
    productE[place] = sumE
  }
  return products
}

type Five = readonly [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array]

function listOf(vectors: AreaVectors): Five {
  const { technical, leadership, communication } = vectors
  return [
    technical,
    leadership,
    vectors['problem-solving'],
    vectors['time-management'],
    communication,
  ]
}
