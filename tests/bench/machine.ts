import { readFileSync } from 'node:fs'
import { cpus, loadavg, release, totalmem, type } from 'node:os'

/** When, on what and with which versions the figures were measured. */
export type Measured = {
  readonly date: string
  readonly machine: string
  /** Mean number of processes that wanted a core meanwhile, ours included. */
  readonly load: number
  readonly versions: Readonly<Record<string, string>>
}

const COMPARED = ['react', 'recharts', '@bdelab/jscat'] as const

export function describeRun(browserVersion: string | null, loads: readonly number[]): Measured {
  const [cpu] = cpus()
  const gigabytes = Math.round(totalmem() / 2 ** 30)
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} cores of ${cpu?.model.trim() ?? 'unknown make'}, ${gigabytes} GB, ${type()} ${release()}`,
    load: loads.reduce((sum, load) => sum + load, 0) / loads.length,
    versions: {
      Node: process.versions.node,
      ...(browserVersion === null ? {} : { Chromium: browserVersion }),
      ...Object.fromEntries(COMPARED.map((name) => [name, installedVersion(name)])),
    },
  }
}

function installedVersion(name: string): string {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'))
  return version
}

/** Processes that wanted a core in the last minute, on average. */
export function readLoad(): number {
  const [minute = NaN] = loadavg()
  return minute
}
