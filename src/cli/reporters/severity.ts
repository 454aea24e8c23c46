import type { Message } from '../../engine/model.ts'

/** The names of the severities 0, 1 and 2. */
export const SEVERITIES = ['info', 'warning', 'error'] as const

export function severityOf(message: Message): (typeof SEVERITIES)[number] {
  return SEVERITIES[message.severity]
}
