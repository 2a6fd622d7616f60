import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

const CONFIGS = ['.oxlintrc.json', '.gitignore', 'package.json']

type Diagnostic = {
  readonly code: string
  readonly filename: string
  readonly labels: readonly { readonly span: { readonly line: number } }[]
}

/** Lints planted files under the project's own rules, outside the tree: `file:line code` of each find. */
export function lintPlanted(files: Readonly<Record<string, string>>): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'walls-'))
  try {
    for (const name of CONFIGS) copyFileSync(name, join(folder, name))
    // No packages there, so no ambient types: without this the type-aware rules stay silent.
    const tsconfig = readFileSync('tsconfig.json', 'utf8').replace(
      /"types": \[.*?\]/,
      '"types": []',
    )
    writeFileSync(join(folder, 'tsconfig.json'), tsconfig)
    for (const [path, source] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), `${source}\n`)
    }
    const bin = resolve('node_modules/.bin')
    const { stdout, stderr } = spawnSync(join(bin, 'oxlint'), ['--format', 'json'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      // oxlint looks for its type-aware half on the path.
      env: { ...process.env, PATH: `${bin}:${process.env['PATH']}` },
    })
    if (!stdout.startsWith('{')) throw new Error(`oxlint gave no report: ${stdout}${stderr}`)
    const { diagnostics }: { readonly diagnostics: readonly Diagnostic[] } = JSON.parse(stdout)
    return diagnostics.map(
      ({ code, filename, labels }) => `${filename}:${labels[0]?.span.line ?? 0} ${code}`,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
