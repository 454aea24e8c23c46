import type { Language } from '../engine/model.ts'
import { type Command, COMMANDS } from './commands/index.ts'
import { HELP, type OptionTable } from './options.ts'

/** The help of one command, or the overview. */
export function help(command: Command | undefined, display: Language): string {
  const words = WORDS[display]
  const usageOf = ({ usage }: Command): string => `beleg ${placeholders(usage, display)}`
  if (!command) {
    const lines = Object.values(COMMANDS).map(one => [usageOf(one), one.summary[display]] as const)
    return `${words.beleg}\n\n${columns([...lines, ['beleg --version', words.version]])}\n${words.more}\n`
  }
  const options = optionLines({ ...command.options, ...HELP }, display)
  return `${usageOf(command)}\n\n${command.summary[display]}\n\n${columns(options)}`
}

const WORDS = {
  de: {
    beleg: 'Beleg prüft die Zahlen, Zitate, Zuschreibungen und Namen eines Entwurfs gegen Ihre Quellenartikel.',
    version: 'Gibt die Version aus.',
    more: '„beleg BEFEHL --help“ nennt die Optionen eines Befehls.',
    repeatable: 'mehrfach möglich',
  },
  en: {
    beleg: 'Beleg checks the figures, quotes, attributions and names of a draft against your source articles.',
    version: 'Prints the version.',
    more: "“beleg COMMAND --help” lists a command's options.",
    repeatable: 'repeatable',
  },
} as const

/** What stands for a value, in German. */
const GERMAN: Readonly<Record<string, string>> = {
  DIR: 'ORDNER',
  FILE: 'DATEI',
  GLOB: 'MUSTER',
  LEVEL: 'STUFE',
  PATH: 'PFAD',
  PERCENT: 'PROZENT',
  RULE: 'REGEL',
}

/** `check [FILE|GLOB|DIR …]` is „check [DATEI|MUSTER|ORDNER …]“. */
function placeholders(usage: string, display: Language): string {
  return display === 'en' ? usage : usage.replace(/[A-Z]{3,}/g, word => GERMAN[word] ?? word)
}

function optionLines(options: OptionTable, display: Language): readonly (readonly [string, string])[] {
  return Object.entries(options).map(([name, option]) => {
    const meaning = option.help[display]
    if (option.shown) return [option.shown, meaning] as const
    const short = option.short ? `-${option.short}, ` : ''
    const value = option.value ? ` ${placeholders(option.value, display)}` : ''
    const more = option.multiple ? ` (${WORDS[display].repeatable})` : ''
    return [`${short}--${name}${value}`, meaning + more] as const
  })
}

function columns(lines: readonly (readonly [string, string])[]): string {
  const width = Math.max(...lines.map(([left]) => left.length))
  return lines.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('')
}
