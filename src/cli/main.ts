import { existsSync } from 'node:fs'
import { displayOf, OWN_LANGUAGE } from '../workspace/display.ts'
import { UserError } from '../workspace/errors.ts'
import { perhaps, sentenceFor, UsageError } from './usage.ts'
import { COMMANDS } from './commands/index.ts'
import { help } from './help.ts'
import { endOnSignals } from './interrupt.ts'
import { readOptions } from './options.ts'
import { VERSION } from './version.ts'
import { colorOf, type Outside } from './outside.ts'

/** The streams are made at the first use: few commands read `process.stdin`, and few complain. */
const { argv, env, stdout } = process

/** The language of the environment, and the one that Beleg speaks there. */
const spoken = displayOf(env)
const display = spoken ?? OWN_LANGUAGE

async function run(): Promise<number> {
  const [name = '', ...rest] = argv.slice(2)
  if (name === '--version' || name === '-v') return print(`${VERSION}\n`)
  if (name === '' || name === 'help' || name === '--help' || name === '-h')
    return print(help(COMMANDS[rest[0] ?? ''], display))
  const command = COMMANDS[name]
  if (!command) {
    const isFile = existsSync(name)
    const meant = isFile ? { de: '', en: '' } : perhaps(name, Object.keys(COMMANDS))
    throw new UsageError({
      de: `„${name}“ ist kein Befehl von Beleg${meant.de}; ${isFile ? `„beleg check ${name}“ prüft die Datei` : '„beleg --help“ nennt sie alle'}.`,
      en: `“${name}” is no command of Beleg${meant.en}; ${isFile ? `“beleg check ${name}” checks that file` : '“beleg --help” lists them'}.`,
    })
  }
  const options = readOptions(rest, command)
  if (options.flags['help']) return print(help(command, display))
  return command.run(options, outside(options.flags))
}

/** Nothing was written to stderr, which would have to be waited for too. */
let isSilent = true

function print(text: string): number {
  stdout.write(text)
  return 0
}

function outside(flags: Readonly<Record<string, unknown>>): Outside {
  const color = typeof flags['color'] === 'boolean' ? flags['color'] : undefined
  return {
    cwd: process.cwd(),
    display,
    asDraft: spoken === undefined,
    color: colorOf(env, stdout.isTTY, color),
    progress: process.stderr.isTTY && flags['progress'] !== false,
    write: text => void stdout.write(text),
    complain: text => {
      isSilent = false
      process.stderr.write(`${text}\n`)
    },
    readStdin: async () => {
      const chunks: Buffer[] = []
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
      return Buffer.concat(chunks)
    },
  }
}

/** A reader that has seen enough („| head“) closes the pipe; that is no error. */
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

async function main(): Promise<void> {
  endOnSignals()
  try {
    process.exitCode = await run()
    // Nothing is left to do when stdout has it all, and a process that ends by itself takes its heap down first.
    if (isSilent) stdout.write('', () => process.exit())
  } catch (error) {
    process.exitCode = 2
    if (env['BELEG_DEBUG']) process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    else if (error instanceof UserError) process.stderr.write(`${sentenceFor(error, display)}\n`)
    else process.stderr.write(`${FAULT[display](String(error))}\n`)
  }
}

const FAULT = {
  de: (error: string) => `Fehler in Beleg (${error}); bitte mit dem melden, was BELEG_DEBUG=1 ausgibt.`,
  en: (error: string) => `Beleg has a fault (${error}); please report it with what BELEG_DEBUG=1 prints.`,
} as const

void main()
