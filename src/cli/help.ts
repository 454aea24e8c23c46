import { type Command, COMMANDS } from './commands/index.ts'
import { HELP, type OptionTable } from './options.ts'

/** The help of one command, or the overview. */
export function help(command: Command | undefined): string {
  if (!command) {
    const lines = Object.values(COMMANDS).map(one => [`beleg ${one.usage}`, one.summary] as const)
    lines.push(['beleg --version', 'Prints the version.'])
    return `Beleg checks the figures, quotes, attributions and names of a draft against your source articles.\n\n${columns(lines)}\n“beleg COMMAND --help” lists a command's options.\n`
  }
  return `beleg ${command.usage}\n\n${command.summary}\n\n${columns(optionLines({ ...command.options, ...HELP }))}`
}

function optionLines(options: OptionTable): readonly (readonly [string, string])[] {
  return Object.entries(options).map(([name, option]) => {
    if (option.shown) return [option.shown, option.help] as const
    const short = option.short ? `-${option.short}, ` : ''
    const value = option.value ? ` ${option.value}` : ''
    return [`${short}--${name}${value}`, option.help + (option.multiple ? ' (repeatable)' : '')] as const
  })
}

function columns(lines: readonly (readonly [string, string])[]): string {
  const width = Math.max(...lines.map(([left]) => left.length))
  return lines.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('')
}
