import { CURRENT_BANK } from '#content/banks/register.ts'
import { COURSES } from '#content/courses.ts'
import { BAND_CUTS, ROLES } from '#content/roles.ts'
import { formatTable, percent } from './format-table.ts'
import { runSimulation } from './run-simulation.ts'
import type { Simulation } from './run-simulation.ts'
import { judgeSimulation } from './simulation-targets.ts'
import type { Target } from './simulation-targets.ts'

const simulation = await runSimulation({
  bank: CURRENT_BANK,
  roles: ROLES,
  cuts: BAND_CUTS,
  courses: COURSES,
  seed: 20_260_101,
  worlds: 12,
  peoplePerWorld: 250,
  bots: 500,
  plans: 500,
})
const targets = judgeSimulation(simulation)
const isJson = process.argv.includes('--json')
process.stdout.write(
  isJson ? `${JSON.stringify({ ...simulation, targets }, null, 2)}\n` : textOf(simulation, targets),
)
process.exitCode = targets.every(({ isMet }) => isMet) ? 0 : 1

function textOf(
  { bank, seed, accuracy, bots, reach, bands, courses }: Simulation,
  judged: readonly Target[],
): string {
  return [
    `Synthetic people through bank ${bank}, seed ${seed}\n`,
    formatTable(
      'Accuracy (θ standard normal; errors in points of 0–100)',
      ['process, form', 'people', 'r', 'RMSE', 'same level', 'one off', 'coverage', 'top gap in 2'],
      accuracy.map((row) => [
        `${row.process}, ${row.form}`,
        String(row.people),
        row.r.toFixed(2),
        row.rmse.toFixed(1),
        percent(row.sameLevel),
        percent(row.nearLevel),
        percent(row.coverage),
        percent(row.topGapFound),
      ]),
    ),
    formatTable(
      'Answering without knowing, and the two extremes: mean score of the five areas',
      ['bot, form', 'mean', '5th', '95th'],
      bots.map(({ bot, form, score, low, high }) => [
        `${bot}, ${form}`,
        ...[score, low, high].map((value) => value.toFixed(0)),
      ]),
    ),
    formatTable(
      'Readiness of the best and the worst possible take',
      ['role, form', 'worst', 'best', 'ready from'],
      reach.map(({ role, form, worst, best, cut }) => [
        `${role}, ${form}`,
        ...[worst, best, cut].map((value) => value.toFixed(0)),
      ]),
    ),
    formatTable(
      'Bands reached, know or guess, full-a',
      ['role', 'building', 'approaching', 'ready'],
      bands.map(({ role, shares }) => [
        role,
        ...[shares.building, shares.approaching, shares.ready].map(percent),
      ]),
    ),
    formatTable(
      'Courses in plans, know or guess, full-a, all roles',
      ['course', 'default hours', 'many hours', 'warning'],
      courses.map(({ id, share, shareAtLength, warning }) => [
        id,
        percent(share),
        percent(shareAtLength),
        warning ?? '',
      ]),
    ),
    formatTable(
      'Targets',
      ['figure', 'found', 'from', 'to', ''],
      judged.map(({ name, found, low, high, isMet }) => [
        name,
        ...[found, low, high].map((value) => value.toFixed(2)),
        isMet ? 'PASS' : 'MISS',
      ]),
    ),
  ].join('\n')
}
