import { defineConfig } from 'vitest/config'

/** Budgets weigh what the build made, so they run after it, apart from the unit tests. */
export default defineConfig({
  test: { include: ['tests/budgets/*.budget.ts'], environment: 'node' },
})
