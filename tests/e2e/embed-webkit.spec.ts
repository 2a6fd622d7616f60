import { spawn, type ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import { test } from '@playwright/test'
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver'
import { runScenario } from './embed-scenario.ts'

test('the embed’s whole way in WebKit', async ({ baseURL }) => {
  test.setTimeout(120_000)
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1000x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const port = await freePort()
  const processes: ChildProcess[] = [screen]
  let driver: WebDriver | undefined
  try {
    const display = await new Promise<string>((done) => {
      screen.stdio[3]?.once('data', (number: Buffer) => done(`:${String(number).trim()}`))
    })
    const service = spawn('WebKitWebDriver', [`--port=${port}`], {
      env: { ...process.env, DISPLAY: display },
      stdio: 'ignore',
    })
    processes.push(service)
    driver = await connect(`http://127.0.0.1:${port}/`)
    const { executeScript, get, switchTo } = bind(driver)
    const inHost = async (script: string) => {
      await switchTo().defaultContent()
      return executeScript(`return ${script}`)
    }
    await runScenario(
      {
        open: get,
        inHost,
        inFrame: async (script) => {
          const frame = await inHost(
            `document.querySelector('tpm-readiness').shadowRoot.querySelector('iframe')`,
          )
          await switchTo().frame(frame as Parameters<ReturnType<typeof switchTo>['frame']>[0])
          return executeScript(`return ${script}`)
        },
      },
      baseURL ?? '',
    )
  } finally {
    await driver?.quit().catch(() => undefined)
    for (const process of processes) process.kill()
  }
})

function bind(driver: WebDriver) {
  return {
    executeScript: (script: string) => driver.executeScript<unknown>(script),
    get: (url: string) => driver.get(url),
    switchTo: () => driver.switchTo(),
  }
}

/** The driver takes a moment to listen. */
async function connect(server: string): Promise<WebDriver> {
  for (let tries = 0; ; tries++) {
    try {
      await fetch(`${server}status`)
      break
    } catch (error) {
      if (tries > 100) throw error
      await new Promise((done) => setTimeout(done, 100))
    }
  }
  const binary = process.env['READINESS_WEBKIT'] ?? ''
  return new Builder()
    .usingServer(server)
    .withCapabilities(
      new Capabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      }),
    )
    .build()
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((done) => server.once('listening', done))
  const address = server.address()
  await new Promise((done) => server.close(done))
  return typeof address === 'object' && address ? address.port : 0
}
