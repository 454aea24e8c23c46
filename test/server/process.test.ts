import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import {
  createProtocolConnection,
  ExitNotification,
  InitializeRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'

const main = resolve(import.meta.dirname, '../../src/server/main.ts')

describe('language server as a process', () => {
  let child: ChildProcess
  afterEach(() => child.kill())

  it('speaks over its standard streams and ends when it is told to', async () => {
    child = spawn(process.execPath, ['--import', 'tsx', main, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
    assert.ok(child.stdout && child.stdin)
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    )
    connection.listen()
    const { capabilities } = await connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      capabilities: {},
    })
    assert.equal(capabilities.hoverProvider, true)
    await connection.sendRequest(ShutdownRequest.type)
    const ended = new Promise(resolveCode => child.on('exit', resolveCode))
    await connection.sendNotification(ExitNotification.type)
    assert.equal(await ended, 0)
    connection.dispose()
  })
})
